'use client';

import { useFormContext } from 'react-hook-form';
import type { ServerValues } from '@/components/ai-settings/server-values';
import { described, Field } from '@/components/form/field';

type Props = { id: string; names: string[]; onFocus: () => void };

/** The model's name, typed or chosen of those that the server lists. */
export function ModelField({ id, names, onFocus }: Props) {
  const { register, formState } = useFormContext<ServerValues>();
  const error = formState.errors.model?.message;
  return (
    <Field
      id={id}
      label="Model"
      error={error}
      hint={names.length > 0 ? `${names.length} to choose from.` : 'Its name on that server.'}
    >
      <input
        {...described(id, { error, hint: true })}
        {...register('model')}
        onFocus={onFocus}
        list={`${id}-names`}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        className="field"
      />
      <ModelNames id={`${id}-names`} names={names} />
    </Field>
  );
}

export function ModelNames({ id, names }: { id: string; names: string[] }) {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
