'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { applyEvent, isRunning, type LiveSequence, withSnapshot } from '@/components/sequence/live';
import { requestJson } from '@/components/ui/request';
import type { SequenceEvent, SequenceView } from '@/lib/sequence/schema';

const keyOf = (id: string | null) => ['sequence', id];

/**
 * A sequence that follows the server while it is written: by events, and by asking every second while the stream of
 * events is broken. `restart` is for after a resume: the sequence runs again. `refresh` reads the rows once more.
 */
export function useLiveSequence(id: string | null, initial: SequenceView | null) {
  const client = useQueryClient();
  const [streaming, setStreaming] = useState(false);
  const query = useQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => fetchLive(id, client.getQueryData<LiveSequence>(keyOf(id)), signal),
    initialData: () => (initial?.sequence_id === id ? withSnapshot(undefined, initial) : undefined),
    enabled: (self) => id !== null && !streaming && (!self.state.data || isRunning(self.state.data.view)),
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: streaming ? false : 1000,
  });
  const live = query.data;
  const follow = id !== null && (!live || isRunning(live.view));
  useEffect(() => {
    if (!id || !follow) return;
    const source = new EventSource(`/api/sequences/${id}/events`);
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
    client.setQueryData<LiveSequence>(keyOf(id), (before) => before && running(before));
  }, [client, id]);
  return {
    live: id === null ? undefined : live,
    error: live ? null : query.error,
    restart,
    refresh: query.refetch,
  };
}

const running = ({ view, ...rest }: LiveSequence): LiveSequence => ({
  ...rest,
  elapsedMs: null,
  view: { ...view, status: 'generating', resumable: false, error_message: null },
});

async function fetchLive(id: string | null, before: LiveSequence | undefined, signal: AbortSignal) {
  const view = await requestJson<SequenceView>(`/sequences/${id}/view`, { signal });
  return withSnapshot(before, view);
}
