'use client';

import { type ReactNode, useState } from 'react';
import { Icon } from '@/components/ui/icon';

type Props = {
  title: string;
  /** One line of what is inside, seen while it is closed. */
  preview: string;
  aside?: string;
  /** Unfolds it when it becomes true, e.g. when a field inside has an error. */
  needed: boolean;
  initiallyOpen?: boolean;
  children: ReactNode;
};

/** A part of a form that is folded away once it is filled in. */
export function Disclosure({ title, preview, aside, needed, initiallyOpen = false, children }: Props) {
  const [open, setOpen] = useState(initiallyOpen || needed);
  const [wasNeeded, setWasNeeded] = useState(needed);
  if (needed !== wasNeeded) {
    setWasNeeded(needed);
    if (needed) setOpen(true);
  }
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="group border-y border-line"
    >
      <summary className="flex min-h-[38px] list-none items-center gap-2 text-13 pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <b className="whitespace-nowrap">{title}</b>
        <span className="min-w-0 truncate text-ink-2 group-open:invisible">{preview}</span>
        {aside && <span className="ml-auto text-12 whitespace-nowrap text-ink-3">{aside}</span>}
        <Icon name="down" className={`group-open:rotate-180 ${aside ? '' : 'ml-auto'}`} />
      </summary>
      <div className="pb-3">{children}</div>
    </details>
  );
}
