import 'server-only';
import { and, eq } from 'drizzle-orm';
import { type Message, messages } from '@/db/schema';
import type { OutreachState } from '@/db/schema/documents';
import { recordActivity } from '@/lib/activity/mutations';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import type { ChangePaceInput } from './edit-input';
import { type Held, holdMessage, requireUnsent } from './hold';
import { setState } from './make-move';
import { dueOf, fitted, isHandled } from './outreach-schedule';
import { lockStanding } from './standing';
import { storedMessages } from './store';

/** Changes how long a step waits for the one before it, and on what condition it is sent. */
export async function changePace(scope: Scope, input: ChangePaceInput): Promise<void> {
  const { sequenceId, messageId, delayDays, trigger } = input;
  await transact(scope, async (inner) => {
    const held = await holdMessage(inner, { sequenceId, messageId, step: 1 });
    const { message } = held;
    requireUnsent(message);
    if (message.step === 1)
      throw new AppError('invalid', 'The first message waits for nothing. Change the pace of a later one.');
    await inner.db
      .update(messages)
      .set({ delayDays, triggerType: trigger })
      .where(and(eq(messages.workspaceId, inner.workspaceId), eq(messages.id, message.id)));
    await afterStepsChange(inner, held);
    const detail = { step: message.step, delay_days: delayDays, trigger };
    await recordActivity(inner, { name: 'step.paced', subjectId: sequenceId, detail });
  });
}

/**
 * After steps were changed, with what stood `before`: a sequence without a step left is over, one that has a step again
 * goes on, and the day is found anew where another message, or one with another pace, is the current one. What somebody
 * snoozed or decided on keeps its day, and so does a step with nothing before it. Call it inside the transaction.
 */
export async function afterStepsChange(scope: Scope, before: Held): Promise<void> {
  const sequenceId = before.sequence.id;
  const { state, steps, pace } = await lockStanding(scope, sequenceId);
  const next = fitted(state, steps, pace);
  const begun = steps.some((step) => step.step < state.currentStep && isHandled(step));
  const paced = next.stage === 'running' && begun && !(await isSameCurrent(scope, before, state));
  await setState(scope, sequenceId, state, {
    ...next,
    ...(paced && dueOf(next, steps, next.currentStep, pace)),
  });
}

async function isSameCurrent(scope: Scope, { sequence, all }: Held, { currentStep }: OutreachState) {
  const current = (list: Message[]) => list.find(({ step }) => step === currentStep);
  const [was, is] = [current(all), current(await storedMessages(scope, sequence.id))];
  return was?.id === is?.id && was?.delayDays === is?.delayDays && was?.triggerType === is?.triggerType;
}
