'use client';

import { useController, useFormContext, useWatch } from 'react-hook-form';
import { described, Field } from '@/components/form/field';
import { Stepper } from '@/components/form/stepper';
import type { ComposeDefaults, ComposeValues } from '@/components/sequence/compose-values';
import { defaultDelay } from '@/lib/sequence/composer/pace';

const languages = 'en de fr es it pt nl sv da nb fi pl cs ja'.split(' ');
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** What it is for, where it goes, how long it is and in which language. */
export function ComposeSettings({ defaults }: { defaults: ComposeDefaults }) {
  const { solutions, provider } = defaults;
  const goal = useWatch<ComposeValues, 'goal'>({ name: 'goal' });
  return (
    <div className="grid grid-cols-1 gap-x-4 gap-y-3.5 xs:grid-cols-2">
      {solutions.length > 0 && (
        <Choice name="solutionId" label="Solution">
          <option value="">None in particular</option>
          {solutions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      <Choice name="goal" label="Goal">
        <option value="find_out">Find out if it matters</option>
        <option value="meeting">Book a first call</option>
        <option value="referral">Ask for the right person</option>
        <option value="own">In own words</option>
      </Choice>
      {goal === 'own' && <GoalWords />}
      <Choice name="channel" label="Channel">
        <option value="linkedin">LinkedIn messages</option>
        <option value="inmail">InMail</option>
        <option value="email">E-mail</option>
      </Choice>
      <Length />
      <Choice
        name="language"
        label="Language"
        hint={provider.provider === 'built-in' ? 'The built-in writer writes English.' : undefined}
      >
        <option value="">As in your context</option>
        {languages.map((tag) => (
          <option key={tag} value={tag}>
            {languageNames.of(tag)}
          </option>
        ))}
      </Choice>
    </div>
  );
}

type ChoiceProps = {
  name: 'solutionId' | 'goal' | 'channel' | 'language';
  label: string;
  hint?: string;
  children: React.ReactNode;
};

function Choice({ name, label, hint, children }: ChoiceProps) {
  const { register, formState } = useFormContext<ComposeValues>();
  const error = formState.errors[name]?.message;
  return (
    <Field id={name} label={label} error={error} hint={hint}>
      <select {...described(name, { error, hint: hint !== undefined })} {...register(name)} className="field">
        {children}
      </select>
    </Field>
  );
}

function GoalWords() {
  const { register, formState } = useFormContext<ComposeValues>();
  const error = formState.errors.goalWords?.message;
  return (
    <Field id="goalWords" label="Goal in own words" error={error} className="xs:order-1 xs:col-span-2">
      <input
        {...described('goalWords', { error })}
        {...register('goalWords', {
          shouldUnregister: false,
          validate: (text, { goal }) =>
            goal !== 'own' || text.trim() !== '' || 'Say what the sequence is for.',
          maxLength: { value: 500, message: 'The goal may have at most 500 characters.' },
        })}
        placeholder="Get a look at how slots are booked today"
        autoComplete="off"
        className="field"
      />
    </Field>
  );
}

function Length() {
  const { field } = useController<ComposeValues, 'sequenceLength'>({ name: 'sequenceLength' });
  return (
    <Field id="sequenceLength" label="Length">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5">
        <Stepper
          id="sequenceLength"
          label="Length, messages from 1 to 10"
          unit="message"
          value={field.value}
          min={1}
          max={10}
          onChange={field.onChange}
        />
        <span className="text-12 text-ink-3">{lengthWords(field.value)}</span>
      </div>
    </Field>
  );
}

/** How long the usual pace makes it; the writer may choose other days. */
function lengthWords(length: number): string {
  if (length === 1) return 'message';
  const days = Array.from({ length }, (_, i) => defaultDelay(i + 1)).reduce((sum, delay) => sum + delay, 0);
  return `over about ${days} days`;
}
