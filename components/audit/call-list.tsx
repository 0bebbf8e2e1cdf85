'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { CallRow } from '@/components/audit/call-row';
import { callsOptions, type FirstPage } from '@/components/audit/calls-query';
import { OpenedRow } from '@/components/audit/opened-row';
import { PinnedCall } from '@/components/audit/pinned-call';
import { useCallKeys } from '@/components/audit/use-call-keys';
import { useOpenCall } from '@/components/audit/use-open-call';
import { isFresh } from '@/components/audit/words';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { OpenedCall } from '@/lib/ai/audit-schema';

type Props = {
  first: FirstPage;
  /** The call that the address names, where it names one. */
  opened: OpenedCall | null;
};

/** The calls as rows, each of which opens in place. */
export function CallList({ first, opened }: Props) {
  const result = useInfiniteQuery(callsOptions(first));
  const { data, dataUpdatedAt, error, hasNextPage, isFetchingNextPage, fetchNextPage } = result;
  const calls = data.pages.flatMap((page) => page.calls);
  const place = useOpenCall(first.search);
  const { open, toggle } = place;
  useCallKeys(place);
  useRefreshOnceDone(calls.some((call) => isFresh(call, dataUpdatedAt)));
  const isApart = open !== null && !calls.some(({ id }) => id === open);

  return (
    <div className="px-4 pb-10 lg:px-6">
      <div className="overflow-clip rounded-2 border border-line bg-surface">
        <table className="w-full border-collapse text-13" aria-label="AI calls, newest first">
          <thead>
            <tr className="max-lg:sr-only">
              {heads.map(({ name, look }) => (
                <th
                  key={name}
                  scope="col"
                  className={`border-b border-line-2 px-2.5 pt-2 pb-1.5 text-12 font-normal whitespace-nowrap text-ink-3 ${look}`}
                >
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {isApart && <PinnedCall key={open} id={open} known={opened} place={place} />}
          <tbody>
            {calls.map((line) => (
              <CallRow key={line.id} line={line} isOpen={line.id === open} onToggle={toggle}>
                {line.id === open && <OpenedRow id={line.id} known={opened} place={place} />}
              </CallRow>
            ))}
          </tbody>
        </table>
      </div>
      {error && (
        <Notice kind="fail" role="alert" className="mt-3">
          {error.message} What you see may be out of date.
        </Notice>
      )}
      {hasNextPage && (
        <p className="pt-4">
          <Button
            aria-disabled={isFetchingNextPage}
            onClick={() => !isFetchingNextPage && void fetchNextPage()}
          >
            {isFetchingNextPage ? 'Reading older calls' : 'Show older'}
          </Button>
        </p>
      )}
    </div>
  );
}

const heads = [
  { name: 'Time', look: 'text-left max-lg:hidden' },
  { name: 'Task', look: 'text-left' },
  { name: 'For', look: 'text-left max-lg:hidden' },
  { name: 'Model', look: 'text-left max-xl:hidden' },
  { name: 'In', look: 'text-right max-lg:hidden' },
  { name: 'Out', look: 'text-right max-lg:hidden' },
  { name: 'Latency', look: 'text-right max-lg:hidden' },
  { name: 'Cost', look: 'text-right' },
  { name: 'Outcome', look: 'text-left max-lg:hidden' },
];

/** The figures above come from the server: once nothing more comes, they are read again. */
function useRefreshOnceDone(running: boolean) {
  const router = useRouter();
  const wasRunning = useRef(running);
  useEffect(() => {
    if (wasRunning.current && !running) router.refresh();
    wasRunning.current = running;
  }, [running, router]);
}
