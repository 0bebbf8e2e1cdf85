import type { OutreachState } from '@/db/schema/documents';
import type { OutreachStage } from '@/db/schema/values';
import { AppError } from '@/lib/errors';
import { notBefore } from './outreach-schedule';
import type { OutreachStep, Pace } from './outreach-schema';

export const conflict = (sentence: string) => new AppError('conflict', sentence);

export const invalid = (field: string, sentence: string) =>
  new AppError('invalid', sentence, { fields: { [field]: sentence } });

const standing: Record<OutreachStage, string> = {
  running: 'It is running already.',
  replied: 'A reply has ended it.',
  stopped: 'It is stopped.',
  finished: 'Every message is sent or skipped.',
};

/** @throws {AppError} `conflict` that says how it stands and what helps. */
export function refuseUnless({ stage }: OutreachState, stages: OutreachStage[], wish: string): void {
  if (stages.includes(stage)) return;
  const helps = stages.includes('running') && (stage === 'replied' || stage === 'stopped');
  throw conflict(`${standing[stage]}${helps ? ` Reopen it to ${wish}.` : ''}`);
}

export function acceptedRefusal(state: OutreachState, note: OutreachStep | undefined): string | null {
  if (state.acceptedAt) return 'The invitation was already marked accepted.';
  if (!note) return 'No invitation was sent yet. Mark the connection note sent first.';
  return state.stage === 'stopped' ? 'It is stopped. Reopen it to mark the invitation accepted.' : null;
}

export function repliedRefusal({ stage }: OutreachState, first: OutreachStep | undefined): string | null {
  if (!first) return 'Nothing was sent yet. Mark the message sent that was answered, then note the reply.';
  return stage === 'replied' ? 'A reply is already on record.' : null;
}

export const dateRefusal = (before: OutreachStep | undefined) =>
  `Step ${before?.step ?? 1} was sent later than that. Choose a later time.`;

/** The moment itself, never ahead of the clock nor of what came before. @throws {AppError} `invalid` for other ones. */
export function inOrder(at: Date, after: Date | null, { now }: Pace, tooEarly: string): Date {
  if (!notBefore(now, at)) throw invalid('at', 'That lies in the future. Choose a time that has passed.');
  if (after && !notBefore(at, after)) throw invalid('at', tooEarly);
  return new Date(Math.min(Math.max(at.getTime(), after?.getTime() ?? 0), now.getTime()));
}
