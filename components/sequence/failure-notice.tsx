'use client';

import Link from 'next/link';
import { useState } from 'react';
import { spendingHref } from '@/components/ai/words';
import { isRunning } from '@/components/sequence/live';
import { isOverBudget, outcomeOf } from '@/components/sequence/outcome';
import { Button, buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { resumeSequenceAction } from '@/lib/sequence/actions';
import type { SequenceView } from '@/lib/sequence/schema';

/** What happened, what is kept, and the way on; nothing while all is well. */
export function FailureNotice({ view, onResumed }: { view: SequenceView; onResumed: () => void }) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  if (view.status === 'completed' || isRunning(view)) return null;
  async function resume() {
    if (busy) return;
    setBusy(true);
    const answer = await resumeSequenceAction({ sequenceId: view.sequence_id }).catch(() => null);
    setBusy(false);
    if (answer?.ok) onResumed();
    else
      setRefused(answer?.error.message ?? 'The server does not answer. Check that it runs, then try again.');
  }
  const { kind, title, text } = outcomeOf(view);
  return (
    <Notice
      kind={kind}
      role="alert"
      className="mt-4"
      actions={
        <>
          {isOverBudget(view) && (
            <Link href={spendingHref} className={buttonClass()}>
              Raise the limit
            </Link>
          )}
          {view.resumable && (
            <Button onClick={resume} aria-disabled={busy} aria-busy={busy}>
              <Icon name="again" className="-ml-0.5 text-ink-2" />
              {busy ? 'Resuming' : 'Resume'}
            </Button>
          )}
        </>
      }
    >
      <b>{title}</b> {text}
      {refused && <span className="mt-1 block font-semibold text-fail">{refused}</span>}
    </Notice>
  );
}
