import { type About, aboutWhom } from '@/lib/craft/about';
import { addressedNames } from '@/lib/craft/address';
import { type Atom, findAtoms } from '@/lib/craft/atoms';
import { isFraming } from '@/lib/craft/framing';
import { hasAtom } from '@/lib/craft/lookup';
import { isFamiliar, ownSource, salutations } from '@/lib/craft/ours';
import { type Part, partsOf } from '@/lib/craft/parts';
import type { CraftContext, DraftClaim } from '@/lib/craft/schema';
import { type Source, sourceOfSpans } from '@/lib/craft/source';
import { isEvent, isLight, meanings, stem } from '@/lib/craft/vocabulary';
import type { Stretch } from '@/lib/craft/vouch';
import { type ReadText, readText } from '@/lib/tone/text';

/** The most spans that one clause is traced to for its words, and for all the names and numbers in it. */
const MAX_SPANS = 3;
const MAX_SPANS_OF_NAMES = 6;

/** A claim with its place in the text. */
export type PlacedClaim = { claim: DraftClaim; start: number };

/**
 * Claims for a text that came without any, a clause each: what is said about the reader with the spans that come
 * nearest, what is said about the sender, and questions that rest on a fact. The verifier then looks at them as usual.
 */
export function proposeClaims(content: string, ctx: CraftContext): DraftClaim[] {
  return placeProposals(readText(content), ctx).map(({ claim }) => claim);
}

/** The same, with the offset of each quote; of a clause that is claimed already only what the claims leave out. */
export function placeProposals(
  read: ReadText,
  ctx: CraftContext,
  claimed: readonly Stretch[] = [],
): PlacedClaim[] {
  const isSalutation = salutations(read.text, ctx);
  const atoms = findAtoms(read).filter((atom) => !isSalutation(atom) && !isFamiliar(atom, ctx));
  const sources = { evidence: sourceOfSpans(ctx.evidence), own: ownSource(ctx) };
  const greetingEnd = endOfGreeting(read.text);
  let before: About = 'nobody';
  return partsOf(read).flatMap((parts) => {
    if (!parts[0]?.refersBack) before = 'nobody';
    return parts.flatMap((part) => {
      const own = atoms.filter((atom) => atom.start < part.end && part.start < atom.end);
      const about = aboutWhom(part, own, { ctx, sources, before });
      before = about;
      const isStated = about === 'reader' || about === 'sender';
      const left = leftOf(part, claimed);
      if (left[0] !== part && (!isStated || parts.at(-1)?.question)) return [];
      return left.flatMap((piece) => {
        const inside = own.filter((atom) => atom.start < piece.end && piece.start < atom.end);
        return proposeOne(piece, inside, about, { ctx, greetingEnd }) ?? [];
      });
    });
  });
}

/** What the claims leave of a clause: the clause itself where none touches it, else stretches that tell something. */
function leftOf(part: Part, claimed: readonly Stretch[]): Part[] {
  const inside = claimed.filter(({ start, end }) => start < part.end && part.start < end);
  if (inside.length === 0) return [part];
  const edges = [...inside].sort((a, b) => a.start - b.start);
  const left: Part[] = [];
  let from = part.start;
  for (const { start, end } of [...edges, { start: part.end, end: part.end }]) {
    if (start > from) left.push(pieceOf(part, from, start));
    from = Math.max(from, end);
  }
  return left.filter(
    ({ words }) =>
      words.filter(
        (word) => !word.initial && !isLight(word.lower) && (isEvent(word.lower) || !isFraming(word.lower)),
      ).length >= LEAST_LEFT,
  );
}

const LEAST_LEFT = 2;

function pieceOf(part: Part, from: number, to: number): Part {
  const cut = part.text.slice(from - part.start, to - part.start);
  const lead =
    /^(?:[\s,;:–—-]|(?:and|but|or|so|that|which|with|while|after|before)\b)*/i.exec(cut)?.[0].length ?? 0;
  const text = cut.slice(lead).trimEnd();
  const [start, end] = [from + lead, from + lead + text.length];
  return {
    ...part,
    text,
    start,
    end,
    words: part.words.filter((word) => word.start >= start && word.end <= end),
  };
}

