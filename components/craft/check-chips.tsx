'use client';

import { useState } from 'react';
import type { CheckBody } from '@/components/craft/judged';
import { bySeverity } from '@/components/craft/words';
import { LinkButton } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import type { CheckId } from '@/db/schema/values';

type Props = {
  checks: CheckBody[];
  leading: readonly CheckId[];
  /** Whether the passes can be asked for their reasons. */
  explained?: boolean;
};

/** The verdicts: what is wrong first, then the passes in `leading`; why each pass is one, on demand. */
export function CheckChips({ checks, leading, explained = true }: Props) {
  const [open, setOpen] = useState(false);
  const place = (id: CheckId) => (leading.includes(id) ? leading.indexOf(id) : leading.length);
  const ordered = bySeverity(checks.toSorted((a, b) => place(a.id) - place(b.id)));
  const shown = ordered.filter(({ id, status }) => status !== 'pass' || leading.includes(id));
  const passed = ordered.filter(({ status }) => status === 'pass');
  return (
    <>
      <ul aria-label="Checks" className="flex flex-wrap items-center gap-x-3.5 gap-y-1 text-12 text-ink-2">
        {shown.map(({ id, status, label, source }) => (
          <Chip key={id} status={status} label={label} title={source ?? undefined} />
        ))}
        {explained && passed.length > 0 && (
          <li>
            <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? 'Hide why they passed' : moreWords(ordered.length - shown.length)}
            </LinkButton>
          </li>
        )}
      </ul>
      {open && <Reasons checks={passed} />}
    </>
  );
}

const moreWords = (more: number) => (more > 0 ? `${more} more passed` : 'Why they passed');

/** Each pass in a sentence, and where its threshold comes from; what did not pass is spelled out in the notes. */
function Reasons({ checks }: { checks: CheckBody[] }) {
  return (
    <dl className="mt-1.5 mb-1 grid gap-y-1.5 border-y border-line py-2 text-12 text-ink-2 sm:grid-cols-[200px_minmax(0,1fr)] sm:gap-x-4">
      {checks.map(({ id, label, message, source }) => (
        <div key={id} className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
          <dt className="font-semibold wrap-anywhere">{label}</dt>
          <dd className="wrap-anywhere">
            {message}
            {source && <span className="text-ink-3"> Source: {source}.</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
