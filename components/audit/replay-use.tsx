'use client';

import { useState } from 'react';
import { useOnce } from '@/components/form/use-once';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast';
import { adoptReplayAction } from '@/lib/sequence/replay-actions';
import type { ReplayResult, ReplayView } from '@/lib/sequence/replay-schema';

type Props = { view: ReplayView; replay: ReplayResult; refresh: () => Promise<unknown> };

/** Makes a replay's text the message's; what stands there now is shown where it is not the original any more. */
export function ReplayUse({ view: { call, message }, replay, refresh }: Props) {
  const say = useToast();
  const { busy, once } = useOnce();
  const [problem, setProblem] = useState<string | null>(null);
  const { draft } = replay;
  if (!draft || !message) return null;
  const { id: messageId, step, version, content, locked } = message;
  const stands = content === draft.content && (message.subject ?? '') === (draft.subject ?? '');

  async function use() {
    setProblem(null);
    const answer = await adoptReplayAction({ replayId: replay.id, messageId, version }).catch(() => null);
    await refresh();
    if (answer?.ok && answer.version !== null) say(`Step ${step} says this now`);
    else if (answer?.ok)
      setProblem(`Step ${step} was changed meanwhile. Look at it below, then decide again.`);
    else setProblem(answer?.error.message ?? 'The server does not answer. Nothing was changed.');
  }

  return (
    <div className="mt-3 grid gap-2">
      {stands && <p className="text-13 text-ink-2">Step {step} says this now.</p>}
      {!stands && locked && <p className="text-13 text-ink-2">{locked}</p>}
      {!stands && !locked && (
        <Button aria-disabled={busy} onClick={() => once(use)} className="justify-self-start">
          {busy ? 'Using it' : `Use this for step ${step}`}
        </Button>
      )}
      {problem && (
        <Notice kind="warn" role="alert">
          {problem}
        </Notice>
      )}
      {!stands && content !== call.draft?.content && (
        <div className="border-t border-line pt-2 text-13">
          <p className="text-12 text-ink-3">Step {step} says now</p>
          <p dir="auto" className="max-w-measure whitespace-pre-line text-ink-2 wrap-anywhere">
            {content || 'No text.'}
          </p>
        </div>
      )}
    </div>
  );
}
