import { queryOptions } from '@tanstack/react-query';
import { isRunning } from '@/components/audit/words';
import { requestJson } from '@/components/ui/request';
import type { ReplayView } from '@/lib/sequence/replay-schema';

/** How often is looked while a replay is on its way, in ms. */
const WATCH_MS = 1_000;
/** What was read longer ago is read again when it comes on the screen: the message or the server may be another one. */
const FRESH_MS = 5_000;

/** A call with its replays, read again while one of them is on its way. */
export function replayOptions(initial: ReplayView) {
  const { id } = initial.call;
  return queryOptions({
    queryKey: ['replay', id],
    queryFn: async ({ signal }) =>
      (await requestJson<{ view: ReplayView }>(`/audit/${id}/replay/view`, { signal })).view,
    initialData: initial,
    initialDataUpdatedAt: Date.parse(initial.readAt),
    staleTime: FRESH_MS,
    refetchInterval: ({ state: { data } }) =>
      data?.replays.some((replay) => isRunning(replay)) ? WATCH_MS : false,
  });
}
