'use client';

import { useOnce } from '@/components/form/use-once';
import { openWhenShown, useStepEdit } from '@/components/sequence/step-editing';
import { useToast } from '@/components/ui/toast';
import type { ErrorBody } from '@/lib/errors';
import {
  addStepAction,
  moveStepAction,
  removeStepAction,
  restoreStepAction,
} from '@/lib/sequence/edit-actions';

const unreachable = 'The server does not answer. Nothing was changed.';

/** Moves, adds and removes steps from where a message stands, and says what was done. */
export function useStructure() {
  const edit = useStepEdit();
  const say = useToast();
  const { busy, once } = useOnce();
  const sequenceId = edit?.view.sequence_id ?? '';
  const messageId = edit?.state.id ?? '';
  const step = edit?.message.step ?? 0;
  const refresh = edit?.refresh ?? (async () => {});

  async function change<T extends object>(act: () => Promise<({ ok: true } & T) | ErrorBody>) {
    const answer = await act().catch(() => null);
    if (answer?.ok) return answer;
    say(answer?.error.message ?? unreachable);
    return null;
  }

  async function move(to: number) {
    if (!(await change(() => moveStepAction({ sequenceId, messageId, to })))) return;
    await refresh();
    say(`Step ${step} is step ${to} now`);
  }

  async function add() {
    const added = await change(() => addStepAction({ sequenceId, after: messageId }));
    if (!added) return;
    openWhenShown(added.messageId);
    await refresh();
    say(`Added step ${added.step}`);
  }

  async function remove() {
    const done = await change(() => removeStepAction({ sequenceId, messageId }));
    if (!done) return;
    await refresh();
    say(`Removed step ${done.step}`, () => void undo(done.removed));
  }

  async function undo(removed: string) {
    const back = await change(() => restoreStepAction({ sequenceId, removed }));
    if (!back) return;
    await refresh();
    say(`Step ${back.step} is back`);
  }

  return {
    busy,
    move: (to: number) => once(() => move(to)),
    add: () => once(add),
    remove: () => once(remove),
  };
}
