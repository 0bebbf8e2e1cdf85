import type { CraftContext } from '@/lib/craft/schema';
import type { Sentence } from '@/lib/tone/text';

type Said = Pick<Sentence, 'text' | 'question'>;

/** Whether a sentence speaks of the sender: it says we or our, or names the sender's company or solution. */
export function isSaidOfUs(sentence: Pick<Said, 'text'> | undefined, ctx: CraftContext): boolean {
  if (!sentence) return false;
  if (
    /\b(?:we|us|our|ours|my (?:own )?(?:company|firm|team|product|customers?|clients?|users?|work)|I (?:work|sell|build|make|run|offer|develop|supply|deliver))\b/i.test(
      sentence.text,
    )
  )
    return true;
  return [ctx.sender?.company, ctx.solution?.name].some((name) => name && sentence.text.includes(name));
}

/** Whether a sentence tells the reader something about the reader: no question, offer, wish or condition. */
export function statesAboutReader(sentence: Said): boolean {
  if (sentence.question || offers(sentence)) return false;
  const text = straight(sentence);
  const before = text.search(/\byou(?:r|rs|'re|'ve)?\b/);
  if (before < 0 || isConditional(text, before)) return false;
  return (
    /\byou(?:'re|'ve)\b|\byou (?!(?:can|could|may|might|would|will|like|want|prefer|wish|need|decide|think|tell|should|choose|to|for|and|or|on|in|at|by|with|as|about|from|soon)\b)\w+/.test(
      text,
    ) || yourThing.test(text)
  );
}

/** What stands under an if is not said; "when you opened it" and "how you cut it" are, being of the past. */
function isConditional(text: string, before: number): boolean {
  const lead = text.slice(0, before);
  if (condition.test(lead)) return true;
  return circumstance.test(lead) && !isPast(text.slice(before));
}

/** Whether "you" is followed by a verb of the past: "you opened", "you have just won". */
export function isPast(fromYou: string): boolean {
  return /^you(?:'ve| have| had)?(?: \w+ly| just| also| first| once| then)?\s(?:\w+ed|took|ran|led|grew|built|wrote|won|sold|taught|spoke|began|held|brought|came|saw|gave|went|got|found|bought|left|met|rose|drove|chose|spent|paid|made|shrank|lost|kept|stood|told|said|sent|oversaw|became|set|cut|put|were|had)\b/.test(
    fromYou,
  );
}

/** Whether a sentence thanks, wishes, offers or leaves the choice: it states nothing. */
export function offers(sentence: Pick<Said, 'text'>): boolean {
  return offer.test(straight(sentence));
}

/** Whether a sentence says what the writer thinks or guesses, so that only what it names can be looked up. */
export function opines(sentence: Pick<Said, 'text'>): boolean {
  return opinion.test(straight(sentence));
}

function straight(sentence: Pick<Said, 'text'>): string {
  return sentence.text.toLowerCase().replaceAll('’', "'");
}

const condition = /\b(?:if|whether|should|unless|until|in case|whenever)\b[^,]{0,200}$/;
const circumstance = /\b(?:when|once|before|after|how|what|which|where|why|who)\b[^,]{0,200}$/;
const offer =
  /^(?:[\w' ]{1,24}, )?(?:thanks|thank you|happy to|glad to|(?:i|we)(?:'ll| will| can| could| would|'d) (?:be |gladly )?(?:glad|happy|send|share|show|leave|write|tell|ask|welcome|like|love|hope|appreciate)|hope|i hope|let me|feel free|wishing|wish)\b|\b(?:up to you|yours to|your call|your choice|send you|show you|tell you|give you|ask you|share with you|write to you|reach you)\b/;
const opinion =
  /\b(?:i (?:imagine|guess|suppose|assume|suspect|bet|expect|think|believe|presume|take it|would guess|would think|gather)|i'd (?:imagine|guess|bet|think)|my guess|perhaps|maybe|probably|presumably|must (?:be|have|feel|mean|take)|may (?:be|have|well)|might (?:be|have)|could be|it seems|seems like|you(?:'ve| have|'ll| will)? (?:both |already |surely |also )?(?:know|knew|see|seen|hear|heard|understand|understood) (?:what|how|why|where|this|it|both|better|the feeling|all too)|ma(?:de|kes) me|you (?:left|put|hid|tucked|placed|mention|mentioned|wrote|said) (?:it|that|this)\b[^,.]{0,40}\b(?:page|profile|headline|line|post|paragraph))\b/;
const yourThing =
  /\byour (?!(?:own )?(?:time|thoughts?|view|views|answer|reply|inbox|convenience|side|diary|calendar|call|choice|reading|perspective|pace|experience|input|advice|attention|opinion|take|guess|day|week)\b)\w+/;
