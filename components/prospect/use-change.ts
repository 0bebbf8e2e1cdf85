'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useToast } from '@/components/ui/toast';
import type { ErrorBody } from '@/lib/errors';

export const unreachable =
  'The server does not answer. What you typed is kept; check that it runs, then try again.';

type Answer<T> = ({ ok: true } & T) | ErrorBody;
type Asked<T> = {
  /** Said when it is done. */
  done?: string;
  /** Takes it back from the toast. */
  undo?: (answer: T) => Promise<{ ok: true } | ErrorBody>;
  /** True where the form itself says what failed. */
  told?: boolean;
};

/** Sends a change; once it is stored, the page and the lists show it. What failed is said, and nothing is lost. */
export function useChange() {
  const router = useRouter();
  const client = useQueryClient();
  const say = useToast();

  function refresh() {
    router.refresh();
    void client.invalidateQueries({ queryKey: ['prospects'] });
  }

  /** @returns the answer, or null when none came. */
  async function change<T extends object>(
    request: () => Promise<Answer<T>>,
    { done, undo, told = false }: Asked<T> = {},
  ): Promise<Answer<T> | null> {
    const answer = await request().catch(() => null);
    if (!answer?.ok) {
      if (!told) say(answer?.error.message ?? unreachable);
      return answer;
    }
    refresh();
    if (done) say(done, undo && (() => void takeBack(() => undo(answer))));
    return answer;
  }

  async function takeBack(request: () => Promise<{ ok: true } | ErrorBody>) {
    const answer = await request().catch(() => null);
    if (answer?.ok) refresh();
    else say(answer?.error.message ?? unreachable);
  }

  return change;
}
