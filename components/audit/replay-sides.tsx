'use client';

import { ReplaySide } from '@/components/audit/replay-side';
import { ReplayUse } from '@/components/audit/replay-use';
import type { ReplayResult, ReplayView } from '@/lib/sequence/replay-schema';

type Props = { view: ReplayView; replay: ReplayResult | null; refresh: () => Promise<unknown> };

/** The original on the left, a replay on the right, with every word that differs. */
export function ReplaySides({ view, replay, refresh }: Props) {
  const { call, target } = view;
  const [before, after] = [textOf(call), replay && textOf(replay)];
  const texts = before !== null && after !== null ? { before, after } : null;
  return (
    <div className="grid rounded-2 border border-line bg-surface lg:grid-cols-2">
      <ReplaySide title="Original" result={call} texts={texts} side="before" target={target} />
      <div className="min-w-0 border-line max-lg:border-t lg:border-l">
        {replay ? (
          <ReplaySide title="Replay" result={replay} texts={texts} side="after" target={target}>
            <ReplayUse key={replay.id} view={view} replay={replay} refresh={refresh} />
          </ReplaySide>
        ) : (
          <p className="px-3.5 py-3 text-13 text-ink-3 lg:px-[18px]">
            No replay yet. Its answer will stand here.
          </p>
        )}
      </div>
    </div>
  );
}

const textOf = ({ draft, json }: ReplayResult) => draft?.content ?? json;
