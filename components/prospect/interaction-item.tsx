'use client';

import Link from 'next/link';
import { useState } from 'react';
import { useOnce } from '@/components/form/use-once';
import { InteractionForm } from '@/components/prospect/interaction-form';
import { useChange } from '@/components/prospect/use-change';
import { interactionWords } from '@/components/prospect/words';
import { LinkButton } from '@/components/ui/button';
import { addInteractionAction, editInteractionAction, removeInteractionAction } from '@/lib/prospect/actions';
import { outcomeWords, sentimentWords } from '@/lib/prospect/format';
import type { InteractionEntry } from '@/lib/prospect/timeline-entries';

/** Longer texts are cut to a few lines until they are asked for. */
const SHORT = 400;

/** A reply, a call, a meeting, a note: read, put right, taken away. */
export function InteractionItem({ entry }: { entry: InteractionEntry }) {
  const change = useChange();
  const { busy, once } = useOnce();
  const [editing, setEditing] = useState(false);
  const { id, type, subject, content, sentiment, outcome, event, sequence_id, by } = entry;
  const what = interactionWords[type];
  const counted = type === 'reply' && sequence_id !== null;
  const fields = { type, happenedAt: entry.at, subject, content, sentiment, outcome, event };

  function remove() {
    return change(() => removeInteractionAction({ interactionId: id }), {
      done: `Deleted: ${what.toLowerCase()}.`,
      undo: ({ prospectId, interaction }) => addInteractionAction({ prospectId, interaction }),
    });
  }

  if (editing) {
    return (
      <InteractionForm
        formId={`edit-${id}`}
        label={`Edit the ${what.toLowerCase()}`}
        type={type}
        before={fields}
        counted={counted}
        submit="Save"
        onCancel={() => setEditing(false)}
        onSubmit={async (interaction) => {
          const answer = await change(() => editInteractionAction({ interactionId: id, interaction }), {
            told: true,
          });
          if (answer?.ok) setEditing(false);
          return answer;
        }}
      />
    );
  }
  const facts = [sentiment && sentimentWords[sentiment], outcome && outcomeWords[outcome], event].filter(
    Boolean,
  );
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-2">
        <h3 className="text-13">{what}</h3>
        <span className="text-12 text-ink-3">by {by}</span>
        {facts.length > 0 && <span className="text-12 text-ink-2 wrap-anywhere">{facts.join(' · ')}</span>}
        <span className="ml-auto flex items-baseline gap-3">
          <LinkButton onClick={() => setEditing(true)} aria-label={`Edit the ${what.toLowerCase()}`}>
            Edit
          </LinkButton>
          {counted ? (
            <Link
              href={`/sequences/${sequence_id}`}
              className="inline-flex min-h-6 items-center text-12 text-ink-2 underline hover:text-ink pointer-coarse:min-h-11"
            >
              In its sequence
            </Link>
          ) : (
            <LinkButton
              onClick={() => once(remove)}
              aria-disabled={busy}
              aria-label={`Delete the ${what.toLowerCase()}`}
            >
              Delete
            </LinkButton>
          )}
        </span>
      </div>
      {subject && (
        <p className="text-13 font-semibold wrap-anywhere" dir="auto">
          {subject}
        </p>
      )}
      <Text text={content} />
    </>
  );
}

function Text({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  const long = text.length > SHORT;
  if (!text) return null;
  return (
    <>
      <p className="mt-0.5 max-w-measure whitespace-pre-line wrap-anywhere" dir="auto">
        {long && !open ? `${text.slice(0, SHORT).trimEnd()}…` : text}
      </p>
      {long && (
        <LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Show less' : 'Show all'}
        </LinkButton>
      )}
    </>
  );
}
