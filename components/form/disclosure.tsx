'use client';

import { type ReactNode, useState } from 'react';
import { Icon } from '@/components/ui/icon';

type Props = {
  title: string;
  /** One line of what is inside, seen while it is closed. */
  preview: string;
  aside?: string;
  /** Holds it open, e.g. while a field inside has an error. */
  forced: boolean;
  initiallyOpen?: boolean;
  children: ReactNode;
};

/** A part of a form that is folded away once it is filled in. */
export function Disclosure({ title, preview, aside, forced, initiallyOpen = false, children }: Props) {
  const [open, setOpen] = useState(initiallyOpen);
  return (
    <details
      open={open || forced}
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
