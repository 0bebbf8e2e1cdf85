import { countCharacters, countWords, limitFor } from '@/lib/craft/limits';
import type { DraftClaim, MessageDraft } from '@/lib/craft/schema';
import { sectionInWords } from '@/lib/research/composer/notes';
import { measureTone } from '@/lib/tone/meter';
import { toneDimensions } from '@/lib/tone/schema';
import type { MessageInput } from '../schema';
import { type Choice, layOut, type Order, ordersOf } from './layout';
import { gather, type Material } from './material';
import { defaultDelay } from './pace';
import { nothing } from './piece';
import { type Slots, slotsOf } from './slots';
import { subjectOf } from './subject';

/** One message, put together from graded phrases and chosen by the tone meter. */
export function compose(input: MessageInput): MessageDraft {
  const material = gather(input);
  const frame = { trigger: 'no_response', delayDays: defaultDelay(input.step) } as const;
  if (input.channel === 'connection_note' && material.clauses.length === 0) {
    return {
      ...frame,
      subject: null,
      content: '',
      claims: [],
      rationale: 'No fact is strong enough to open with, and a note without one does worse than none.',
      thinking: 'Send the request without a note and write once it is accepted.',
    };
  }
  const { content, claims } = choose(material);
  return { ...frame, subject: subjectOf(material), content, claims, rationale: rationaleOf(material), thinking: thinkingOf(material, content) };
}

type Candidate = { content: string; claims: DraftClaim[]; cost: number };

const slotNames: (keyof Slots)[] = ['ask', 'kind', 'fact', 'own', 'greeting', 'credit', 'lead', 'signOff'];

/** Goes through the slots, twice, and keeps for each the phrase that brings the whole message nearest to the setting. */
function choose(material: Material): Candidate {
  const slots = slotsOf(material);
  const orders = ordersOf(material);
  const start: Choice = {
    greeting: slots.greeting[0] ?? nothing,
    opening: slots.opening[0] ?? nothing,
    fact: slots.fact[0] ?? nothing,
    credit: slots.credit[0] ?? nothing,
    own: slots.own[0] ?? nothing,
    lead: slots.lead[0] ?? nothing,
    ask: slots.ask[0] ?? nothing,
    kind: slots.kind[0] ?? nothing,
    signOff: slots.signOff[0] ?? nothing,
  };
  let choice = start;
  let order = orders[0] ?? [];
  let best = candidate(choice, order, material);
  for (let round = 0; round < 2; round += 1) {
    const before = best.cost;
    for (const name of slotNames) {
      for (const piece of slots[name]) {
        if (piece === choice[name]) continue;
        const tried = { ...choice, [name]: piece };
        const next = candidate(tried, order, material);
        if (next.cost < best.cost) [best, choice] = [next, tried];
      }
    }
    for (const tried of orders) {
      const next = candidate(choice, tried, material);
      if (next.cost < best.cost) [best, order] = [next, tried];
    }
    if (best.cost === before) break;
  }
  return best;
}

function candidate(choice: Choice, order: Order, material: Material): Candidate {
  const { content, pieces } = layOut(choice, order, material);
  const claims = pieces.flatMap((piece) => piece.claims);
  return { content, claims, cost: toneCost(content, material) + lengthCost(content, material) + styleCost(choice, order) };
}

function toneCost(content: string, { input }: Material): number {
  const { tone } = measureTone(content);
  return toneDimensions.reduce((sum, dimension) => sum + (tone[dimension] - input.tone[dimension]) ** 2, 0);
}

/** What a phrase costs by itself, and more when it points back to something that is far off. */
function styleCost(choice: Choice, order: Order): number {
  const own = Object.values(choice).reduce((sum, piece) => sum + (piece.cost ?? 0), 0);
  const lost = choice.own.pointsBack && order.indexOf('own') > order.indexOf('ask');
  return own + (lost ? 1e5 : 0);
}

/** Nothing within what the channel likes; steep above it, steeper above what it takes. */
function lengthCost(content: string, { input }: Material): number {
  const { body } = limitFor(input.channel);
  const length = body.measure === 'words' ? countWords(content) : countCharacters(content);
  const unit = body.measure === 'words' ? 60 : 12;
  const aim = body.aim ?? body.max;
  const over = Math.max(0, length - aim) * unit;
  const short = Math.max(0, body.warnBelow - length) * unit;
  return over + short + (length > body.max ? 1e6 : 0);
}

function rationaleOf({ input, clauses }: Material): string {
  const [clause] = clauses;
  const why = reasons[input.line.angle];
  return clause ? `${why}, resting on ${sectionInWords[clause.span.section]}.` : `${why}; no fact is claimed about the person.`;
}

const reasons: Record<MessageInput['line']['angle'], string> = {
  observation: 'Opens with something specific, so that it reads as written to one person',
  question: 'Asks about a fact rather than about us',
  proof: 'Shows a result that the solution stands for',
  resource: 'Gives something before asking for anything',
  objection: 'Names a fair doubt before the reader has to',
  close: 'Takes leave politely and leaves the door open',
};

function thinkingOf({ input, clauses }: Material, content: string): string {
  const { tone } = measureTone(content);
  const figures = toneDimensions.map((name) => `${name} ${Math.round(tone[name])} for ${Math.round(input.tone[name])}`).join(', ');
  const fact = clauses.length > 0 ? 'One fact, one question.' : 'No fact to cite, one question.';
  return `${fact} Measured ${figures}.`;
}
