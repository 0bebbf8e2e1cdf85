'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useDebounced } from '@/components/form/use-debounced';
import { CalendarCard } from '@/components/queue/calendar-card';
import { QueueEmpty } from '@/components/queue/queue-empty';
import { QueueHead } from '@/components/queue/queue-head';
import { OpenActions, OpenText } from '@/components/queue/queue-open';
import { queuePanel } from '@/components/queue/queue-panel';
import {
  fetchMore,
  queueOptions,
  rowsOf,
  withMore,
  withoutRow,
  withRowBack,
} from '@/components/queue/queue-query';
import { ClosedRow, OpenRow } from '@/components/queue/queue-row';
import { QueueSection } from '@/components/queue/queue-section';
import { useCurrentRow } from '@/components/queue/use-current-row';
import { useQueueKeys } from '@/components/queue/use-queue-keys';
import { useRowMoves } from '@/components/queue/use-row-moves';
import { useMoves } from '@/components/sequence/use-moves';
import { useSingleKeys } from '@/components/ui/keys';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast';
import { type QueueBody, queueSections, type QueueSection as Section } from '@/lib/sequence/queue-schema';

/** What is due, one after the other: read, copied, marked sent, without leaving the page and without a mouse. */
export function QueueScreen({
  initial,
  calendarToken,
}: {
  initial: QueueBody;
  calendarToken: string | null;
}) {
  const client = useQueryClient();
  const say = useToast();
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed.trim(), 250);
  const { data: queue = initial, error } = useQuery(queueOptions(client, search, initial));
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const title = useRef<HTMLHeadingElement>(null);
  const rows = rowsOf(queue);
  const { current, go, step, leave } = useCurrentRow(rows, title);
  const { move, undoLast } = useMoves({
    foresee: (id) => {
      const before = client.getQueryData<QueueBody>(['queue', search]);
      client.setQueryData<QueueBody>(['queue', search], (shown) => shown && withoutRow(shown, id));
      return () => {
        client.setQueryData<QueueBody>(
          ['queue', search],
          (shown) => shown && before && withRowBack(shown, before, id),
        );
        go(id);
      };
    },
    onUndone: go,
  });
  const rowMoves = useRowMoves(move, { leave, back: () => current && go(current.id) });
  useQueueKeys({
    on: singleKeys,
    moves: current && rowMoves.of(current),
    row: current,
    step,
    undo: undoLast,
  });

  async function more(section: Section) {
    const cursor = queue.sections[section].next_cursor;
    if (!cursor) return;
    const page = await fetchMore(section, cursor, search).catch((refused: Error) => say(refused.message));
    if (page)
      client.setQueryData<QueueBody>(['queue', search], (shown) => shown && withMore(shown, section, page));
  }

  return (
    <>
      <QueueHead
        queue={queue}
        search={typed}
        onSearch={setTyped}
        singleKeys={singleKeys}
        onSwitchKeys={setSingleKeys}
        title={title}
      />
      {error && (
        <Notice kind="fail" role="alert" className="mx-4 mt-3 lg:mx-6">
          {error.message} What you see may be out of date.
        </Notice>
      )}
      {queue.too_many && (
        <p className="px-4 pt-3 text-13 text-ink-2 lg:px-6">
          More than 500 people match. Type more of the name to see the rest.
        </p>
      )}
      <div className="pb-4">
        {queueSections.map((section) => (
          <QueueSection
            key={section}
            section={section}
            queue={queue}
            onMore={queue.sections[section].next_cursor ? () => void more(section) : null}
          >
            {(row) => {
              const moves = rowMoves.of(row);
              const shared = { row, section };
              return row.id === current?.id ? (
                <OpenRow
                  key={row.id}
                  {...shared}
                  text={<OpenText row={row} moves={moves} singleKeys={singleKeys} />}
                  actions={<OpenActions row={row} moves={moves} singleKeys={singleKeys} />}
                  panel={queuePanel(row, moves)}
                />
              ) : (
                <ClosedRow
                  key={row.id}
                  {...shared}
                  onOpen={() => go(row.id)}
                  onSent={moves.sent}
                  onAccepted={moves.accepted}
                />
              );
            }}
          </QueueSection>
        ))}
        {rows.length === 0 && <QueueEmpty searched={search} later={queue.counts.later} />}
      </div>
      <CalendarCard token={calendarToken} />
    </>
  );
}
