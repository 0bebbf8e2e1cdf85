import { type About, aboutWhom } from '@/lib/craft/about';
import { type Atom, findAtoms } from '@/lib/craft/atoms';
import { isFraming } from '@/lib/craft/framing';
import { hasAtom } from '@/lib/craft/lookup';
import { isFamiliar, ownSource, salutations } from '@/lib/craft/ours';
import { type Part, partsOf } from '@/lib/craft/parts';
import type { CraftContext, DraftClaim } from '@/lib/craft/schema';
import { type Source, sourceOfSpans } from '@/lib/craft/source';
import { isEvent, isLight, meanings, stem } from '@/lib/craft/vocabulary';
import { type ReadText, readText } from '@/lib/tone/text';

/** The most spans that one clause is traced to. */
const MAX_SPANS = 3;

/** A claim with its place in the text. */
export type PlacedClaim = { claim: DraftClaim; start: number };

/**
 * Claims for a text that came without any, a clause each: what is said about the reader with the spans that come
 * nearest, what is said about the sender, and questions that rest on a fact. The verifier then looks at them as usual.
 */
export function proposeClaims(content: string, ctx: CraftContext): DraftClaim[] {
  return placeProposals(readText(content), ctx).map(({ claim }) => claim);
}

/** The same, with the offset of each quote; `skip` says which clauses have a claim already. */
export function placeProposals(
  read: ReadText,
  ctx: CraftContext,
  skip: (part: Part) => boolean = () => false,
): PlacedClaim[] {
  const isSalutation = salutations(read.text, ctx);
  const atoms = findAtoms(read).filter((atom) => !isSalutation(atom) && !isFamiliar(atom, ctx));
  const sources = { evidence: sourceOfSpans(ctx.evidence), own: ownSource(ctx) };
  return partsOf(read).flatMap((parts) => {
    let before: About = 'nobody';
    return parts.flatMap((part) => {
      const own = atoms.filter((atom) => atom.start < part.end && part.start < atom.end);
      const about = aboutWhom(part, own, { ctx, sources, before });
      before = about;
      const claim = skip(part) ? null : proposeOne(part, own, about, ctx);
      return claim ? [claim] : [];
    });
  });
}

function proposeOne(part: Part, atoms: Atom[], about: About, ctx: CraftContext): PlacedClaim | null {
  const { quote, start } = bare(part, ctx.firstName);
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

/** The clause without its full stop and without a greeting before it. */
function bare(part: Part, firstName: string | null): { quote: string; start: number } {
  const ended = part.text.replace(/[.!?…]{1,9}["'”’)\]]{0,9}$|[,:;]$/, '');
  const greeting = /^(?:(?:hi|hello|hey|dear|good \w+)\s+)?(\p{Lu}[\p{L}\p{M}'’-]*),\s+/iu.exec(ended);
  const cut = greeting && greeting[1] === firstName ? greeting[0].length : 0;
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
  while (chosen.length < MAX_SPANS) {
    let best: { id: string; source: Source; gain: number } | null = null;
    for (const { id, source } of candidates) {
      if (chosen.includes(id)) continue;
      const gained = gain(open, source);
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
function gain(open: Open, source: Source): number {
  const words = [...open.words].filter((word) => says(source, word)).length;
  const atoms = [...open.atoms].filter((atom) => hasAtom(atom, source)).length;
  return words + 2 * atoms;
}

/** The word itself, or what happened in another word. */
function says(source: Source, word: string): boolean {
  return (
    source.stems.has(stem(word)) ||
    (isEvent(word) && meanings(word).some((meaning) => source.meanings.has(meaning)))
  );
}
