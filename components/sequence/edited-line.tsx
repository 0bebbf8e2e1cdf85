'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { historyOptions } from '@/components/sequence/history-query';
import { KeptDraft } from '@/components/sequence/kept-draft';
import { MessageHistory } from '@/components/sequence/message-history';
import { useStepEdit } from '@/components/sequence/step-editing';
import { changedWords, sourceWords } from '@/components/sequence/version-words';
import { WordChanges } from '@/components/sequence/word-changes';
import { LinkButton } from '@/components/ui/button';

/** Below a message that is not as it was written: how it came about, what was changed, and its history. */
export function EditedLine() {
  const edit = useStepEdit();
  const [shown, setShown] = useState<'changes' | 'history' | null>(null);
  const revision = edit?.state.revision;
  if (!edit || !revision) return edit && <KeptDraft edit={edit} />;
  const toggle = (what: typeof shown) => setShown(shown === what ? null : what);
  const changed = revision.changed_share > 0;
  return (
    <>
      <KeptDraft edit={edit} />
      <div className="px-3.5 pb-2.5 lg:px-[18px]">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-0.5 text-12 text-ink-3">
          <span>
            <b className="text-ink-2">
              {sourceWords(revision.source, edit.state.approach)} by {revision.by}
            </b>
            {changed && `, ${changedWords(revision.changed_share)}`}
          </span>
          {changed && (
            <LinkButton aria-expanded={shown === 'changes'} onClick={() => toggle('changes')}>
              {shown === 'changes' ? 'Hide changes' : 'Show changes'}
            </LinkButton>
          )}
          <LinkButton aria-expanded={shown === 'history'} onClick={() => toggle('history')}>
            History
          </LinkButton>
        </p>
        {shown === 'changes' && <Changes />}
        {shown === 'history' && <MessageHistory />}
      </div>
    </>
  );
}

/** Against the first text. */
function Changes() {
  const edit = useStepEdit();
  const { data, error } = useQuery(historyOptions(edit));
  if (error) return <p className="mt-1 text-12 text-fail">{error.message}</p>;
  const first = data?.at(-1);
  if (!edit || !first) return null;
  return (
    <section aria-label="Changes" className="mt-2 border-t border-line pt-2">
      {first.subject !== edit.message.subject && (
        <WordChanges before={first.subject ?? ''} after={edit.message.subject ?? ''} />
      )}
      <WordChanges before={first.content} after={edit.message.msg_content} />
    </section>
  );
}
