import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { type Message, messageSequences, messages } from '@/db/schema';
import { stepChannel } from '@/lib/craft/limits';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { type Held, holdSequence, isSettled } from './hold';
import { afterStepsChange } from './pace';
import { compareMessages, storedMessages } from './store';

/** The most steps that a sequence may have. */
export const MOST_STEPS = 10;

/** The sequence, locked, once all of it is written. @throws {AppError} `conflict` before that. */
export async function holdWritten(inner: Scope, sequenceId: string): Promise<Held> {
  const held = await holdSequence(inner, sequenceId);
  if (held.sequence.status === 'completed') return held;
  throw new AppError(
    'conflict',
    'Not all messages of this sequence are written yet. Resume it first, then change its steps.',
  );
}

export function requireMessage({ all }: Held, messageId: string): Message {
  const message = all.find(({ id }) => id === messageId);
  if (!message) throw new AppError('not_found', 'There is no such message.');
  return message;
}

/** The last step that was sent or left out; nothing is put before it any more. */
export const lastSettled = (all: readonly Message[]) =>
  Math.max(0, ...all.filter(isSettled).map(({ step }) => step));

/** What a place in the sequence has, whichever message stands there. */
export type Pace = Pick<Message, 'delayDays' | 'triggerType'>;
export type Placed = { id: string; pace: Pace };

/**
 * Puts the messages in this order, from step 1 on. Each gets the channel and the line of the plan of its place; the keys
 * are free in between, since they must not meet even for a moment. The sequence must be as long by then.
 */
export async function arrange(
  inner: Scope,
  { sequence, all }: Held,
  order: readonly Placed[],
): Promise<void> {
  const rows = order.map(({ id, pace }, index) => ({
    id,
    step: index + 1,
    channel: stepChannel(sequence.channel, index + 1),
    delay: pace.delayDays,
    trigger: pace.triggerType,
    note: noteOf(sequence.plan ?? [], all, id),
  }));
  await inner.db.execute(sql`
    update ${messages} set step = -placed.step, channel = placed.channel, delay_days = placed.delay,
      trigger_type = placed.trigger, updated_at = now(),
      plan_line = ${messages.planLine} || jsonb_build_object('step', placed.step, 'note', placed.note)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as placed(id uuid, step smallint, channel text, delay smallint, trigger text, note text)
    where ${messages.id} = placed.id and ${messages.workspaceId} = ${inner.workspaceId}`);
  await inner.db
    .update(messages)
    .set({ step: sql`-${messages.step}` })
    .where(
      and(
        eq(messages.workspaceId, inner.workspaceId),
        eq(messages.sequenceId, sequence.id),
        sql`${messages.step} < 0`,
      ),
    );
}

function noteOf(
  plan: readonly { step: number; note: string }[],
  all: readonly Message[],
  id: string,
): string {
  const message = all.find((one) => one.id === id);
  return message?.planLine.note || plan.find(({ step }) => step === message?.step)?.note || '';
}

export async function setLength(inner: Scope, sequenceId: string, sequenceLength: number): Promise<void> {
  await inner.db.update(messageSequences).set({ sequenceLength }).where(own(inner, sequenceId));
}

/** After the steps were changed: the plan follows them, all are judged beside their new neighbours, and what is due. */
export async function settle(inner: Scope, held: Held): Promise<void> {
  const { sequence } = held;
  const all = await storedMessages(inner, sequence.id);
  const [now] = await inner.db
    .update(messageSequences)
    .set({ plan: all.map(({ planLine }) => planLine) })
    .where(own(inner, sequence.id))
    .returning();
  await compareMessages(inner, now ?? sequence, all);
  await afterStepsChange(inner, held);
}

const own = ({ workspaceId }: Scope, sequenceId: string) =>
  and(eq(messageSequences.workspaceId, workspaceId), eq(messageSequences.id, sequenceId));
