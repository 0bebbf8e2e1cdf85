import { type Atom, findAtoms } from '@/lib/craft/atoms';
import { hasAtom } from '@/lib/craft/lookup';
import { isSaidOfUs, statesAboutReader } from '@/lib/craft/person';
import type { CraftContext, DraftClaim } from '@/lib/craft/schema';
import { type Source, sourceOfSpans } from '@/lib/craft/source';
import { isEvent, isLight, stem } from '@/lib/craft/vocabulary';
import { readText, type Sentence } from '@/lib/tone/text';

/** The most spans that one sentence is traced to. */
const MAX_SPANS = 3;

/**
 * Claims for a text that came without any, a sentence each: what is said about the reader with the spans that come
 * nearest, what is said about the sender, and questions that rest on a fact. The verifier then looks at them as usual.
 */
export function proposeClaims(content: string, ctx: CraftContext): DraftClaim[] {
  const read = readText(content);
  const atoms = findAtoms(read);
  return read.sentences.flatMap((sentence, index) => {
    const named = atoms.filter((atom) => atom.sentence === index && !isFirstName(atom, ctx));
    const parts = sentence.question ? statementAndQuestion(sentence) : [sentence];
    return parts.flatMap((part) => {
      const own = named.filter((atom) => atom.start >= part.start && atom.end <= part.end);
      const claim = proposeOne(part, own, ctx);
      return claim ? [claim] : [];
    });
  });
}

function proposeOne(sentence: Sentence, atoms: Atom[], ctx: CraftContext): DraftClaim | null {
  const quote = bare(sentence.text, ctx.firstName);
  if (statesAboutReader(sentence)) {
    const evidence = nearest(sentence, atoms, ctx);
    const states =
      evidence.length > 0 || atoms.length > 0 || sentence.words.some((word) => isEvent(word.lower));
    return states ? { quote, type: 'fact', evidence } : null;
  }
  if (sentence.question) {
    return atoms.length > 0 ? { quote, type: 'question', evidence: nearest(sentence, atoms, ctx) } : null;
  }
  if (!isSaidOfUs(sentence, ctx)) return null;
  const conditional = /^(?:if|when|should|unless|before)\b/i.test(quote);
  return { quote, type: conditional ? 'opinion' : 'sender', evidence: [] };
}

/** "Your sites take 1,900 trailers a week: what share is late?" states something before it asks. */
function statementAndQuestion(sentence: Sentence): Sentence[] {
  const colon = sentence.text.search(/:\s/);
  if (colon < 0) return [sentence];
  const middle = sentence.start + colon;
  const words = (from: number, to: number) =>
    sentence.words.filter((word) => word.start >= from && word.end <= to);
  return [
    {
      ...sentence,
      text: sentence.text.slice(0, colon),
      end: middle,
      question: false,
      words: words(sentence.start, middle),
    },
    {
      ...sentence,
      text: sentence.text.slice(colon + 2),
      start: middle + 2,
      words: words(middle + 2, sentence.end),
    },
  ];
}

/** The sentence without its full stop and without a greeting before it. */
function bare(text: string, firstName: string | null): string {
  const ended = text.replace(/[.!?…]{1,9}["'”’)\]]{0,9}$/, '');
  const greeting = /^(?:(?:hi|hello|hey|dear|good \w+)\s+)?(\p{Lu}[\p{L}\p{M}'’-]*),\s+/iu.exec(ended);
  return greeting && greeting[1] === firstName ? ended.slice(greeting[0].length) : ended;
}

function isFirstName(atom: Atom, ctx: CraftContext): boolean {
  return atom.kind === 'name' && atom.text === ctx.firstName;
}

/** Ids of the spans that hold most of what the sentence names, each adding something to the ones before. */
function nearest(sentence: Sentence, atoms: Atom[], ctx: CraftContext): string[] {
  const wanted = new Set(
    sentence.words
      .filter((word) => word.kind === 'lower' && !isLight(word.lower))
      .map((word) => stem(word.lower)),
  );
  const open = { stems: wanted, atoms: new Set(atoms) };
  const candidates = ctx.evidence.map((span) => ({ id: span.id, source: sourceOfSpans([span]) }));
  const chosen: string[] = [];
  while (chosen.length < MAX_SPANS) {
    const [best] = candidates
      .filter(({ id }) => !chosen.includes(id))
      .map(({ id, source }) => ({ id, source, gain: gain(open, source) }))
      .sort((a, b) => b.gain - a.gain);
    if (!best || best.gain === 0) break;
    chosen.push(best.id);
    for (const key of [...open.stems]) if (best.source.stems.has(key)) open.stems.delete(key);
    for (const atom of [...open.atoms]) if (hasAtom(atom, best.source)) open.atoms.delete(atom);
  }
  return chosen;
}

/** A name or number counts for two words. */
function gain(open: { stems: Set<string>; atoms: Set<Atom> }, source: Source): number {
  const stems = [...open.stems].filter((key) => source.stems.has(key)).length;
  const atoms = [...open.atoms].filter((atom) => hasAtom(atom, source)).length;
  return stems + 2 * atoms;
}
