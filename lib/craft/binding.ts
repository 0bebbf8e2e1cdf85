import type { Atom } from '@/lib/craft/atoms';
import { isFraming } from '@/lib/craft/framing';
import { agreeing, hasAtom } from '@/lib/craft/lookup';
import type { Quantity } from '@/lib/craft/numbers';
import { isIn } from '@/lib/craft/presence';
import type { Source } from '@/lib/craft/source';
import { meaningsOfStem } from '@/lib/craft/vocabulary';
import type { Word } from '@/lib/tone/text';

/** What a name or number must belong to: the words and atoms of the sentence, and the spans they are looked up in. */
type Binding = { source: Source; spans: readonly Source[]; telling: Word[]; atoms: Atom[] };

const isDate = (atom: Atom) => atom.kind === 'month' || (atom.kind === 'number' && atom.quantity.year);

/** A number must count the same, stand there as often, and in a span that shares something else with the sentence. */
export function isBound(atom: Atom, binding: Binding): boolean {
  const { source, spans, atoms } = binding;
  if (atom.kind === 'number' && !isDate(atom)) {
    if (!sameSubject(atom, source)) return false;
    const same = atoms.filter(
      (other) =>
        other.kind === 'number' && other.text === atom.text && other.quantity.time === atom.quantity.time,
    );
    if (same.length > 1 && same.length > agreeing(atom.quantity, source).length) return false;
    if (countedIn(atom, source).some(({ quantity }) => !quantity.derived)) return true;
  }
  if (atom.kind !== 'number' && atom.kind !== 'month') return true;
  return sharesMore((span) => hasAtom(atom, span), {
    ...binding,
    spans,
    atoms: atoms.filter((other) => other !== atom),
  });
}

/** Whether one of the spans that hold it holds something else of the sentence too, if there is anything else. */
export function sharesMore(
  holds: (span: Source) => boolean,
  { source, spans, telling, atoms }: Binding,
): boolean {
  if (spans.length < 2) return true;
  const others = atoms.filter((other) => !isDate(other));
  const words = telling.filter((word) => !isFraming(word.lower) && isIn(word, source));
  if (others.length + words.length === 0) return true;
  const shares = (span: Source | undefined) =>
    span !== undefined &&
    (others.some((other) => hasAtom(other, span)) || words.some((word) => isIn(word, span)));
  return spans.some(
    (span, at) =>
      holds(span) && (shares(span) || (pointsBack(span) && (shares(spans[at - 1]) || shares(spans[at + 1])))),
  );
}

/** "We stopped giving them in January": what it is about stands in the span beside it. */
const pointsBack = ({ plain }: Source) => plain.some((text) => /\b(?:it|them)\b/.test(text));

/** "62 doors" needs a 62 in the source that counts doors, when the source speaks of doors at all. */
export function sameSubject(atom: Atom, source: Source): boolean {
  if (atom.kind !== 'number' || atom.quantity.year || atom.quantity.single) return true;
  const subjects = knownSubjects(atom.quantity, source);
  return subjects.length === 0 || countedIn(atom, source).length > 0;
}

/** The same amount of the same things in the source. */
function countedIn(atom: Atom, source: Source): Source['quantities'] {
  if (atom.kind !== 'number') return [];
  const subjects = knownSubjects(atom.quantity, source);
  return agreeing(atom.quantity, source).filter(
    ({ quantity, near }) => quantity.derived || subjects.some((subject) => near.has(subject)),
  );
}

/** What is counted, as far as the source speaks of it. */
function knownSubjects({ subjects }: Quantity, source: Source): string[] {
  return subjects.filter((subject) => source.stems.has(subject));
}

/** "1,100 valves", where the source counts 1,140 pumps and knows no valve. */
export function countsUnknown(atom: Atom, source: Source): boolean {
  if (atom.kind !== 'number' || atom.quantity.year || atom.quantity.single || atom.quantity.time)
    return false;
  const { subjects } = atom.quantity;
  const isKnown = (key: string) =>
    source.stems.has(key) ||
    isFraming(key) ||
    meaningsOfStem(key).some((group) => source.meanings.has(group));
  const counted = agreeing(atom.quantity, source);
  return (
    subjects.length > 0 &&
    counted.some(({ quantity }) => quantity.subjects.length > 0) &&
    !subjects.some(isKnown)
  );
}
