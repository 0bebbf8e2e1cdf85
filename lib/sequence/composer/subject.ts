import type { Angle } from '@/db/schema/values';
import { limitFor } from '@/lib/craft/limits';
import type { Material } from './material';

const LONGEST = 40;
const MOST_WORDS = 4;

/** One to four words for letters, another at each turn of an angle; null where the channel has no subject. */
export function subjectOf({ input, offer, turn, level }: Material): string | null {
  if (limitFor(input.channel).subjectMax === null) return null;
  const { angle } = input.line;
  const topic = offer.topic;
  const named = topic ? aboutTopic[angle].map((text) => text.replace('{t}', topic)) : [];
  const subject = [pick(named, turn), pick(withoutTopic[angle], turn)].find(
    (text) => text !== undefined && text.length <= LONGEST && text.split(' ').length <= MOST_WORDS,
  );
  const text = subject ?? 'a question';
  return level.formality >= 2 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

const pick = (texts: readonly string[], turn: number) => texts[turn % Math.max(1, texts.length)];

const aboutTopic: Record<Angle, readonly string[]> = {
  observation: ['{t}', '{t} this year', 'more on {t}', '{t} again'],
  question: ['about {t}', 'your view on {t}', 'a question on {t}', '{t} today'],
  proof: ['{t}, one example', '{t} elsewhere', 'a result on {t}', 'another example'],
  resource: ['something on {t}', 'for you on {t}', 'a page on {t}', 'to keep on {t}'],
  objection: ['a fair doubt', 'doubts on {t}', 'the case against', 'not now'],
  close: ['last note', 'last word on {t}', 'leaving it here', 'one last line'],
};

const withoutTopic: Record<Angle, readonly string[]> = {
  observation: ['one question', 'another angle', 'a second look', 'once more'],
  question: ['your view', 'a short question', 'one thought', 'a simple question'],
  proof: ['one example', 'one result', 'a second example', 'another example'],
  resource: ['something to share', 'one for you', 'to keep', 'a copy for you'],
  objection: ['another question', 'one more thought', 'a second question', 'not now'],
  close: ['last note', 'last word', 'leaving it here', 'one last line'],
};
