import 'server-only';
import { and, eq } from 'drizzle-orm';
import { messages } from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import type { ChangePaceInput } from './edit-input';
import { holdMessage, requireUnsent } from './hold';
import { setState } from './make-move';
import { dueOf, isHandled } from './outreach-schedule';
import { lockStanding } from './standing';

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
  const { state, steps, pace } = await lockStanding(scope, sequenceId);
  const begun = steps.some((step) => step.step < state.currentStep && isHandled(step));
  if (state.stage !== 'running' || !begun) return;
  await setState(scope, sequenceId, state, { ...state, ...dueOf(state, steps, state.currentStep, pace) });
}
