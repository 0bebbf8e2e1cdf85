import { judgeMessage } from '@/lib/craft/judge';
import { countCharacters, countWords, limitFor } from '@/lib/craft/limits';
import type { DraftClaim, Judgement } from '@/lib/craft/schema';
import { measureTone } from '@/lib/tone/meter';
import { toneDimensions } from '@/lib/tone/schema';
import { isYesOrNo } from './ask';
import { type Choice, layOut, type Order, ordersOf } from './layout';
import type { Material } from './material';
import { nothing } from './piece';
import { type Slots, slotsOf } from './slots';

type Candidate = { content: string; claims: DraftClaim[]; cost: number };

/** How many of the nearest texts the checks look at before the least bad one is taken. */
const JUDGED = 4;

/**
 * The text whose measured tone lies nearest to the setting, among those that the checks pass: goes through the slots,
 * at most twice, and keeps for each the phrase that brings the whole message nearer.
 */
export function choose(material: Material): Pick<Candidate, 'content' | 'claims'> {
  const tried = new Map<string, Candidate>();
  descend(material, (candidate) => tried.set(candidate.content, candidate));
  const nearest = [...tried.values()].sort((a, b) => a.cost - b.cost).slice(0, JUDGED);
  let best = nearest[0];
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of nearest) {
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
  const evaluate = (choice: Choice, order: Order) => {
    const made = candidate(choice, order, material, toneCosts);
    onTried(made);
    return made;
  };
  for (const start of [firstOf(slots), sparestOf(slots)]) climb(start, slots, orders, evaluate);
}

/** Goes on from one choice, slot by slot, to one that no single change betters. */
function climb(
  start: Choice,
  slots: Slots,
  orders: Order[],
  evaluate: (choice: Choice, order: Order) => Candidate,
) {
  let choice = start;
  let order = orders[0] ?? [];
  let best = evaluate(choice, order);
  for (let round = 0; round < 2; round += 1) {
    const before = best.cost;
    for (const tried of orders) {
      const next = evaluate(choice, tried);
      if (next.cost < best.cost) [best, order] = [next, tried];
    }
    for (const name of slotNames) {
      for (const piece of slots[name]) {
        if (piece === choice[name]) continue;
        const tried = { ...choice, [name]: piece };
        const next = evaluate(tried, order);
        if (next.cost < best.cost) [best, choice] = [next, tried];
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

function candidate(
  choice: Choice,
  order: Order,
  material: Material,
  toneCosts: Map<string, number>,
): Candidate {
  const { content, pieces } = layOut(choice, order, material);
  const claims = pieces.flatMap((piece) => piece.claims);
  const tone = toneCosts.get(content) ?? toneCost(content, material);
  toneCosts.set(content, tone);
  const cost = tone + lengthCost(content, material) + styleCost(choice, order, content);
  return { content, claims, cost };
}

function toneCost(content: string, { input }: Material): number {
  const { tone } = measureTone(content);
  return toneDimensions.reduce((sum, dimension) => sum + (tone[dimension] - input.tone[dimension]) ** 2, 0);
}

/** Nothing within what the channel likes; steep above it, steeper above what it takes. */
function lengthCost(content: string, { input }: Material): number {
  const { body } = limitFor(input.channel, { premium: input.noteLimit === 300 });
  const length = body.measure === 'words' ? countWords(content) : countCharacters(content);
  const unit = body.measure === 'words' ? 60 : 12;
  const aim = body.aim ?? body.max;
  const over = Math.max(0, length - aim) * unit;
  const short = Math.max(0, body.warnBelow - length) * unit;
  const longest = Math.max(...content.split(/[.?!]\s|\n/).map(countWords));
  return over + short + Math.max(0, longest - 23) * 60 + Math.max(0, length - body.max) * 2000;
}

/** What a phrase costs by itself, and more when it stands before what it points back to, or opens with ourselves. */
function styleCost(choice: Choice, order: Order, content: string): number {
  const own = Object.values(choice).reduce((sum, piece) => sum + (piece.cost ?? 0), 0);
  const astray = order.filter((slot) => {
    const { follows } = choice[slot];
    if (!follows) return false;
    if (follows === 'fact')
      return (
        order.indexOf('ask') < order.indexOf(slot) &&
        order.indexOf('fact') < order.indexOf('ask') &&
        slot === 'own'
      );
    return order.indexOf(slot) < order.indexOf('ask');
  });
  const mismatched = /yes or no/.test(choice.end.text) && !isYesOrNo(choice.ask.text);
  const opensWithUs = /^(?:[^\n,]{1,40},\s+)?(?:I|We|My|Our|we|my|our)\b/.test(content);
  return own + (astray.length + (mismatched ? 1 : 0)) * 1e5 + (opensWithUs ? 400 : 0);
}

/** Facts and limits weigh most, then style; the tone is weighed already. */
function faultsOf({ content, claims }: Candidate, material: Material): number {
  const { input, firstName } = material;
  const { checks }: Judgement = judgeMessage(
    { subject: null, content, claims },
    {
      channel: input.channel,
      noteLimit: input.noteLimit,
      step: input.step,
      firstName,
      evidence: input.spans,
      companyContext: input.companyContext,
      solution: input.solution,
      sender: input.sender,
      tone: input.tone,
      goal: input.goal,
      others: [],
    },
  );
  return checks
    .filter((check) => check.id !== 'tone')
    .reduce((sum, { id, status }) => sum + weights[status] * (grave.has(id) ? 10 : 1), 0);
}

const weights = { pass: 0, warn: 1, fail: 3 };
const grave = new Set(['grounding', 'own_claims', 'length', 'links', 'placeholder', 'name']);
