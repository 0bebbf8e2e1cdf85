'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

type Props = { label: string; onClose: () => void; children: ReactNode; className?: string };

const fields = 'input, select, textarea';

/** What a move asks for, below the thing it is about: takes the focus when it opens, and Escape closes it. */
export function MovePanel({ label, onClose, children, className = '' }: Props) {
  const root = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    root.current?.querySelector<HTMLElement>(`${fields}, button`)?.focus();
  }, []);
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    }
    // The keys of the screen rest while it is open; a letter on one of its buttons means nothing.
    const inField = event.target instanceof HTMLElement && event.target.matches(fields);
    if (!inField && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey)
      event.preventDefault();
  }
  return (
    <fieldset ref={root} aria-label={label} onKeyDown={onKeyDown} className={`min-w-0 ${className}`}>
      {children}
    </fieldset>
  );
}