function proposeOne(
  part: Part,
  atoms: Atom[],
  about: About,
  { ctx, greetingEnd }: { ctx: CraftContext; greetingEnd: number },
): PlacedClaim | null {
  const { quote, start } = bare(part, ctx.firstName, greetingEnd);
  const placed = (claim: Omit<DraftClaim, 'quote'>) => ({ claim: { quote, ...claim }, start });
  if (about === 'nobody' || quote === '') return null;
  if (about === 'sender') return placed({ type: 'sender', evidence: [] });
  const evidence = nearest(part, atoms, ctx);
  if (about !== 'reader') return placed({ type: about, evidence });
  const telling = part.words.some(
    (word) =>
      isEvent(word.lower) || (word.kind === 'lower' && !isLight(word.lower) && !isFraming(word.lower)),
  );
  return atoms.length > 0 || telling ? placed({ type: 'fact', evidence }) : null;
}

/** Where the text proper begins after "Hi Ollie, "; 0 where nobody is addressed. */
function endOfGreeting(text: string): number {
  const [first] = addressedNames(text);
  if (!first || first.end > GREETING_MAX) return 0;
  return first.end + (/^[,!:]?\s*(?:[–—-]\s)?/.exec(text.slice(first.end))?.[0].length ?? 0);
}

const GREETING_MAX = 60;

/** The clause without its full stop and without a greeting before it. */
function bare(part: Part, firstName: string | null, greetingEnd: number): { quote: string; start: number } {
  const ended = part.text.replace(/[.!?…]{1,9}["'”’)\]]{0,9}$|[,:;]$/, '');
  const named = /^(\p{Lu}[\p{L}\p{M}'’-]*),\s+/u.exec(ended);
  const cut = named && named[1] === firstName ? named[0].length : Math.max(0, greetingEnd - part.start);
  return { quote: ended.slice(cut), start: part.start + cut };
}

/** Ids of the spans that hold most of what the clause names, each adding something to the ones before. */
function nearest(part: Part, atoms: Atom[], ctx: CraftContext): string[] {
  const wanted = part.words
    .map((word) => word.lower)
    .filter((word, index) => part.words[index]?.kind === 'lower' && !isLight(word));
  const open: Open = { words: new Set(wanted), atoms: new Set(atoms) };
  const candidates = ctx.evidence.map((span) => ({ id: span.id, source: sourceOfSpans([span]) }));
  const chosen: string[] = [];
  while (chosen.length < (open.atoms.size > 0 ? MAX_SPANS_OF_NAMES : MAX_SPANS)) {
    let best: { id: string; source: Source; gain: number } | null = null;
    for (const { id, source } of candidates) {
      if (chosen.includes(id)) continue;
      const gained = gain(open, source, chosen.length >= MAX_SPANS);
      if (gained > (best?.gain ?? 0)) best = { id, source, gain: gained };
    }
    if (!best) break;
    chosen.push(best.id);
    for (const word of [...open.words]) if (says(best.source, word)) open.words.delete(word);
    for (const atom of [...open.atoms]) if (hasAtom(atom, best.source)) open.atoms.delete(atom);
  }
  return chosen;
}

type Open = { words: Set<string>; atoms: Set<Atom> };

/** A name or number counts for two words. */
function gain(open: Open, source: Source, onlyAtoms: boolean): number {
  const atoms = [...open.atoms].filter((atom) => hasAtom(atom, source)).length;
  if (onlyAtoms) return atoms;
  const words = [...open.words].filter((word) => says(source, word)).length;
  return words + 2 * atoms;
}

/** The word itself, or what happened in another word. */
function says(source: Source, word: string): boolean {
  return (
    source.stems.has(stem(word)) ||
    (isEvent(word) && meanings(word).some((meaning) => source.meanings.has(meaning)))
  );
}
