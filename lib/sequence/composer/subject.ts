import { limitFor } from '@/lib/craft/limits';
import type { Material } from './material';

const LONGEST = 40;
const MOST_WORDS = 4;

/** One to four words for letters, another at each step; null where the channel has no subject. */
export function subjectOf({ input, offer, voice, level }: Material): string | null {
  if (limitFor(input.channel).subjectMax === null) return null;
  const topic = offer.topic;
  const named = topic ? aboutTopic.map((text) => text.replace('{t}', topic)) : [];
  const fits = (text: string) => text.length <= LONGEST && text.split(' ').length <= MOST_WORDS;
  const subject =
    [named[voice % 10], plainSubjects[voice % 10]].find((text) => text !== undefined && fits(text)) ??
    'a question';
  return level.formality >= 2 ? subject.charAt(0).toUpperCase() + subject.slice(1) : subject;
}

const aboutTopic = [
  '{t}',
  'about {t}',
  '{t}, one example',
  'more on {t}',
  'a doubt about {t}',
  'your view on {t}',
  '{t} this year',
  'one thought on {t}',
  '{t}, another look',
  'last word on {t}',
];

const plainSubjects = [
  'one question',
  'a short question',
  'one example',
  'something to share',
  'a fair doubt',
  'your view',
  'one more thought',
  'a second look',
  'another angle',
  'last note',
];
