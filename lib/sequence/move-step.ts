import 'server-only';
import { recordActivity } from '@/lib/activity/mutations';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import { arrange, holdWritten, lastSettled, requireMessage, settle } from './arrange';
import type { MoveStepInput } from './edit-input';
import { requireUnsent } from './hold';

/**
 * Puts a message in another place; the pace stays with the places, the channel follows them.
 * @throws {AppError} `invalid` for a message that was sent, or a place before one that was.
 */
export async function moveStep(scope: Scope, { sequenceId, messageId, to }: MoveStepInput): Promise<void> {
  await transact(scope, async (inner) => {
    const held = await holdWritten(inner, sequenceId);
    const { all } = held;
    const message = requireMessage(held, messageId);
    requireUnsent(message);
    if (to > all.length)
      throw new AppError('invalid', `The sequence has ${all.length} steps. Choose one of them.`);
    if (to <= lastSettled(all))
      throw new AppError('invalid', `Step ${to} was sent or left out. A message cannot be put before it.`);
    if (to === message.step) return;
    const ids = all.map(({ id }) => id).filter((id) => id !== messageId);
    ids.splice(to - 1, 0, messageId);
    const order = ids.flatMap((id, index) => {
      const pace = all[index];
      return pace ? [{ id, pace }] : [];
    });
    await arrange(inner, held, order);
    await settle(inner, held);
    const detail = { step: message.step, to };
    await recordActivity(inner, { name: 'step.moved', subjectId: sequenceId, detail });
  });
}
