'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { useToast } from '@/components/ui/toast';
import { chooseServerAction, removeServerAction, restoreServerAction } from '@/lib/ai/server-actions';
import type { AiSettings, ServerLine } from '@/lib/ai/server-schema';
import type { ErrorBody } from '@/lib/errors';

const unreachable = 'The server does not answer. Nothing was changed.';

/** The settings on the screen, and what can be done with the servers in them. */
export function useServers(initial: AiSettings) {
  const [settings, setSettings] = useState(initial);
  const { refresh } = useRouter();
  const say = useToast();
  // A button that goes away loses the focus to the page; it is given to one that stays.
  const focus = useRef<string | null>(null);
  useEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus();
    focus.current = null;
  });

  /** The rail names who writes, so it is read anew. */
  function show(now: AiSettings) {
    setSettings(now);
    refresh();
  }

  async function asked<A extends { settings: AiSettings }>(
    answering: Promise<({ ok: true } & A) | ErrorBody>,
  ): Promise<A | null> {
    const answer = await answering.catch(() => null);
    if (answer?.ok) {
      show(answer.settings);
      return answer;
    }
    say(answer?.error.message ?? unreachable);
    return null;
  }

  async function choose(id: string | null, name: string) {
    const answer = await asked(chooseServerAction({ id }));
    if (!answer) return;
    focus.current = `${id ?? 'built-in'}-row`;
    const before = answer.before;
    say(`${name} writes from now on`, async () => {
      const back = await asked(chooseServerAction({ id: before }));
      const server = back?.settings.servers.find((one) => one.id === before);
      if (back) say(`${server?.name ?? 'The built-in writer'} writes again`);
    });
  }

  async function remove({ id, name }: ServerLine) {
    const answer = await asked(removeServerAction({ id }));
    if (!answer) return;
    focus.current = 'new-server';
    const { ticket, wasInUse } = answer;
    const said = `Removed ${name}${wasInUse ? '. The built-in writer writes now' : ''}`;
    const undo = async () => {
      if (ticket && (await asked(restoreServerAction({ ticket })))) say(`${name} is back`);
    };
    say(said, ticket ? undo : undefined);
  }

  /** Once the screen shows what was changed. */
  function focusOn(id: string) {
    focus.current = id;
  }

  return { settings, show, choose, remove, focusOn };
}
