/** The pieces of a text that still mean what they meant: whole sentences, then sentences cut at a clause boundary. */
export function segmentsOf(
  text: string,
  longest: number,
  options: { wholeSentences?: boolean } = {},
): string[] {
  const sentences = sentencesOf(text);
  const whole = sentences.map(bare).filter((piece) => piece.length > 0 && piece.length <= longest);
  if (options.wholeSentences) return whole;
  const cuts = sentences.flatMap((sentence) => cutsOf(bare(sentence)).filter((cut) => cut.length <= longest));
  return [...new Set([...whole.filter((piece) => !strongBoundary.test(piece)), ...cuts, ...whole])];
}

const strongBoundary = /: |; | [–—-] | \(|, (and|but|so|which|where|who) /;
const openingSubordinate =
  /^(if|when|while|although|though|since|as|after|before|unless|because|once|until|whenever)\b/i;
/** Words that must not be left behind a cut, because the part before them is not true without them. */
const binding =
  /^(if|unless|except|until|but|though|although|provided|not|or|yet|nor|only|\d|[A-Z]|and (?!(I|we|it|my|our|the|they)\b))/;

/** Prefixes of a sentence, the longest first, each ending where a clause ends. */
function cutsOf(sentence: string): string[] {
  if (openingSubordinate.test(sentence)) return [];
  const cuts: string[] = [];
  for (const match of sentence.matchAll(/: |; | [–—-] | \(|, /g)) {
    const rest = sentence.slice(match.index + match[0].length);
    const strong = !match[0].startsWith(',');
    if (!strong && binding.test(rest)) continue;
    if (/^(if|unless|except|not)\b/.test(rest)) break;
    const piece = bare(sentence.slice(0, match.index));
    if (piece.length >= 18) cuts.push(piece);
  }
  return cuts.reverse();
}

function sentencesOf(text: string): string[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.split(/(?<=[^\s.][.!?…])\s+(?=[\p{Lu}\p{N}"“'])/u);
}

const bare = (text: string) => text.replace(/^[\s•·*▪◦>-]+/, '').replace(/[\s.,;:!…-]+$/, '');
