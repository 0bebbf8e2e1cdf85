import type { CraftContext } from '@/lib/craft/schema';
import type { Sentence } from '@/lib/tone/text';

/** Whether a sentence speaks of the sender: it says we or our, or names the sender's company or solution. */
export function isSaidOfUs(sentence: Sentence | undefined, ctx: CraftContext): boolean {
  if (!sentence) return false;
  if (
    /\b(?:we|us|our|ours|my (?:company|firm|team|product|customers?|clients?|users?))\b/i.test(sentence.text)
  )
    return true;
  return [ctx.sender?.company, ctx.solution?.name].some((name) => name && sentence.text.includes(name));
}

/** Whether a sentence tells the reader something about the reader: no question, offer, wish or condition. */
export function statesAboutReader(sentence: Sentence): boolean {
  if (sentence.question || offers(sentence)) return false;
  const text = straight(sentence);
  const before = text.search(/\byou(?:r|rs|'re|'ve)?\b/);
  if (before < 0 || condition.test(text.slice(0, before))) return false;
  return (
    /\byou(?:'re|'ve)\b|\byou (?!can|could|may|might|would|like|want|prefer|wish|need|decide|think|tell|should|choose|to\b)\w+/.test(
      text,
    ) || yourThing.test(text)
  );
}

/** Whether a sentence thanks, wishes, offers or leaves the choice: it states nothing. */
export function offers(sentence: Sentence): boolean {
  return offer.test(straight(sentence));
}

function straight(sentence: Sentence): string {
  return sentence.text.toLowerCase().replaceAll('’', "'");
}

const condition =
  /\b(?:if|whether|when|whenever|should|unless|until|once|before|in case|how|what|which|where|why)\b[^,]{0,200}$/;
const offer =
  /^(?:[\w' ]{1,24}, )?(?:thanks|thank you|happy to|glad to|(?:i|we)(?:'ll| will| can| could| would|'d) (?:be |gladly )?(?:glad|happy|send|share|show|leave|write|tell|ask|welcome|like|hope|appreciate)|hope|i hope|let me|feel free|wishing|wish)\b|\b(?:up to you|yours to|your call|your choice|send you|show you|tell you|give you|ask you|share with you|write to you|reach you)\b/;
const yourThing =
  /\byour (?!(?:own )?(?:time|thoughts?|view|views|answer|reply|inbox|convenience|side|diary|calendar|call|choice|reading|perspective|pace|experience|input|advice|attention)\b)\w+/;
