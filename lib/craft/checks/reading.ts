import type { Examined } from '@/lib/craft/checks/subject';
import { readingGrade } from '@/lib/craft/grade';
import type { Check } from '@/lib/craft/schema';

const lavender =
  'Lavender: grade 5 gets two thirds more answers than grade 10 (help.lavender.ai/en/articles/6455186)';

/** A formal setting brings longer words: two grades more are allowed from here. */
const FORMAL = 70;

export function gradeCheck({ read, ctx }: Pick<Examined, 'read' | 'ctx'>): Check {
  const grade = readingGrade(read);
  const allowed = (ctx.tone?.formality ?? 50) >= FORMAL ? 2 : 0;
  const figure = Math.max(0, grade).toFixed(1);
  const base = { id: 'grade' as const, label: `Grade ${figure}`, source: lavender };
  if (grade >= 10 + allowed)
    return {
      ...base,
      status: 'fail',
      message: `Grade ${figure} reads like a paper: shorter words and sentences get more answers.`,
    };
  if (grade > 8 + allowed)
    return {
      ...base,
      status: 'warn',
      message: `Grade ${figure}: aim for ${8 + allowed} or less with shorter words and sentences.`,
    };
  return { ...base, status: 'pass', message: `Grade ${figure} on the Flesch-Kincaid scale, easy to read.` };
}

/** Every sentence under 25 words. */
export function sentenceCheck({ read }: Pick<Examined, 'read'>): Check {
  const longest = Math.max(0, ...read.sentences.map((sentence) => sentence.words.length));
  const base = {
    id: 'sentence' as const,
    label: `Longest sentence ${longest} words`,
    source: 'Lavender 2024: sentences under 25 words',
  };
  if (longest > 40)
    return { ...base, status: 'fail', message: `The longest sentence has ${longest} words: cut it in two.` };
  if (longest >= 25)
    return {
      ...base,
      status: 'warn',
      message: `The longest sentence has ${longest} words: keep each under 25.`,
    };
  return { ...base, status: 'pass', message: `The longest sentence has ${longest} words, under 25.` };
}
