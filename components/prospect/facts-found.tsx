'use client';

import { useState } from 'react';
import { FactTicks } from '@/components/prospect/fact-ticks';
import type { Fact } from '@/components/prospect/facts';
import { FactsList } from '@/components/prospect/facts-list';
import { LinkButton } from '@/components/ui/button';

type Props = { facts: Fact[]; sections: number; summary: string };

/** How many facts a profile holds, one tick each, and all of them on demand. */
export function FactsFound({ facts, sections, summary }: Props) {
  const [open, setOpen] = useState(false);
  const count = facts.length;
  return (
    <div>
      <div className="mt-1.5 flex flex-wrap items-center gap-x-2.5 text-12 text-ink-2">
        {count > 0 && <FactTicks facts={facts} />}
        <p role="status">
          <b className="text-13 text-ink">{count === 1 ? '1 fact found' : `${count} facts found`}</b>
          {count > 0 && ` in ${sections === 1 ? '1 section' : `${sections} sections`}`}
        </p>
        {count > 0 && (
          <LinkButton
            className="ml-auto pointer-coarse:min-h-11"
            aria-expanded={open}
            aria-controls="facts-read"
            onClick={() => setOpen(!open)}
          >
            {open ? 'Hide them' : 'Read them'}
          </LinkButton>
        )}
      </div>
      <p className="mt-1 text-12 text-ink-3">
        {count > 0
          ? summary
          : 'Nothing in this text reads as a fact about the person. Messages will claim nothing.'}
      </p>
      <section
        id="facts-read"
        hidden={!open || count === 0}
        aria-label="Facts"
        className="mt-2 border-y border-line py-3"
      >
        <FactsList facts={facts} />
      </section>
    </div>
  );
}
