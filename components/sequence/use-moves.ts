'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { RequestError } from '@/components/ui/request';
import { useToast } from '@/components/ui/toast';
import type { ErrorBody } from '@/lib/errors';
import { undoMoveAction } from '@/lib/sequence/outreach-actions';

type Answer = ({ ok: true; move_id: string } & object) | ErrorBody;

export type MoveRequest = {
  sequenceId: string;
  call: () => Promise<Answer>;
  /** What the toast says when it is done. */
  said: string;
  /** For a form, which stays until the answer is there and shows itself why it was refused. */
  quiet?: boolean;
};

type Made = { sequenceId: string; moveId: string };

type Hooks = {
  /** Shows the result before the server has it; returns the way back. */
  foresee?: (sequenceId: string) => (() => void) | undefined;
  onUndone?: (sequenceId: string) => void;
};

const unreachable = { message: 'The server does not answer. Nothing was changed.' };

/** Moves of a sequence: shown at once, taken back when the server refuses, with Undo in the toast and on U. */
export function useMoves({ foresee, onUndone }: Hooks = {}) {
  const client = useQueryClient();
  const say = useToast();
  const made = useRef<Made[]>([]);

  const refresh = useCallback(
    async (sequenceId: string) => {
      client.removeQueries({ queryKey: ['sequence', sequenceId], type: 'inactive' });
      const keys = [['queue'], ['due'], ['sequence', sequenceId]];
      await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
    },
    [client],
  );

  const undo = useCallback(
    async (one: Made) => {
      made.current = made.current.filter(({ moveId }) => moveId !== one.moveId);
      const answer = await undoMoveAction(one).catch(() => null);
      say(answer?.ok ? 'Undone' : (answer?.error.message ?? unreachable.message));
      await refresh(one.sequenceId);
      if (answer?.ok) onUndone?.(one.sequenceId);
    },
    [say, refresh, onUndone],
  );

  const { mutateAsync, isPending } = useMutation({
    mutationFn: async ({ call }: MoveRequest) => {
      const answer = await call().catch(() => null);
      if (!answer?.ok) throw new RequestError(answer?.error ?? unreachable);
      return answer.move_id;
    },
    onMutate: async ({ sequenceId, quiet }) => {
      await client.cancelQueries({ queryKey: ['queue'] });
      return quiet ? undefined : foresee?.(sequenceId);
    },
    onError: (_error, _request, rollback) => rollback?.(),
    onSuccess: (moveId, { sequenceId, said }) => {
      const one = { sequenceId, moveId };
      made.current.push(one);
      say(said, () => void undo(one), 'U');
    },
    onSettled: (_moveId, _error, { sequenceId }) => refresh(sequenceId),
  });

  /** Why it was refused; null when it was done. */
  async function move(request: MoveRequest): Promise<RequestError | null> {
    try {
      await mutateAsync(request);
      return null;
    } catch (error) {
      const refused = error instanceof RequestError ? error : new RequestError(unreachable);
      if (!request.quiet) say(refused.message);
      return refused;
    }
  }

  function undoLast() {
    const last = made.current.at(-1);
    if (last) void undo(last);
    else say('Nothing was done here that could be undone.');
  }

  return { move, undo, undoLast, busy: isPending };
}
