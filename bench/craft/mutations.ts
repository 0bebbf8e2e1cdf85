import type { CraftContext } from '@/lib/craft/schema';
import type { Person, Swap, SwapKind } from './cases';
import { claimedVersion, contextFor, isFlagged, judge, mutate, reasonsOf, type Version } from './flagged';

export type Tally = {
  mutated: number;
  caught: number;
  untouched: number;
  falselyFlagged: number;
  misses: string[];
  kinds: Map<SwapKind, { all: number; caught: number }>;
};

export function emptyTally(): Tally {
  return { mutated: 0, caught: 0, untouched: 0, falselyFlagged: 0, misses: [], kinds: new Map() };
}

/** Judges each hand-written message untouched and once for each swap, with claims found by us and with its own. */
export function tallyPeople(people: readonly Person[], tally = emptyTally()): Tally {
  for (const person of people) {
    const ctx = contextFor(person);
    for (const message of person.messages) {
      const versions = [{ text: message.text, claims: null }, claimedVersion(message, ctx)];
      for (const version of versions) if (version) tallyVersion(version, message.swaps, ctx, tally);
    }
  }
  return tally;
}

export function tallyVersion(
  version: Version,
  swaps: readonly Swap[],
  ctx: CraftContext,
  tally: Tally,
): void {
  const mode = version.claims ? 'own claims' : 'no claims';
  const untouched = judge(version, ctx);
  tally.untouched += 1;
  if (isFlagged(untouched)) {
    tally.falselyFlagged += 1;
    tally.misses.push(`FALSE FLAG (${mode}) ${version.text}\n      ${reasonsOf(untouched)}`);
  }
  for (const swap of swaps) {
    const caught = isFlagged(judge(mutate(version, swap), ctx));
    const kind = tally.kinds.get(swap[0]) ?? { all: 0, caught: 0 };
    tally.kinds.set(swap[0], { all: kind.all + 1, caught: kind.caught + (caught ? 1 : 0) });
    tally.mutated += 1;
    if (caught) tally.caught += 1;
    else tally.misses.push(`MISSED (${mode}) ${swap.join(' | ')} in: ${version.text}`);
  }
}
