import type { ReactNode } from 'react';

/** Ids that tie a control to its hint and its error. */
export const hintId = (id: string) => `${id}-hint`;
export const errorId = (id: string) => `${id}-error`;

/** What a control spreads to be announced with its hint and error. */
export function described(id: string, { error, hint }: { error?: string; hint?: boolean }) {
  const ids = [error && errorId(id), hint && hintId(id)].filter(Boolean).join(' ');
  return { id, 'aria-invalid': error ? true : undefined, 'aria-describedby': ids || undefined } as const;
}

type Props = {
  /** The control's id. */
  id: string;
  label: string;
  error?: string;
  hint?: ReactNode;
  children: ReactNode;
  className?: string;
};

/** A label above its control, the error and the hint below it. */
export function Field({ id, label, error, hint, children, className = '' }: Props) {
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className="mb-1 block text-13 font-semibold">
        {label}
      </label>
      {children}
      <FieldError id={id} error={error} />
      {hint && <Hint id={id}>{hint}</Hint>}
    </div>
  );
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={hintId(id)} className="mt-1 text-12 text-ink-3 wrap-anywhere">
      {children}
    </p>
  );
}

export function FieldError({ id, error }: { id: string; error?: string }) {
  if (!error) return null;
  return (
    <p id={errorId(id)} role="alert" className="mt-1 text-12 font-semibold text-fail wrap-anywhere">
      {error}
    </p>
  );
}
