import type { Examined } from '@/lib/craft/checks/subject';
import { type ChannelLimit, countCharacters, countWords, limitFor } from '@/lib/craft/limits';
import type { Check } from '@/lib/craft/schema';

export function lengthCheck({ subject, content, ctx }: Pick<Examined, 'subject' | 'content' | 'ctx'>): Check {
  const limit = limitFor(ctx.channel, { premium: ctx.noteLimit === 300 });
  const { body } = limit;
  const count = body.measure === 'words' ? countWords(content) : countCharacters(content);
  const base = { id: 'length' as const, label: label(count, limit), source: limit.source };
  if (content.trim() === '') {
    return { ...base, status: 'fail', label: 'No text', message: 'There is no text: write a message.' };
  }
  const overSubject = subjectFinding(subject, limit);
  if (count > body.max) {
    return {
      ...base,
      status: 'fail',
      message: `${said(count, body.measure)}, ${count - body.max} more than the ${body.max.toLocaleString('en')} that fit.`,
    };
  }
  if (overSubject) return { ...base, ...overSubject };
  if (count > body.warnAbove) {
    return {
      ...base,
      status: 'warn',
      message: `${said(count, body.measure)}: messages up to ${body.aim ?? body.warnAbove} get more answers.`,
    };
  }
  if (count < body.warnBelow) {
    return {
      ...base,
      status: 'warn',
      message: `${said(count, body.measure)}: fewer than ${body.warnBelow} leave little to answer.`,
    };
  }
  return {
    ...base,
    status: 'pass',
    message: `${said(count, body.measure)} of the ${body.max.toLocaleString('en')} that fit.`,
  };
}

function subjectFinding(
  subject: string | null,
  limit: ChannelLimit,
): Pick<Check, 'status' | 'message' | 'label'> | null {
  if (subject === null || limit.subjectMax === null) return null;
  const count = countCharacters(subject);
  if (count > limit.subjectMax) {
    return {
      status: 'fail',
      label: `Subject ${count} of ${limit.subjectMax}`,
      message: `The subject has ${count} characters, ${count - limit.subjectMax} more than the ${limit.subjectMax} that fit.`,
    };
  }
  if (subject.trim() === '') {
    return {
      status: 'warn',
      label: 'No subject',
      message: 'There is no subject: one to four words get the most answers.',
    };
  }
  return null;
}

/** Against the limit that the text is nearest to breaking. */
function label(count: number, { body }: ChannelLimit): string {
  if (count < body.warnBelow) return `${count} ${body.measure}, at least ${body.warnBelow}`;
  const of = `${count} ${body.measure} of ${body.max.toLocaleString('en')}`;
  return body.aim !== null && body.aim < body.max ? `${of}, aim ${body.aim}` : of;
}

function said(count: number, measure: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? measure.slice(0, -1) : measure}`;
}
