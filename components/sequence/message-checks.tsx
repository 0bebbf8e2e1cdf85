'use client';

import { useState } from 'react';
import { bySeverity } from '@/components/sequence/words';
import { LinkButton } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import type { CheckId } from '@/db/schema/values';
import type { MessageBody } from '@/lib/sequence/schema';

/** The verdicts: what is wrong first, then the passes in `leading`; the other passes on demand. */
export function CheckChips({ message, leading }: { message: MessageBody; leading: CheckId[] }) {
  const [all, setAll] = useState(false);
  const place = (id: CheckId) => (leading.includes(id) ? leading.indexOf(id) : leading.length);
  const ordered = bySeverity(message.checks.toSorted((a, b) => place(a.id) - place(b.id)));
  const shown = ordered.filter(({ id, status }) => all || status !== 'pass' || leading.includes(id));
  const more = ordered.length - shown.length;
  return (
    <ul aria-label="Checks" className="flex flex-wrap gap-x-3.5 gap-y-1 text-12 text-ink-2">
      {shown.map(({ id, status, label, source }) => (
        <Chip key={id} status={status} label={label} title={source ?? undefined} />
      ))}
      {more > 0 && (
        <li>
          <LinkButton onClick={() => setAll(true)}>
            and {more} more<span className="sr-only"> that passed</span>
          </LinkButton>
        </li>
      )}
    </ul>
  );
}
