import { infiniteQueryOptions, queryOptions, skipToken } from '@tanstack/react-query';
import { isFresh, isRunning } from '@/components/audit/words';
import { requestJson } from '@/components/ui/request';
import type { CallPage, OpenedCall } from '@/lib/ai/audit-schema';

/** How often is looked while a call is on its way, in ms. */
const WATCH_MS = 2_000;

/** `readAt`: when the server read the first page; a later visit begins anew. */
export type FirstPage = { search: string; page: CallPage; readAt: number };

/** The calls of a filter page by page; read again only while more may come of one of them. */
export function callsOptions({ search, page: first, readAt }: FirstPage) {
  return infiniteQueryOptions({
    queryKey: ['audit-calls', search, readAt],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams(search);
      if (pageParam) query.set('cursor', pageParam);
      return requestJson<CallPage>(`/audit/calls?${query}`, { signal });
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    initialData: { pages: [first], pageParams: [''] },
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state: { data, dataUpdatedAt } }) =>
      data?.pages.some(({ calls }) => calls.some((call) => isFresh(call, dataUpdatedAt))) ? WATCH_MS : false,
  });
}

/** One call with its texts; nothing is asked for without an id. */
export function callOptions(id: string | null, known: OpenedCall | null = null) {
  return queryOptions({
    queryKey: ['audit-call', id],
    queryFn: id
      ? async ({ signal }) => (await requestJson<{ call: OpenedCall }>(`/audit/calls/${id}`, { signal })).call
      : skipToken,
    initialData: known?.id === id ? (known ?? undefined) : undefined,
    staleTime: 10_000,
    retry: false,
    refetchInterval: ({ state: { data } }) =>
      data && isRunning({ status: data.status, createdAt: data.created_at }) ? WATCH_MS : false,
  });
}
