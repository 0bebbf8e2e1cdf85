'use client';

import type { ReactNode } from 'react';
import { type FieldPath, type FieldValues, get, useFormContext } from 'react-hook-form';
import { described, Field } from '@/components/form/field';

type Props<T extends FieldValues> = {
  name: FieldPath<T>;
  /** The name, unless another form on the page has one of that name. */
  id?: string;
  label: string;
  hint?: ReactNode;
  placeholder?: string;
  autoComplete?: string;
  inputMode?: 'numeric' | 'decimal';
  /** The height of a field of several lines, in rem; one line without it. */
  height?: number;
  className?: string;
};

/** A text field of the form around it, with what the server says of it. */
export function SavedField<T extends FieldValues>(props: Props<T>) {
  const { name, id = name, label, hint, height, className, ...rest } = props;
  const { register, formState } = useFormContext<T>();
  const found: unknown = get(formState.errors, `${name}.message`);
  const error = typeof found === 'string' ? found : undefined;
  const control = { ...described(id, { error, hint: hint !== undefined }), ...register(name), ...rest };
  return (
    <Field id={id} label={label} error={error} hint={hint} className={className}>
      {height === undefined ? (
        <input autoComplete="off" {...control} className="field" />
      ) : (
        <textarea {...control} style={{ height: `${height}rem` }} className="field" />
      )}
    </Field>
  );
}
