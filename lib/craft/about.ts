import type { Atom } from '@/lib/craft/atoms';
import { sameSubject } from '@/lib/craft/binding';
import { isFraming } from '@/lib/craft/framing';
import { hasAtom } from '@/lib/craft/lookup';
import type { Part } from '@/lib/craft/parts';
import { isSaidOfUs, offers, opines, statesAboutReader } from '@/lib/craft/person';
import type { CraftContext } from '@/lib/craft/schema';
import type { Source } from '@/lib/craft/source';
import { isLight, stem } from '@/lib/craft/vocabulary';

/** Whom a clause states something of; an opinion and a question state only what they name. */
export type About = 'reader' | 'sender' | 'opinion' | 'question' | 'nobody';

type Sources = { evidence: Source; own: Source };

/** Told by who is spoken to, by whose names are named, and by whose words it shares; `before` is the clause before. */
export function aboutWhom(
  part: Part,
  atoms: readonly Atom[],
  { ctx, sources, before }: { ctx: CraftContext; sources: Sources; before: About },
): About {
  if (part.question) return 'question';
  if (isQuoted(part, atoms)) return 'reader';
  if (/^\s*(?:if|whether|unless|should)\b/i.test(part.text)) return 'opinion';
  if (offers(part)) return atoms.length > 0 ? 'opinion' : 'nobody';
  const theirs = nearness(part, atoms, sources.evidence);
  const ours = nearness(part, atoms, sources.own);
  const namesUs = isSaidOfUs(part, ctx) || namesOnly(part, sources.own, sources.evidence);
  if (opines(part) || part.judges || concludesOnly(part, atoms)) return 'opinion';
  if (part.refersBack && before === 'sender' && ours > 0) return 'sender';
  if (statesAboutReader(part)) return ours > theirs && namesUs ? 'sender' : 'reader';
  if (namesUs) return theirs > ours + 2 ? 'reader' : 'sender';
  if (theirs >= ENOUGH && theirs >= ours) return 'reader';
  if (ours >= ENOUGH) return 'sender';
  return (part.continues || part.refersBack) && (before === 'reader' || before === 'sender')
    ? before
    : 'nobody';
}

/** "…, so the round has to change" follows from what was said; "…, so you closed it" states something. */
function concludesOnly(part: Part, atoms: readonly Atom[]): boolean {
  return part.concludes && (atoms.length === 0 || !/^\s*(?:you|we|it|they)\b/i.test(part.text));
}

/** Two words shared, or one name or number. */
const ENOUGH = 2;

/** How much of a clause a source holds: a name or number counts for two words. */
export function nearness(part: Pick<Part, 'words'>, atoms: readonly Atom[], source: Source): number {
  const stems = new Set(
    part.words
      .filter((word) => word.kind === 'lower' && !isLight(word.lower) && !isFraming(word.lower))
      .map((word) => stem(word.lower)),
  );
  return (
    [...stems].filter((key) => source.stems.has(key)).length +
    2 * atoms.filter((atom) => hasAtom(atom, source) && sameSubject(atom, source)).length
  );
}

/** Whether a clause is somebody's words between quotation marks: the reader's, where it says we as well. */
function isQuoted(part: Part, atoms: readonly Atom[]): boolean {
  return atoms.some((atom) => atom.kind === 'quotation' && (atom.end - atom.start) * 2 > part.text.length);
}

/** Whether a capitalised word of the clause is known from one source alone. */
function namesOnly(part: Part, source: Source, other: Source): boolean {
  return part.words.some((word) => {
    const bare = word.lower.replace(/'s?$/, '');
    return word.kind === 'capital' && !isLight(bare) && source.capitals.has(bare) && !other.names.has(bare);
  });
}
