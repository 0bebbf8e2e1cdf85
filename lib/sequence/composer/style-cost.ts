import type { Choice, Order } from './layout';
import type { Piece } from './piece';
import { isYesOrNo } from './put';

/** More than any distance in tone: what points back to nothing makes no sense. */
const SENSELESS = 1e5;
/** Squared points of tone that a message is worse for opening with ourselves, */
const OPENS_WITH_US = 400;
/** for a fact after the question that is not said to be its reason, */
const FACT_ASTRAY = 300;
/** and for naming the subject twice where a pronoun would do. */
const NAMED_TWICE = 200;
/** A word before a question that has one of its own: "One question. Straight to the point: …" */
const LED_TWICE = 100;

/** What the phrases cost by themselves, and more where one stands before what it points back to. */
export function styleCost(choice: Choice, order: Order, content: string): number {
  const own = Object.values(choice).reduce((sum, piece) => sum + (piece.cost ?? 0), 0);
  const place = (slot: keyof Choice) => (choice[slot].text === '' ? -1 : order.indexOf(slot));
  const astray = order.filter((slot) => isAstray(choice[slot], place(slot), place, choice)).length;
  const mismatched = /yes or no/.test(choice.end.text) && !isYesOrNo(choice.ask.text) ? 1 : 0;
  const opensWithUs = /^(?:[^\n,]{1,40},\s+)?(?:I|We|My|Our|we|my|our)\b/.test(content);
  const late = place('fact') > place('ask') && choice.fact.follows !== 'ask';
  const twice = choice.ask.topical && choice.own.topical && place('own') < place('ask');
  return (
    own +
    (astray + mismatched) * SENSELESS +
    (opensWithUs ? OPENS_WITH_US : 0) +
    (late ? FACT_ASTRAY : 0) +
    (twice ? NAMED_TWICE : 0) +
    (choice.lead.text !== '' && /: |wonder/.test(choice.ask.text) ? LED_TWICE : 0)
  );
}

function isAstray(
  { follows }: Piece,
  at: number,
  place: (slot: keyof Choice) => number,
  choice: Choice,
): boolean {
  if (at < 0 || !follows) return false;
  if (follows === 'ask') return at < place('ask');
  if (follows === 'topic') return !choice.own.topical || place('own') < 0 || place('own') > at;
  const between = place('ask');
  return place('fact') < 0 || place('fact') > at || (place('fact') < between && between < at);
}
