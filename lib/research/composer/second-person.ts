import { baseOfThirdPerson, isBaseVerb, isPastVerb, isVerbAfterSubject, takesAfterPast } from './verbs';

/** "I run four chilled sites" → "you run four chilled sites"; null when the turn would not be safe. */
export function fromFirstPerson(segment: string): string | null {
  const text = plain(segment);
  if (!text || !/\b(I|we|my|our|We|My|Our)\b/.test(text) || !english.test(text)) return null;
  if (
    /\b(you|your|yours|let's|he|she|his|him)\b/i.test(text) ||
    /\bI'd\b|\bwe'd\b|'s\b(?=.*\bI\b.*\bsaid\b)/i.test(text)
  )
    return null;
  if (/^(before|after|since|until|by) (that|then|this)\b/i.test(text)) return null;
  const start = text.split(' ')[0] ?? '';
  const second = text.split(' ')[1] ?? '';
  if (
    /^(I|We)$/.test(start) &&
    !isVerbAfterSubject(second) &&
    !(onlyEnglish.test(text) && /^[a-z]{3,}$/.test(second))
  )
    return null;
  if (!/^(I|We|I'm|I've|We're|We've|I'll|We'll)$/.test(start) && !opensSafely(text)) return null;
  const turned = turn(text);
  if (/\b(I|me|my|we|us|our|am|mine|ours)\b/i.test(turned)) return null;
  if (/\byou\b.*(,| and| but) was\b/.test(turned)) return null;
  return lowerFirst(turned);
}

/** "Took turn time from 94 to 71 minutes" → "you took turn time from 94 to 71 minutes"; null for other lines. */
export function fromLine(segment: string, current: boolean): string | null {
  const text = plain(segment);
  const [first = '', next = ''] = text?.split(' ') ?? [];
  if (!text || !english.test(text) || /\b(you|your|he|she|his|him|her|they|their)\b/i.test(text)) return null;
  const rest = turn(text.slice(first.length));
  if (/\b(I|me|my|we|us|our|am)\b/.test(rest) || / (was|is|am) /.test(rest)) return null;
  if (/^[A-Z]?[a-z-]+$/.test(first) && isPastVerb(first) && takesAfterPast(first, next))
    return `you ${first.toLowerCase()}${rest}`;
  if (/^responsible$/i.test(first) && next === 'for')
    return `you ${current ? 'are' : 'were'} responsible${rest}`;
  if (!current) return null;
  if (isBaseVerb(first) && determiner.test(next)) return `you ${first.toLowerCase()}${rest}`;
  const verb = determiner.test(next) ? baseOfThirdPerson(first) : null;
  return verb ? `you ${verb}${rest}` : null;
}

const determiner =
  /^(a|an|the|all|both|our|my|its|every|each|two|three|four|five|six|seven|eight|nine|ten|twelve|\d.*|for|with|on|to|across|in)$/i;
/** A common small word: the text is English enough for its grammar to be turned. */
const english =
  /\b(the|a|an|of|in|to|and|for|at|on|with|by|from|that|is|are|was|my|our|we|per|without|into|across|I)\b/;

/** The same without the words that other languages have too, for verbs that are not in our lists. */
const onlyEnglish = /\b(the|of|and|with|my|our|from|that|are|was|for|at|by|to)\b/;

const turns: [RegExp, string][] = [
  [/\bI'm\b/g, 'you are'],
  [/\b[Ww]e're\b/g, 'you are'],
  [/\bI've\b|\b[Ww]e've\b/g, 'you have'],
  [/\bI'll\b|\b[Ww]e'll\b/g, 'you will'],
  [/\bI((?: \w+ly| also| still| just| never| always| now| once)?) am\b/g, 'you$1 are'],
  [/\bI((?: \w+ly| also| still| just| never| always| now| once)?) was\b/g, 'you$1 were'],
  [/\bI\b/g, 'you'],
  [/\b[Ww]e\b/g, 'you'],
  [/\b[Mm]yself\b/g, 'yourself'],
  [/\b[Oo]urselves\b/g, 'yourselves'],
  [/\b[Mm]y\b|\b[Oo]ur\b/g, 'your'],
  [/\b[Mm]ine\b|\b[Oo]urs\b/g, 'yours'],
  [/\bme\b|\bus\b/g, 'you'],
];

const turn = (text: string) => turns.reduce((now, [from, to]) => now.replace(from, to), text);

/** Words that open a sentence and are no names, so that their capital may go. */
const openers =
  /^(most|many|some|all|both|half|part|much|each|every|one|two|three|four|five|six|seven|eight|nine|ten|the|a|an|in|at|on|for|with|after|before|since|when|today|now|last|next|my|our|no|nobody|what|nothing|i|we|you|your|still|over|under|between|under|by|from)\b/i;
const opensSafely = (text: string) => openers.test(text);
const lowerFirst = (text: string) =>
  openers.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** The text with straight apostrophes; null when marks in it would break a sentence of ours. */
function plain(segment: string): string | null {
  const text = segment.replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
  if (/["“”«»„;?!—–…()[\]{}|•→]|\.\s|\d\.$/.test(text) || /: /.test(text)) return null;
  return /^[\p{L}\p{N}]/u.test(text) ? text : null;
}
