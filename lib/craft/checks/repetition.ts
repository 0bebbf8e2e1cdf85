import type { Examined } from '@/lib/craft/checks/subject';
import type { Check } from '@/lib/craft/schema';
import { fold } from '@/lib/craft/vocabulary';
import { type ReadText, readText } from '@/lib/tone/text';

/** The shared part of five-word runs from which two messages read as one. */
const OVERLAP = 0.3;

/** Whether another step of the sequence says the same. */
export function repetitionCheck({ read, ctx }: Pick<Examined, 'read' | 'ctx'>): Check {
  const id = 'repetition' as const;
  const own = shape(read);
  for (const other of ctx.others) {
    if (other.step === ctx.step) continue;
    const theirs = shape(readText(other.content));
    const same = [...own.sentences].find(([key]) => theirs.sentences.has(key));
    if (same)
      return {
        id,
        status: 'warn',
        label: `Repeats step ${other.step}`,
        message: `“${same[1]}” stands in step ${other.step} too.`,
      };
    const shared = [...own.runs].filter((run) => theirs.runs.has(run)).length;
    if (own.runs.size > 0 && shared / own.runs.size > OVERLAP) {
      return {
        id,
        status: 'warn',
        label: `Much as step ${other.step}`,
        message: `${Math.round((100 * shared) / own.runs.size)} % of its word runs stand in step ${other.step} too.`,
      };
    }
  }
  if (ctx.others.length === 0)
    return {
      id,
      status: 'pass',
      label: 'Nothing to repeat',
      message: 'No other message of the sequence is known yet.',
    };
  return { id, status: 'pass', label: 'No repeats', message: 'No sentence stands in another step.' };
}

/** Sentences of four words and more, and runs of five words. */
function shape(read: ReadText) {
  const sentences = new Map<string, string>();
  for (const sentence of read.sentences) {
    if (sentence.words.length >= 4)
      sentences.set(sentence.words.map((word) => fold(word.text)).join(' '), sentence.text);
  }
  const words = read.words.map((word) => fold(word.text));
  const runs = new Set<string>();
  for (let index = 0; index + 5 <= words.length; index += 1)
    runs.add(words.slice(index, index + 5).join(' '));
  return { sentences, runs };
}
