import { people } from '@/lib/research/fixtures/people';
import { atLeast, type Figure, figure } from '../report';
import { generatedProfiles } from './generated';
import { handWritten, latecomers, strangers } from './messages/all';
import { emptyTally, type Tally, tallyPeople, tallyVersion } from './mutations';
import { swapsFor, writeSequence } from './writer';

/**
 * Messages by hand and by the built-in writer, each untouched and with one thing made false at a time. The sets by hand
 * were written one after the other, the later ones against checks that were not tuned on them.
 */
export function benchGrounding(): { figures: Figure[]; misses: string[] } {
  const byHand = emptyTally();
  for (const [name, set] of Object.entries({ first: handWritten, second: strangers, third: latecomers })) {
    const tally = tallyPeople(set);
    say(`${name} set by hand`, tally);
    add(byHand, tally);
  }
  const written = tallyWritten();
  say('by the built-in writer', written);
  return {
    figures: [...figuresOf('by hand', byHand), ...figuresOf('by the built-in writer', written)],
    misses: [...byHand.misses, ...written.misses],
  };
}

function say(name: string, { kinds, mutated, caught, untouched, falselyFlagged }: Tally) {
  const found = [...kinds].map(([kind, one]) => `${kind} ${one.caught}/${one.all}`);
  console.log(
    `  ${name}: ${caught} of ${mutated} falsehoods found, ${falselyFlagged} of ${untouched} falsely flagged; ${found.join(', ')}`,
  );
}

function figuresOf(whose: string, { mutated, caught, untouched, falselyFlagged }: Tally): Figure[] {
  return [
    atLeast(`${mutated} falsehoods in messages ${whose}: found`, caught / mutated, 'share', 0.95),
    figure(
      `${untouched} untouched messages ${whose}: falsely flagged`,
      falselyFlagged / untouched,
      'share',
      0.05,
    ),
  ];
}

function add(to: Tally, { misses, mutated, caught, untouched, falselyFlagged }: Tally) {
  to.misses.push(...misses);
  to.mutated += mutated;
  to.caught += caught;
  to.untouched += untouched;
  to.falselyFlagged += falselyFlagged;
}

/** Two settings for each person, with the writer's own claims. */
function tallyWritten(): Tally {
  const tally = emptyTally();
  const settings = [
    { formality: 50, warmth: 50, directness: 50 },
    { formality: 20, warmth: 80, directness: 60 },
  ];
  for (const profile of [...people, ...generatedProfiles(20)])
    for (const tone of settings) {
      const { messages } = writeSequence({
        ...{ profile, tone, channel: 'linkedin', length: 4, goal: null, solution: null },
        companyContext: 'We make a shift planner for factories. Staff see their shifts six weeks ahead.',
      });
      for (const { draft, ctx } of messages)
        if (draft.content !== '')
          tallyVersion({ text: draft.content, claims: draft.claims }, swapsFor(draft, ctx), ctx, tally);
    }
  return tally;
}
