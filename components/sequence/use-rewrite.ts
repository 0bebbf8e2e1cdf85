'use client';

import { useState } from 'react';
import { eventsOf } from '@/components/ui/event-stream';
import { RequestError } from '@/components/ui/request';
import { useToast } from '@/components/ui/toast';
import type { RewriteWishes } from '@/lib/sequence/edit-input';
import type { MessageStateBody, RewriteEvent } from '@/lib/sequence/schema';

export type Outcome = { kind: 'warn' | 'fail'; text: string };

export type Rewriting = {
  /** The new text as far as it has come; null while none is written. */
  text: string | null;
  /** What came of the last one, where it did not become the message. */
  outcome: Outcome | null;
  start: (wishes: Partial<RewriteWishes>) => Promise<boolean>;
};

type Of = {
  sequenceId: string;
  step: number;
  state: MessageStateBody | undefined;
  refresh: (() => Promise<unknown>) | null;
};

/** Has the message written again and follows it; the page may be left, the text is stored all the same. */
export function useRewrite({ sequenceId, step, state, refresh }: Of): Rewriting {
  const say = useToast();
  const [text, setText] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  async function start(wishes: Partial<RewriteWishes>) {
    if (text !== null || !state) return false;
    setText('');
    setOutcome(null);
    const asked = { ...wishes, version: state.version, message_id: state.id };
    const url = `/api/sequences/${sequenceId}/steps/${step}/rewrite`;
    const ended = await follow(eventsOf<RewriteEvent>(url, asked), setText).catch(brokenOff);
    await refresh?.();
    setText(null);
    setOutcome(ended);
    if (ended === null) say(`Rewritten: step ${step}`);
    return ended === null;
  }
  return { text, outcome, start };
}

/** Null when the new text is the message's. */
async function follow(
  events: AsyncGenerator<RewriteEvent>,
  show: (text: string) => void,
): Promise<Outcome | null> {
  for await (const event of events) {
    if (event.type === 'text') show(event.text);
    if (event.type === 'error') return { kind: 'fail', text: event.error.message };
    if (event.type === 'done') return outcomes[event.kept];
  }
  return { kind: 'warn', text: 'The connection broke. The rewrite goes on; load the page again to see it.' };
}

const outcomes: Record<'message' | 'aside' | 'nothing', Outcome | null> = {
  message: null,
  aside: {
    kind: 'warn',
    text: 'The message was changed meanwhile, so it stays as it is now. The rewritten text stands in the history and can be brought back.',
  },
  nothing: { kind: 'warn', text: 'Nothing better came of it. The text stays as it is.' },
};

function brokenOff(error: unknown): Outcome {
  const text = error instanceof RequestError ? error.message : outcomeOfBreak;
  return { kind: 'fail', text };
}

const outcomeOfBreak = 'The connection broke. The rewrite goes on; load the page again to see it.';
