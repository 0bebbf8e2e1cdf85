'use client';

import { useFormContext } from 'react-hook-form';
import { Disclosure } from '@/components/form/disclosure';
import { described, Field, FieldError } from '@/components/form/field';
import type { ComposeValues } from '@/components/sequence/compose-values';

const max = 4000;

/** What you do and for whom, and who you are; the server remembers both. */
export function ComposeContext({ remembered }: { remembered: string }) {
  const { register, watch, formState } = useFormContext<ComposeValues>();
  const context = watch('companyContext');
  const error = formState.errors.companyContext?.message;
  return (
    <Disclosure
      title="Company context"
      preview={context.trim()}
      aside={context.trim() && context === remembered ? 'remembered' : undefined}
      needed={error !== undefined || context !== remembered}
      initiallyOpen={remembered === ''}
    >
      <textarea
        {...described('companyContext', { error })}
        {...register('companyContext', {
          validate: (text) => text.trim() !== '' || 'Say in a sentence what you do and for whom.',
          maxLength: { value: max, message: 'The company context may have at most 4,000 characters.' },
        })}
        aria-label="Company context"
        placeholder="What you do and for whom, in a few sentences. Only what stands here is claimed about you."
        className="field h-[92px]"
      />
      <FieldError id="companyContext" error={error} />
      <div className="mt-3 grid grid-cols-1 gap-x-4 gap-y-3.5 xs:grid-cols-2">
        <SenderField name="senderName" label="Your name" autoComplete="name" />
        <SenderField name="senderTitle" label="Your title" autoComplete="organization-title" />
        <SenderField name="senderCompany" label="Your company" autoComplete="organization" />
      </div>
    </Disclosure>
  );
}

type SenderName = 'senderName' | 'senderTitle' | 'senderCompany';

function SenderField({
  name,
  label,
  autoComplete,
}: {
  name: SenderName;
  label: string;
  autoComplete: string;
}) {
  const { register, formState } = useFormContext<ComposeValues>();
  const error = formState.errors[name]?.message;
  return (
    <Field id={name} label={label} error={error}>
      <input
        {...described(name, { error })}
        {...register(name, {
          maxLength: { value: 200, message: `${label} may have at most 200 characters.` },
        })}
        autoComplete={autoComplete}
        className="field"
      />
    </Field>
  );
}
