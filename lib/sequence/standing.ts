import 'server-only';
import { and, asc, eq } from 'drizzle-orm';
import { type Message, type MessageSequence, messageSequences, messages, prospects } from '@/db/schema';
import type { OutreachState } from '@/db/schema/documents';
import { getSettings } from '@/lib/account/queries';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import type { OutreachStep, Pace } from './outreach-schema';
import { isBeingWritten, refuseWhileWritten } from './rows';

/** A sequence as a move finds it: locked until the transaction ends, so that two moves come one after the other. */
export type Standing = {
  sequence: MessageSequence;
  state: OutreachState;
  steps: OutreachStep[];
  person: { id: string; doNotContact: boolean };
  pace: Pace;
};

/** @throws {AppError} `not_found`, or `conflict` while it is not written whole. */
export async function lockStanding(scope: Scope, sequenceId: string): Promise<Standing> {
  const { db, workspaceId } = scope;
  const [found] = await db
    .select({ sequence: messageSequences, writing: isBeingWritten })
    .from(messageSequences)
    .where(and(eq(messageSequences.workspaceId, workspaceId), eq(messageSequences.id, sequenceId)))
    .for('update');
  if (!found) throw new AppError('not_found', 'There is no such sequence.');
  const { sequence } = found;
  refuseWhileWritten(found);
  if (sequence.status !== 'completed')
    throw new AppError('conflict', 'The sequence is not written whole. Resume the writing first.');
  // Only now: while the lock was waited for, the sequence may have come to another person.
  const [person] = await db
    .select({ id: prospects.id, doNotContact: prospects.doNotContact })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, sequence.prospectId)));
  if (!person) throw new Error('A sequence that is locked has its person.');
  const [steps, pace] = [await stepsOf(scope, sequenceId), await currentPace(scope)];
  return { sequence, state: stateOf(sequence), steps, person, pace };
}

export async function currentPace(scope: Scope): Promise<Pace> {
  const { timeZone, workingDays } = await getSettings(scope);
  return { timeZone, workingDays, now: new Date() };
}

async function stepsOf(scope: Scope, sequenceId: string): Promise<OutreachStep[]> {
  const rows = await scope.db
    .select({
      step: messages.step,
      channel: messages.channel,
      triggerType: messages.triggerType,
      delayDays: messages.delayDays,
      sentAt: messages.sentAt,
      skippedAt: messages.skippedAt,
    })
    .from(messages)
    .where(and(eq(messages.workspaceId, scope.workspaceId), eq(messages.sequenceId, sequenceId)))
    .orderBy(asc(messages.step));
  return rows.map(outreachStep);
}

type StepColumns = 'step' | 'channel' | 'triggerType' | 'delayDays' | 'sentAt' | 'skippedAt';

export function outreachStep({ triggerType, ...row }: Pick<Message, StepColumns>): OutreachStep {
  const { step, channel, delayDays, sentAt, skippedAt } = row;
  return { step, channel, trigger: triggerType, delayDays, sentAt, skippedAt };
}

/** The columns that a move changes, as they are kept with it for undoing. */
export function stateOf(sequence: MessageSequence): OutreachState {
  const { stage, currentStep, dueOn, waitingFor, repliedStep, responseReceived } = sequence;
  return {
    ...{ stage, currentStep, dueOn, waitingFor, repliedStep, responseReceived },
    acceptedAt: sequence.acceptedAt?.toISOString() ?? null,
    lastSentAt: sequence.lastSentAt?.toISOString() ?? null,
    repliedAt: sequence.repliedAt?.toISOString() ?? null,
  };
}

/** The way back from a state to the columns. */
export function columnsOfState(state: OutreachState) {
  const { stage, currentStep, dueOn, waitingFor, repliedStep, responseReceived } = state;
  return {
    ...{ stage, currentStep, dueOn, waitingFor, repliedStep, responseReceived },
    acceptedAt: state.acceptedAt ? new Date(state.acceptedAt) : null,
    lastSentAt: state.lastSentAt ? new Date(state.lastSentAt) : null,
    repliedAt: state.repliedAt ? new Date(state.repliedAt) : null,
  };
}
