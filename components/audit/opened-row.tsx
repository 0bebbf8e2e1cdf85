'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { CallView } from '@/components/audit/call-view';
import { callOptions } from '@/components/audit/calls-query';
import { CallSkeleton } from '@/components/audit/skeletons';
import type { OpenPlace } from '@/components/audit/use-open-call';
import { Notice } from '@/components/ui/notice';
import type { OpenedCall } from '@/lib/ai/audit-schema';

type Props = { id: string; known: OpenedCall | null; place: OpenPlace };

/** Below the row of an open call: what was said. Read once it is opened, so no closed row has its texts here. */
export function OpenedRow({ id, known, place }: Props) {
  const { data: call, error } = useQuery(callOptions(id, known));
  const row = useRef<HTMLTableRowElement>(null);
  const isThere = call !== undefined;
  useEffect(() => {
    if (isThere) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isThere]);
  return (
    <tr ref={row}>
      <td
        colSpan={9}
        className="max-w-0 border-b border-line bg-well px-2.5 pb-3 shadow-[inset_2px_0_var(--accent)]"
      >
        {call && <CallView call={call} place={place} />}
        {!call && error && (
          <Notice kind="fail" role="alert" className="lg:ml-6">
            {error.message}
          </Notice>
        )}
        {!call && !error && <CallSkeleton />}
      </td>
    </tr>
  );
}
