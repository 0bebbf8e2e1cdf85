'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { historyOptions } from '@/components/sequence/history-query';
import { useStepEdit } from '@/components/sequence/step-editing';
import { changedWords, sourceWords } from '@/components/sequence/version-words';
import { LinkButton } from '@/components/ui/button';
import { LocalTime } from '@/components/ui/local-time';
import { useToast } from '@/components/ui/toast';
import { bringBackAction } from '@/lib/sequence/edit-actions';
import type { HistoryEntry } from '@/lib/sequence/history';

/** Every version that a message had, each of which can stand there again. */
export function MessageHistory() {
  const edit = useStepEdit();
  const say = useToast();
  const [busy, setBusy] = useState(false);
  const { data, error } = useQuery(historyOptions(edit));
  if (error) return <p className="mt-1 text-12 text-fail">{error.message}</p>;
  if (!edit || !data) return null;
  const { view, message, state, refresh, locked } = edit;
  async function bringBack(revision: number) {
    if (busy) return;
    setBusy(true);
    const place = { sequenceId: view.sequence_id, step: message.step, messageId: state.id };
    const answer = await bringBackAction({ ...place, version: state.version, revision }).catch(() => null);
    if (answer?.ok) await refresh();
    setBusy(false);
    if (answer?.ok) say(`Brought back in step ${message.step}`);
    else say(answer?.error.message ?? 'The server does not answer. Nothing was changed.');
  }
  return (
    <ol aria-label={`History of step ${message.step}`} className="mt-2 border-t border-line">
      {data.map((entry) => (
        <li key={entry.version} className="border-b border-line py-2 last:border-b-0 last:pb-0">
          <p className="flex flex-wrap items-center gap-x-3 text-12 text-ink-3">
            <Origin entry={entry} />
            {entry.current ? (
              <span className="ml-auto text-ink-2">stands now</span>
            ) : (
              locked === null && (
                <LinkButton
                  aria-label={`Bring version ${entry.version} back`}
                  aria-disabled={busy}
                  onClick={() => bringBack(entry.version)}
                  className="ml-auto"
                >
                  Bring this back
                </LinkButton>
              )
            )}
          </p>
          {entry.subject && <p className="font-semibold wrap-anywhere">{entry.subject}</p>}
          <p dir="auto" className="max-w-measure whitespace-pre-line text-ink-2 wrap-anywhere">
            {entry.content || 'No text.'}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Origin({ entry }: { entry: HistoryEntry }) {
  const { source, approach, by, at, instruction, changed_share } = entry;
  return (
    <span className="min-w-0 wrap-anywhere">
      <b className="text-ink-2">
        {sourceWords(source, approach)} by {by}
      </b>
      , <LocalTime iso={at} />
      {changed_share > 0 && `, ${changedWords(changed_share)}`}
      {instruction && `: ${instruction}`}
    </span>
  );
}
