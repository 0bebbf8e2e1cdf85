'use client';

import { useQuery } from '@tanstack/react-query';
import { CallRow } from '@/components/audit/call-row';
import { callOptions } from '@/components/audit/calls-query';
import { OpenedRow } from '@/components/audit/opened-row';
import type { OpenPlace } from '@/components/audit/use-open-call';
import type { OpenedCall } from '@/lib/ai/audit-schema';

type Props = { id: string; known: OpenedCall | null; place: OpenPlace };

/** The open call where it is not among the rows: it lies further down, or the filter leaves it out. */
export function PinnedCall({ id, known, place }: Props) {
  const { data: call } = useQuery(callOptions(id, known));
  const line = call?.attempts.find((attempt) => attempt.id === id);
  return (
    <tbody>
      {line && <CallRow line={line} isOpen onToggle={place.toggle} />}
      <OpenedRow id={id} known={known} place={place} />
      {line && (
        <tr>
          <td colSpan={9} className="border-b border-line-2 px-2.5 py-2 text-12 text-ink-3">
            The call above was opened by its address. It lies further down in the list, or outside of the
            filter.
          </td>
        </tr>
      )}
    </tbody>
  );
}
