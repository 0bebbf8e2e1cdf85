import { queryOptions } from '@tanstack/react-query';
import { isRunning } from '@/components/audit/words';
import { requestJson } from '@/components/ui/request';
import type { ReplayView } from '@/lib/sequence/replay-schema';

/** How often is looked while a replay is on its way, in ms. */
const WATCH_MS = 1_000;

/** A call with its replays, read again while one of them is on its way. */
export function replayOptions(initial: ReplayView) {
  const { id } = initial.call;
  return queryOptions({
    queryKey: ['replay', id],
    queryFn: async ({ signal }) =>
      (await requestJson<{ view: ReplayView }>(`/audit/${id}/replay/view`, { signal })).view,
    initialData: initial,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state: { data } }) =>
      data?.replays.some((replay) => isRunning(replay)) ? WATCH_MS : false,
  });
}
