'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { described, Field } from '@/components/form/field';
import { leaving, useOnce } from '@/components/form/use-once';
import { type PersonValues, personErrors } from '@/components/prospect/person-values';
import { TakenNotice } from '@/components/prospect/taken-notice';
import { unreachable, useChange } from '@/components/prospect/use-change';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { addPersonAction, completePersonAction, editPersonAction } from '@/lib/prospect/actions';
import type { Holder } from '@/lib/prospect/edit';

type Props = {
  initial: PersonValues;
  /** Whose record it is; null adds somebody. */
  prospectId: string | null;
  nameIsGuess?: boolean;
};

/** A person's fields by hand. What cannot be saved says why, and what was typed stays. */
export function PersonForm({ initial, prospectId, nameIsGuess = false }: Props) {
  const router = useRouter();
  const change = useChange();
  const { busy, once } = useOnce();
  const form = useForm<PersonValues>({ defaultValues: initial });
  const [problem, setProblem] = useState<string | null>(null);
  const [taken, setTaken] = useState<Holder | null>(null);
  const { errors } = form.formState;

  async function save({ tags, ...person }: PersonValues) {
    setProblem(null);
    setTaken(null);
    const list = tags.split(',').flatMap((tag) => tag.trim() || []);
    const answer = await change(
      () => (prospectId ? editPersonAction({ prospectId, person }) : addPersonAction({ person, tags: list })),
      { told: true },
    );
    if (answer?.ok && answer.taken) return setTaken(answer.taken);
    if (answer?.ok) return goTo(answer.prospect_id);
    const refused = personErrors(answer?.error.fields);
    if (refused.length === 0) setProblem(answer?.error.message ?? unreachable);
    refused.forEach(([name, message], i) => {
      form.setError(name, { message }, { shouldFocus: i === 0 });
    });
  }

  async function complete(holder: Holder) {
    const { tags: _, ...person } = form.getValues();
    const answer = await change(() => completePersonAction({ prospectId: holder.prospect_id, person }));
    if (answer?.ok && answer.taken) setTaken(answer.taken);
    else if (answer?.ok) return goTo(answer.prospect_id);
  }

  function goTo(id: string) {
    router.push(`/prospects/${id}`);
    return leaving;
  }

  const field = (name: keyof PersonValues, label: string, more: object = {}, hint?: string) => (
    <Field id={name} label={label} error={errors[name]?.message} hint={hint}>
      <input
        {...described(name, { error: errors[name]?.message, hint: Boolean(hint) })}
        {...form.register(name)}
        className="field"
        autoComplete="off"
        dir="auto"
        {...more}
      />
    </Field>
  );
  return (
    <form
      noValidate
      aria-label={prospectId ? 'Edit the person' : 'Add a person'}
      onSubmit={form.handleSubmit((values) => once(() => save(values)))}
      className="grid max-w-[44rem] gap-4 px-4 pb-10 lg:px-6"
    >
      <div className="grid gap-4 sm:grid-cols-2">
        {field(
          'firstName',
          'First name',
          {},
          nameIsGuess ? 'Read off the address. Saving confirms it.' : undefined,
        )}
        {field('lastName', 'Last name')}
        {field('title', 'Title')}
        {field('company', 'Company')}
      </div>
      {field('headline', 'Headline')}
      <div className="grid gap-4 sm:grid-cols-2">
        {field('email', 'E-mail', {
          inputMode: 'email',
          autoCapitalize: 'none',
          spellCheck: false,
          dir: 'ltr',
        })}
        {field('location', 'Location')}
      </div>
      {field('linkedinUrl', 'LinkedIn URL', {
        ...{ inputMode: 'url', autoCapitalize: 'none', spellCheck: false, dir: 'ltr' },
        placeholder: 'linkedin.com/in/name',
      })}
      {!prospectId && field('tags', 'Tags', {}, 'Several with commas between them.')}
      {taken && (
        <TakenNotice
          holder={taken}
          prospectId={prospectId}
          onComplete={() => once(() => complete(taken))}
          busy={busy}
        />
      )}
      {problem && (
        <Notice kind="fail" role="alert">
          {problem}
        </Notice>
      )}
      <div className="flex gap-2">
        <Button type="submit" look="primary" aria-disabled={busy}>
          {prospectId ? 'Save' : 'Add the person'}
        </Button>
        <Button look="quiet" onClick={() => router.back()}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
