import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import {
  COUNTED,
  type QueueBody,
  type QueueRow,
  type QueueSection as Section,
} from '@/lib/sequence/queue-schema';

const titles: Record<Section, string> = {
  overdue: 'Overdue',
  today: 'Today',
  upcoming: 'Upcoming',
  acceptance: 'Waiting to be accepted',
  decision: 'Waiting for your decision',
};

type Props = {
  section: Section;
  queue: QueueBody;
  onMore: (() => void) | null;
  children: (row: QueueRow) => ReactNode;
};

/** One heading with its rows; nothing where there are none. */
export function QueueSection({ section, queue, onMore, children }: Props) {
  const { rows } = queue.sections[section];
  const { counts } = queue;
  const beyond = section === 'upcoming' ? counts.later : 0;
  if (rows.length === 0 && beyond === 0) return null;
  const title = `queue-title-${section}`;
  return (
    <section aria-labelledby={title}>
      <div className="flex flex-wrap items-baseline gap-x-2.5 px-4 pt-4 pb-1.5 lg:px-6 lg:pt-[18px]">
        <h2 id={title} className="text-14">
          {titles[section]}
        </h2>
        <span className="text-12 text-ink-3">
          {figure(counts[section])}
          {section === 'upcoming' && ' in the next 7 days'}
          {beyond > 0 && `, ${figure(beyond)} later`}
        </span>
      </div>
      {rows.length > 0 && <ul aria-labelledby={title}>{rows.map(children)}</ul>}
      {onMore && rows.length > 0 && (
        <p className="border-t border-line px-4 py-2 lg:px-6">
          <Button onClick={onMore}>Show more</Button>
        </p>
      )}
    </section>
  );
}

/** Counting ends at some point; a figure there says so. */
const figure = (count: number) =>
  count >= COUNTED ? `more than ${(COUNTED - 1).toLocaleString('en-US')}` : String(count);
