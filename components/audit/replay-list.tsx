'use client';

import { CallTime } from '@/components/audit/call-time';
import { askedWords } from '@/components/audit/replay-words';
import { isRunning } from '@/components/audit/words';
import type { ReplayResult } from '@/lib/sequence/replay-schema';

type Props = { replays: ReplayResult[]; chosen: ReplayResult | null; onChoose: (id: string) => void };

/** All replays of a call, the newest first; one of them stands beside the original. */
export function ReplayList({ replays, chosen, onChoose }: Props) {
  return (
    <section aria-label="Replays">
      <h2 className="mb-1 text-14">{replays.length} replays</h2>
      <ul className="max-h-48 overflow-auto rounded-2 border border-line bg-surface">
        {replays.map((replay) => (
          <li key={replay.id} className="border-b border-line last:border-b-0">
            <button
              type="button"
              aria-pressed={replay.id === chosen?.id}
              onClick={() => onChoose(replay.id)}
              className="flex min-h-9 w-full flex-wrap items-center gap-x-3 px-3 py-1 text-left text-13 hover:bg-hover focus-visible:-outline-offset-2 aria-pressed:shadow-[inset_2px_0_var(--accent)] pointer-coarse:min-h-11"
            >
              <CallTime iso={replay.createdAt} />
              <span className="min-w-0 wrap-anywhere text-ink-2">{askedWords(replay)}</span>
              <span
                className={`ml-auto ${replay.status === 'failed' ? 'font-semibold text-fail' : 'text-ink-3'}`}
              >
                {endWords(replay)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function endWords(replay: ReplayResult): string {
  if (replay.status === 'succeeded') return 'ok';
  if (replay.status === 'refused') return 'kept back by the budget';
  if (replay.status === 'failed') return 'failed';
  return isRunning(replay) ? 'on its way' : 'no answer was recorded';
}
