'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { applyEvent, isRunning, type LiveSequence, withSnapshot } from '@/components/sequence/live';
import { RequestError, requestJson } from '@/components/ui/request';
import type { SequenceEvent, SequenceView } from '@/lib/sequence/schema';

const keyOf = (id: string | null) => ['sequence', id];

/** What was read longer ago is read again when it comes on the screen: another screen may have changed it. */
const FRESH_MS = 5_000;

/**
 * A sequence that follows the server while it is written: by events, and by asking every second while the stream of
 * events is broken. One that is not finished is looked at again when the window gets the focus: another tab may have
 * resumed it. `restart` is for after a resume here, `refresh` reads the rows once more.
 */
export function useLiveSequence(id: string | null, initial: SequenceView | null) {
  const client = useQueryClient();
  const [streaming, setStreaming] = useState(false);
  const query = useQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => fetchLive(id ?? '', client.getQueryData<LiveSequence>(keyOf(id)), signal),
    initialData: () => (initial?.sequence_id === id ? withSnapshot(undefined, initial) : undefined),
    initialDataUpdatedAt: initial ? Date.parse(initial.read_at) : undefined,
    enabled: id !== null && !streaming,
    staleTime: FRESH_MS,
    refetchOnMount: ({ state }) => (isLeftOpen(state.data) ? 'always' : true),
    refetchOnWindowFocus: ({ state }) => (isLeftOpen(state.data) ? 'always' : false),
    refetchInterval: ({ state }) => (awaited(state) ? 1000 : false),
    retry: (failures, error) => failures < 1 && !isGone(error),
  });
  // What the page was given is newer than what an earlier visit left, unless the page itself was kept for Back.
  useLayoutEffect(() => {
    if (!initial || initial.sequence_id !== id) return;
    client.setQueryData<LiveSequence>(keyOf(id), (kept) =>
      kept && kept.view.read_at >= initial.read_at ? kept : withSnapshot(kept, initial),
    );
  }, [client, id, initial]);
  const live = query.data;
  const follow = id !== null && awaited(query);
  useEffect(() => {
    if (!id || !follow) return;
    const source = new EventSource(`/api/sequences/${encodeURIComponent(id)}/events`);
    source.onmessage = ({ data }) => {
      const event = JSON.parse(data) as SequenceEvent;
      if (event.type === 'snapshot') setStreaming(true);
      if (event.type === 'done') void client.cancelQueries({ queryKey: keyOf(id) });
      client.setQueryData<LiveSequence>(keyOf(id), (before) => applyEvent(before, event));
    };
    source.onerror = () => setStreaming(false);
    return () => {
      source.close();
      setStreaming(false);
    };
  }, [id, follow, client]);
  const restart = useCallback(() => {
    void client.cancelQueries({ queryKey: keyOf(id) });
    client.setQueryData<LiveSequence>(keyOf(id), (before) => before && running(before));
  }, [client, id]);
  return {
    live: id === null ? undefined : live,
    error: live ? null : query.error,
    restart,
    refresh: query.refetch,
  };
}

/** Whether the server will have more to say: it is written at this moment, or nothing of it is known yet. */
const awaited = ({ data, error }: { data: LiveSequence | undefined; error: Error | null }) =>
  !isGone(error) && (!data || isRunning(data.view));

const isLeftOpen = (live: LiveSequence | undefined) =>
  live !== undefined && !isRunning(live.view) && live.view.status !== 'completed';

/** There is no such sequence; asking again will not bring it. */
export const isGone = (error: Error | null) => error instanceof RequestError && error.code === 'not_found';

const running = ({ view, ...rest }: LiveSequence): LiveSequence => ({
  ...rest,
  texts: {},
  elapsedMs: null,
  view: { ...view, status: 'generating', resumable: false, stopped: false, error_message: null },
});

async function fetchLive(id: string, before: LiveSequence | undefined, signal: AbortSignal) {
  const view = await requestJson<SequenceView>(`/sequences/${encodeURIComponent(id)}/view`, { signal });
  return withSnapshot(before, view);
}
