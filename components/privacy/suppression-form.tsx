'use client';

import { useForm } from 'react-hook-form';
import { described, Field } from '@/components/form/field';
import { useOnce } from '@/components/form/use-once';
import { Button } from '@/components/ui/button';
import { suppressAction } from '@/lib/privacy/actions';
import type { SuppressionItem } from '@/lib/prospect/suppression';
import { readSuppressionKey } from '@/lib/prospect/suppression-key';

type Added = { suppression: SuppressionItem; readAs: string; added: boolean };

const unreachable = 'The server does not answer. What you typed is kept; check that it runs, then try again.';

/** One field for an e-mail address, a domain or a LinkedIn profile; it says what it takes it for while one types. */
export function SuppressionForm({ onAdded }: { onAdded: (added: Added) => void }) {
  const form = useForm({ defaultValues: { key: '' } });
  const { busy, once } = useOnce();
  const typed = form.watch('key');
  const read = typed.trim() ? readSuppressionKey(typed) : null;
  const error = form.formState.errors.key?.message;

  async function add({ key }: { key: string }) {
    const answer = await suppressAction({ key }).catch(() => null);
    if (!answer?.ok) {
      const message = answer?.error.fields?.key ?? answer?.error.message ?? unreachable;
      return form.setError('key', { message }, { shouldFocus: true });
    }
    form.reset();
    onAdded(answer);
  }

  return (
    <form
      noValidate
      onSubmit={form.handleSubmit((values) => once(() => add(values)))}
      className="flex flex-wrap items-start gap-2"
    >
      <Field
        id="suppress"
        label="E-mail address, domain or LinkedIn profile"
        error={error}
        hint={read?.ok && !error ? `Read as ${read.readAs}: ${read.label}` : undefined}
        className="flex-[1_1_240px]"
      >
        <input
          {...described('suppress', { error, hint: Boolean(read?.ok && !error) })}
          {...form.register('key', { validate: problemOf })}
          id="suppress"
          className="field"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder="name@example.com, example.com or linkedin.com/in/name"
        />
      </Field>
      <Button type="submit" aria-busy={busy} className="mt-6 max-sm:mt-0 max-sm:w-full">
        {busy ? 'Adding' : 'Keep out'}
      </Button>
    </form>
  );
}

function problemOf(text: string): string | undefined {
  const read = readSuppressionKey(text);
  return read.ok ? undefined : read.reason;
}
