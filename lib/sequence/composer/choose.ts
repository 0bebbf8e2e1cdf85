import { countCharacters, countWords, limitFor } from '@/lib/craft/limits';
import type { DraftClaim } from '@/lib/craft/schema';
import { scoreTone } from '@/lib/tone/meter';
import { toneDimensions } from '@/lib/tone/schema';
import { faultsOf, UNFIT } from './faults';
import { type Choice, layOut, type Order, ordersOf } from './layout';
import type { Material } from './material';
import { nothing } from './piece';
import { type Slots, slotsOf } from './slots';
import { styleCost } from './style-cost';

type Candidate = { content: string; claims: DraftClaim[]; cost: number };

/** How many of the nearest texts the checks look at before the least bad one is taken, */
const JUDGED = 4;
/** and how many while each has a fault that no message may have. */
const PATIENCE = 60;

/**
 * The text whose measured tone lies nearest to the setting, among those that the checks pass: goes through the slots,
 * at most twice, and keeps for each the phrase that brings the whole message nearer.
 */
export function choose(material: Material): Pick<Candidate, 'content' | 'claims'> {
  const tried = new Map<string, Candidate>();
  descend(material, (candidate) => tried.set(candidate.content, candidate));
  const nearest = [...tried.values()].sort((a, b) => a.cost - b.cost).slice(0, PATIENCE);
  let best = nearest[0];
  let fewest = Number.POSITIVE_INFINITY;
  for (const [at, candidate] of nearest.entries()) {
    if (at >= JUDGED && fewest < UNFIT) break;
    const faults = faultsOf(candidate, material);
    if (faults < fewest) [best, fewest] = [candidate, faults];
    if (faults === 0) break;
  }
  return best ?? { content: '', claims: [] };
}

const slotNames: (keyof Slots)[] = [
  'ask',
  'end',
  'fact',
  'own',
  'greeting',
  'credit',
  'lead',
  'opening',
  'signOff',
];

function descend(material: Material, onTried: (candidate: Candidate) => void) {
  const slots = slotsOf(material);
  const orders = ordersOf(material);
  const toneCosts = new Map<string, number>();
  const evaluate = (choice: Choice, order: Order, most: number) => {
    const made = candidate(choice, order, material, { toneCosts, most });
    if (made) onTried(made);
    return made;
  };
  for (const start of [firstOf(slots), sparestOf(slots)]) climb(start, slots, orders, evaluate);
}

/** Goes on from one choice, slot by slot, to one that no single change betters. */
function climb(
  start: Choice,
  slots: Slots,
  orders: Order[],
  evaluate: (choice: Choice, order: Order, most: number) => Candidate | null,
) {
  let choice = start;
  let order = orders[0] ?? [];
  let best = evaluate(choice, order, Number.POSITIVE_INFINITY);
  if (!best) return;
  for (let round = 0; round < 2; round += 1) {
    const before = best.cost;
    for (const tried of orders) {
      const next = evaluate(choice, tried, best.cost);
      if (next && next.cost < best.cost) [best, order] = [next, tried];
    }
    for (const name of slotNames) {
      for (const piece of slots[name]) {
        if (piece === choice[name]) continue;
        const tried = { ...choice, [name]: piece };
        const next = evaluate(tried, order, best.cost);
        if (next && next.cost < best.cost) [best, choice] = [next, tried];
      }
    }
    if (best.cost === before) break;
  }
}

/** Nothing but what a message needs, where a slot may stay empty: it leaves room for what the tone asks for. */
function sparestOf(slots: Slots): Choice {
  const spare = firstOf(slots);
  for (const name of slotNames) {
    const empty = slots[name].find((piece) => piece.text === '');
    if (empty) spare[name] = empty;
  }
  return spare;
}

function firstOf(slots: Slots): Choice {
  const first = (name: keyof Slots) => slots[name][0] ?? nothing;
  return {
    greeting: first('greeting'),
    opening: first('opening'),
    fact: first('fact'),
    credit: first('credit'),
    own: first('own'),
    lead: first('lead'),
    ask: first('ask'),
    end: first('end'),
    signOff: first('signOff'),
  };
}

/** Null for a text that costs more than `most` by its length and style alone: its tone need not be measured. */
function candidate(
  choice: Choice,
  order: Order,
  material: Material,
  { toneCosts, most }: { toneCosts: Map<string, number>; most: number },
): Candidate | null {
  const { content, pieces } = layOut(choice, order, material);
  const plain = lengthCost(content, material) + styleCost(choice, order, content);
  if (plain > most + SPARE) return null;
  const tone = toneCosts.get(content) ?? toneCost(content, material);
  toneCosts.set(content, tone);
  return { content, claims: pieces.flatMap((piece) => piece.claims), cost: plain + tone };
}

/** How much dearer than the best a text may be and still be one to fall back on. */
const SPARE = 200;

function toneCost(content: string, { input }: Material): number {
  const tone = scoreTone(content);
  return toneDimensions.reduce((sum, dimension) => sum + (tone[dimension] - input.tone[dimension]) ** 2, 0);
}

/** Nothing within what the channel likes; steep above it, steeper above what it takes. */
function lengthCost(content: string, { input }: Material): number {
  const { body } = limitFor(input.channel, { premium: input.noteLimit === 300 });
  const length = body.measure === 'words' ? countWords(content) : countCharacters(content);
  const unit = body.measure === 'words' ? 60 : 12;
  const aim = Math.min(body.aim ?? body.max, input.aimAt ?? Number.POSITIVE_INFINITY);
  const over = Math.max(0, length - aim) * unit;
  const short = Math.max(0, body.warnBelow - length) * unit;
  const longest = Math.max(...content.split(/[.?!]\s|\n/).map(countWords));
  return over + short + Math.max(0, longest - 23) * 60 + Math.max(0, length - body.max) * 2000;
}
