import type { Tone } from '@/lib/tone/schema';
import { better, findings, holds, type Judged, MAX_REPAIRS } from './improve';

type How = {
  target: Tone;
  /** The message once more, with what was found wrong; null when that failed and the kept one stays. */
  again: (kept: Judged, wrong: string[]) => Promise<Judged | null>;
  /** Called with each version that is better than the one before. */
  onBetter?: (better: Judged) => Promise<void>;
};

/** Has a draft written again while something is wrong with it, at most twice, and keeps the best. */
export async function repairDraft(first: Judged, { target, again, onBetter }: How): Promise<Judged> {
  let kept = first;
  for (let round = 0; round < MAX_REPAIRS; round++) {
    const wrong = findings(kept);
    if (wrong.length === 0) return kept;
    const next = await again(kept, wrong);
    if (!next) return kept;
    const chosen = better(kept, next, target);
    // A tone that one more try did not bring nearer is not paid for again.
    if (chosen === kept && holds(kept)) return kept;
    if (chosen !== kept) await onBetter?.(chosen);
    kept = chosen;
  }
  return kept;
}
