import 'server-only';
import { randomUUID } from 'node:crypto';
import { type Message, messages } from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import { limitFor, stepChannel } from '@/lib/craft/limits';
import { AppError } from '@/lib/errors';
import type { PlanLine } from '@/lib/research/schema';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import { arrange, holdWritten, lastSettled, MOST_STEPS, requireMessage, setLength, settle } from './arrange';
import { defaultDelay } from './composer/pace';
import { type AddStepInput, addStepInput } from './edit-input';
import type { Held } from './hold';
import { judgeStored } from './judge-stored';
import { unusedFact } from './other-fact';
import { insertRevision } from './revise';
import { columnsOf } from './store';

/**
 * Puts a message of one's own after another one, or an empty one to be typed; the sequence grows by one step.
 * @throws {AppError} `invalid` where steps were sent after that place, or when there are ten already.
 */
export async function addStep(
  scope: Scope,
  asked: AddStepInput,
): Promise<{ messageId: string; step: number }> {
  const input = addStepInput.parse(asked);
  return transact(scope, async (inner) => {
    const held = await holdWritten(inner, input.sequenceId);
    const { sequence, all } = held;
    const step = input.after === null ? 1 : requireMessage(held, input.after).step + 1;
    if (all.length >= MOST_STEPS)
      throw new AppError('invalid', 'A sequence has at most 10 messages. Remove one first.');
    if (step <= lastSettled(all))
      throw new AppError('invalid', 'Later steps were sent already. Add the message after the last of them.');
    const message = newMessage(held, step, input);
    const judged = { ...message, ...columnsOf(judgeStored(sequence, message, all)) };
    await setLength(inner, sequence.id, all.length + 1);
    // It stands at the end for a moment; then all find their places.
    await inner.db.insert(messages).values({ ...judged, step: all.length + 1 });
    const pace = { delayDays: message.delayDays, triggerType: message.triggerType };
    const order = all.map((one) => ({ id: one.id, pace: one }));
    order.splice(step - 1, 0, { id: message.id, pace: { ...message, ...pace } });
    const second = order[1];
    if (step === 1 && second && second.pace.delayDays === 0)
      second.pace = { ...second.pace, delayDays: defaultDelay(2) };
    await arrange(inner, { sequence, all: [...all, judged] }, order);
    if (message.content !== '') {
      const how = { source: 'edited', actor: inner.actor, instruction: null, targetTone: null } as const;
      await insertRevision(inner, judged, { ...how, changedShare: 0 });
    }
    await settle(inner, held);
    await recordActivity(inner, { name: 'step.added', subjectId: sequence.id, detail: { step } });
    return { messageId: message.id, step };
  });
}

function newMessage(
  held: Held,
  step: number,
  { subject, content }: Pick<AddStepInput, 'subject' | 'content'>,
): Message {
  const { sequence } = held;
  const channel = stepChannel(sequence.channel, step);
  const fact = unusedFact(held);
  const planLine: PlanLine = {
    step,
    angle: fact ? 'observation' : 'question',
    evidence: fact ? [fact] : [],
    note: 'Added by you',
  };
  const now = new Date();
  return {
    id: randomUUID(),
    workspaceId: sequence.workspaceId,
    sequenceId: sequence.id,
    ...{
      step,
      channel,
      planLine,
      triggerType: 'no_response',
      delayDays: step === 1 ? 0 : defaultDelay(step),
    },
    subject: limitFor(channel).subjectMax === null ? null : (subject ?? '').trim(),
    content: (content ?? '').replace(/\r\n?/g, '\n').trim(),
    ...{ rationale: 'Added by hand.', thinkingProcess: '', confidence: 0, confidenceReasons: '' },
    ...{ claims: [], checks: [], tone: null, promptVersion: null, version: 1, approach: null },
    ...{ editedAt: content ? now : null, sentAt: null, skippedAt: null, createdAt: now, updatedAt: now },
  };
}
