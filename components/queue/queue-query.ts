import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { requestJson } from '@/components/ui/request';
import {
  QUEUE_PAGE,
  type QueueBody,
  type QueuePage,
  type QueueRow,
  type QueueSection,
  queueSections,
} from '@/lib/sequence/queue-schema';

/** The queue as it stands; a refetch reads as many rows of a section as are on the screen. */
export function queueOptions(client: QueryClient, search: string, initial: QueueBody) {
  const queryKey = ['queue', search];
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) => {
      const shown = client.getQueryData<QueueBody>(queryKey);
      return requestJson<QueueBody>(`/queue/rows?${params(search, shown)}`, { signal });
    },
    initialData: search === '' ? initial : undefined,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
    refetchInterval: 60_000,
    refetchOnWindowFocus: true,
  });
}

function params(search: string, shown: QueueBody | undefined): URLSearchParams {
  const limits = queueSections.flatMap((section) => {
    const rows = shown?.sections[section].rows.length ?? 0;
    return rows > QUEUE_PAGE ? [[section, String(Math.ceil(rows / QUEUE_PAGE) * QUEUE_PAGE)]] : [];
  });
  return new URLSearchParams([['search', search], ...limits]);
}

export function fetchMore(section: QueueSection, cursor: string, search: string): Promise<QueuePage> {
  return requestJson<QueuePage>(`/queue/rows?${new URLSearchParams({ section, cursor, search })}`);
}

/** The queue with more rows of a section at its end. */
export function withMore(queue: QueueBody, section: QueueSection, page: QueuePage): QueueBody {
  const known = new Set(rowsOf(queue).map(({ id }) => id));
  const rows = [...queue.sections[section].rows, ...page.rows.filter(({ id }) => !known.has(id))];
  return {
    ...queue,
    sections: { ...queue.sections, [section]: { rows, next_cursor: page.next_cursor } },
  };
}

/** The queue without a sequence that has just been moved on. */
export function withoutRow(queue: QueueBody, id: string): QueueBody {
  const found = queueSections.find((section) => queue.sections[section].rows.some((row) => row.id === id));
  if (!found) return queue;
  const { rows, next_cursor } = queue.sections[found];
  return {
    ...queue,
    sections: { ...queue.sections, [found]: { rows: rows.filter((row) => row.id !== id), next_cursor } },
    counts: { ...queue.counts, [found]: Math.max(0, queue.counts[found] - 1) },
  };
}

/** The queue with a row of an earlier one in its old place; what else has changed since stays as it is. */
export function withRowBack(queue: QueueBody, before: QueueBody, id: string): QueueBody {
  const found = queueSections.find((section) => before.sections[section].rows.some((row) => row.id === id));
  if (!found || rowsOf(queue).some((row) => row.id === id)) return queue;
  const order = before.sections[found].rows.map((row) => row.id);
  const { rows, next_cursor } = queue.sections[found];
  const after = rows.findIndex((row) => order.indexOf(row.id) > order.indexOf(id));
  const back = before.sections[found].rows.filter((row) => row.id === id);
  return {
    ...queue,
    sections: {
      ...queue.sections,
      [found]: { rows: rows.toSpliced(after < 0 ? rows.length : after, 0, ...back), next_cursor },
    },
    counts: { ...queue.counts, [found]: queue.counts[found] + 1 },
  };
}

/** All rows in the order of the screen. */
export const rowsOf = (queue: QueueBody): QueueRow[] =>
  queueSections.flatMap((section) => queue.sections[section].rows);
