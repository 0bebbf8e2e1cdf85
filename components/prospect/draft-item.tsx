'use client';

import { useState } from 'react';
import { useOnce } from '@/components/form/use-once';
import type { refusalOf } from '@/components/privacy/refusal-notice';
import { DraftForm } from '@/components/prospect/draft-form';
import { useChange } from '@/components/prospect/use-change';
import { draftStatusWords, messageChannelWords } from '@/components/prospect/words';
import { LinkButton } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { LocalTime } from '@/components/ui/local-time';
import type { DraftStatus } from '@/db/schema/values';
import { editDraftAction, setDraftStatusAction } from '@/lib/draft/actions';
import type { DraftEntry } from '@/lib/prospect/timeline-entries';

type Props = { entry: DraftEntry; refusal: ReturnType<typeof refusalOf> };

/** A draft: copied, put right, marked used, discarded, opened again. */
export function DraftItem({ entry, refusal }: Props) {
  const change = useChange();
  const { once } = useOnce();
  const [editing, setEditing] = useState(false);
  const { id, channel, text, status, event, changed_at, by } = entry;

  function mark(next: DraftStatus, done: string) {
    void once(() =>
      change(() => setDraftStatusAction({ draftId: id, status: next }), {
        done,
        undo: () => setDraftStatusAction({ draftId: id, status }),
      }),
    );
  }

  if (editing) {
    return (
      <DraftForm
        formId={`edit-${id}`}
        label="Edit the draft"
        initial={{ channel, content: text, event: event ?? '' }}
        submit="Save"
        onCancel={() => setEditing(false)}
        onSubmit={async (draft) => {
          const answer = await change(() => editDraftAction({ draftId: id, draft }), { told: true });
          if (answer?.ok) setEditing(false);
          return answer;
        }}
      />
    );
  }
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-2">
        <h3 className="text-13">
          Draft, {messageChannelWords[channel].toLowerCase().replace('inmail', 'InMail')}
        </h3>
        <span className="text-12 text-ink-3">by {by}</span>
        <span className="text-12 text-ink-2">
          {draftStatusWords[status]}
          {status !== 'open' && (
            <>
              {' '}
              <LocalTime iso={changed_at} dateOnly />
            </>
          )}
          {event && ` · ${event}`}
        </span>
      </div>
      <p
        className={`mt-0.5 max-w-measure whitespace-pre-line wrap-anywhere ${status === 'discarded' ? 'text-ink-3' : ''}`}
        dir="auto"
      >
        {text}
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        {status === 'open' ? (
          <>
            <CopyButton text={text} what="the draft" refusal={refusal} />
            <LinkButton onClick={() => mark('used', 'Marked as used.')}>Mark used</LinkButton>
            <LinkButton onClick={() => setEditing(true)} aria-label="Edit the draft">
              Edit
            </LinkButton>
            <LinkButton onClick={() => mark('discarded', 'Discarded the draft.')}>Discard</LinkButton>
          </>
        ) : (
          <LinkButton onClick={() => mark('open', 'The draft is open again.')}>Open it again</LinkButton>
        )}
      </div>
    </>
  );
}
