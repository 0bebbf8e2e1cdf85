'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useState } from 'react';
import { ReplayForm } from '@/components/audit/replay-form';
import { ReplayList } from '@/components/audit/replay-list';
import { replayOptions } from '@/components/audit/replay-query';
import { ReplaySides } from '@/components/audit/replay-sides';
import type { ReplayView } from '@/lib/sequence/replay-schema';

/** A call, the ways to ask it again, and what came of that, next to each other. */
export function ReplayScreen({ initial }: { initial: ReplayView }) {
  const client = useQueryClient();
  const { data: view, refetch } = useQuery(replayOptions(initial));
  // What the page was given is newer than what an earlier visit left, unless the page itself was kept for Back.
  useLayoutEffect(() => {
    client.setQueryData(replayOptions(initial).queryKey, (kept) =>
      kept && kept.readAt >= initial.readAt ? kept : initial,
    );
  }, [client, initial]);
  const [chosen, choose] = useState<string | null>(null);
  const replay = view.replays.find(({ id }) => id === chosen) ?? view.replays[0] ?? null;
  async function begun(id: string | null) {
    choose(id);
    await refetch();
  }
  return (
    <div className="grid gap-4 px-4 pb-8 lg:px-6">
      <ReplayForm view={view} onBegun={begun} />
      {view.replays.length > 1 && <ReplayList replays={view.replays} chosen={replay} onChoose={choose} />}
      <ReplaySides view={view} replay={replay} refresh={refetch} />
    </div>
  );
}
