import 'server-only';
import { and, eq } from 'drizzle-orm';
import { type Message, type MessageSequence, messageSequences, messages } from '@/db/schema';
import type { Wait } from '@/db/schema/values';
import { getSettings } from '@/lib/account/queries';
import type { Settings } from '@/lib/account/schema';
import { recordActivity } from '@/lib/activity/mutations';
import { addDays, type Day, dayIn, nextWorkingDay } from '@/lib/calendar';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import type { ChangePaceInput } from './edit-input';
import { holdMessage, requireUnsent } from './hold';
import { storedMessages } from './store';

/** Changes how long a step waits for the one before it, and on what condition it is sent. */
export async function changePace(scope: Scope, input: ChangePaceInput): Promise<void> {
  const { sequenceId, messageId, delayDays, trigger } = input;
  await transact(scope, async (inner) => {
    const { message } = await holdMessage(inner, { sequenceId, messageId, step: 1 });
    requireUnsent(message);
    if (message.step === 1)
      throw new AppError('invalid', 'The first message waits for nothing. Change the pace of a later one.');
    await inner.db
      .update(messages)
      .set({ delayDays, triggerType: trigger })
      .where(and(eq(messages.workspaceId, inner.workspaceId), eq(messages.id, message.id)));
    await afterPaceChange(inner, sequenceId);
    const detail = { step: message.step, delay_days: delayDays, trigger };
    await recordActivity(inner, { name: 'step.paced', subjectId: sequenceId, detail });
  });
}

/**
 * Finds anew when the current step is due, after its pace or its place was changed; call it inside the transaction that
 * does so. A step with nothing before it keeps its day.
 */
export async function afterPaceChange(scope: Scope, sequenceId: string): Promise<void> {
  const { db, workspaceId } = scope;
  const own = and(eq(messageSequences.workspaceId, workspaceId), eq(messageSequences.id, sequenceId));
  const [sequence] = await db.select().from(messageSequences).where(own);
  if (sequence?.stage !== 'running') return;
  const due = dueAfter(sequence, await storedMessages(scope, sequenceId), await getSettings(scope));
  if (due) await db.update(messageSequences).set(due).where(own);
}

type Due = { dueOn: Day | null; waitingFor: Wait | null };

/** When the current step is due by its pace; null where nothing before it was sent or left out. */
export function dueAfter(
  { currentStep, acceptedAt }: Pick<MessageSequence, 'currentStep' | 'acceptedAt'>,
  all: readonly Pick<
    Message,
    'step' | 'channel' | 'sentAt' | 'skippedAt' | 'delayDays' | 'triggerType' | 'content'
  >[],
  { timeZone, workingDays }: Pick<Settings, 'timeZone' | 'workingDays'>,
): Due | null {
  const current = all.find(({ step }) => step === currentStep);
  const before = all.find(({ step }) => step === currentStep - 1);
  const since = before?.sentAt ?? before?.skippedAt;
  if (!current || !before || !since) return null;
  if (before.channel === 'connection_note' && before.sentAt && !acceptedAt)
    return { dueOn: null, waitingFor: 'acceptance' };
  if (current.triggerType === 'manual') return { dueOn: null, waitingFor: 'decision' };
  const byPace = addDays(dayIn(timeZone, since), current.delayDays);
  const accepted = acceptedAt ? dayIn(timeZone, acceptedAt) : byPace;
  const [, later = byPace] = [byPace, accepted].sort();
  return { dueOn: nextWorkingDay(later, workingDays), waitingFor: null };
}
