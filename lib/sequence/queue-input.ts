import { cleanText } from '@/lib/clean-text';
import type { QueueLimits } from './queue-page';
import { type QueueSection, queueSections } from './queue-schema';

/** As many rows of a section as one request reads. */
const MOST_ROWS = 500;

type QueueQuery = {
  search: string;
  section: QueueSection | null;
  cursor: string | null;
  limits: QueueLimits;
};

/** What a query string asks of the queue; what it asks wrongly counts as not asked. */
export function readQueueQuery(query: URLSearchParams): QueueQuery {
  const section = queueSections.find((one) => one === query.get('section')) ?? null;
  const limits = queueSections.flatMap((one) => {
    const limit = Number(query.get(one));
    return Number.isInteger(limit) && limit > 0 ? [[one, Math.min(limit, MOST_ROWS)] as const] : [];
  });
  return {
    search: cleanText(query.get('search') ?? ''),
    section,
    cursor: query.get('cursor'),
    limits: Object.fromEntries(limits),
  };
}
