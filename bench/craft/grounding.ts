import { people } from '@/lib/research/fixtures/people';
import { atLeast, type Figure, figure } from '../report';
import { generatedProfiles } from './generated';
import { handWritten, latecomers, strangers } from './messages/all';
import { emptyTally, type Tally, tallyPeople, tallyVersion } from './mutations';
import { swapsFor, writeSequence } from './writer';

/** Messages by hand and by the built-in writer, each untouched and with one thing made false at a time. */
export function benchGrounding(): { figures: Figure[]; misses: string[] } {
  const byHand = tallyPeople(handWritten);
  const strange = tallyPeople(strangers);
  const late = tallyPeople(latecomers);
  const written = tallyWritten();
  return {
    figures: [
      ...figuresOf('by hand', byHand),
      ...figuresOf('by strangers', strange),
      ...figuresOf('by latecomers', late),
      ...figuresOf('by the built-in writer', written),
    ],
    misses: [...byHand.misses, ...strange.misses, ...late.misses, ...written.misses],
  };
}

function figuresOf(whose: string, tally: Tally): Figure[] {
  const kinds = [...tally.kinds].map(([kind, { all, caught }]) => `${kind} ${caught}/${all}`);
  console.log(`  ${whose}: ${kinds.join(', ')}`);
  return [
    atLeast(
      `${tally.mutated} falsehoods in messages ${whose}: found`,
      tally.caught / tally.mutated,
      'share',
      0.95,
    ),
    figure(
      `${tally.untouched} untouched messages ${whose}: falsely flagged`,
      tally.falselyFlagged / tally.untouched,
      'share',
      0.05,
    ),
  ];
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
