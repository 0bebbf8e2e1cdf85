import type { Examined } from '@/lib/craft/checks/subject';
import type { Check } from '@/lib/craft/schema';

const lavender =
  'Lavender: a personal fact about doubles the answers (lavender.ai/blog/best-length-cold-email)';
const botdog = 'Botdog, 16,492 invitations: a generic note does no better than none';

/** How the message begins: with them, and in step 1 with a fact. */
export function openingCheck({ read, claims, content, ctx }: Examined): Check {
  const base = { id: 'opening' as const, source: lavender };
  const first = read.sentences.find((sentence) => sentence.closed) ?? read.sentences[0];
  const start = first?.text ?? '';
  if (/^(?:I\b|I['’]|My name|We\b|We['’]|Our\b|My\b)/.test(start)) {
    return {
      ...base,
      status: 'warn',
      label: 'Opens with you, not them',
      message: `It opens with “${start.split(/\s+/).slice(0, 3).join(' ')}”: start with the reader.`,
    };
  }
  if (ctx.step > 1)
    return {
      ...base,
      status: 'pass',
      label: 'Opens with the reader',
      message: 'It does not open with the sender.',
    };
  const closed = read.sentences.filter((sentence) => sentence.closed);
  const end = (closed[1] ?? closed[0] ?? read.sentences[0])?.end ?? 0;
  const fact = claims.find((claim) => {
    const at = content.indexOf(claim.quote);
    return claim.type === 'fact' && claim.status !== 'unsupported' && at >= 0 && at < end;
  });
  if (fact)
    return {
      ...base,
      status: 'pass',
      label: 'A fact up front',
      message: 'A fact from the profile stands in the first two sentences.',
    };
  return {
    ...base,
    status: 'warn',
    label: 'No fact up front',
    message: 'No fact from the profile stands in the first two sentences.',
  };
}

/** The advice for a connection note with nothing to say. */
export const sendWithoutNote: Check = {
  id: 'opening',
  status: 'pass',
  label: 'Send it without a note',
  message: 'Send it without a note: no fact gives it a reason, and a generic note does no better than none.',
  source: botdog,
};
