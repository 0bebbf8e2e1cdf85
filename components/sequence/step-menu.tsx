'use client';

import { useRef, useState } from 'react';
import { useStepEdit } from '@/components/sequence/step-editing';
import { useStructure } from '@/components/sequence/use-structure';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

/** Where the message stands in its sequence, and what may come after it. */
export function StepMenu() {
  const edit = useStepEdit();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const structure = useStructure();
  if (edit?.view.status !== 'completed') return null;
  const { step } = edit.message;
  const length = edit.view.sequence_generation_result.sequence_length;
  const before = edit.view.message_states[step - 1];
  const items = [
    { words: 'Move up', off: upWords(step, before), run: () => structure.move(step - 1) },
    {
      words: 'Move down',
      off: step === length ? 'It is the last one' : null,
      run: () => structure.move(step + 1),
    },
    {
      words: 'Add a message after it',
      off: length >= 10 ? 'There are ten already' : null,
      run: structure.add,
    },
    { words: 'Remove it', off: length === 1 ? 'It is the only one' : null, run: structure.remove },
  ];
  function close() {
    setOpen(false);
    opener.current?.focus();
  }
  return (
    <fieldset
      aria-label={`More for step ${step}`}
      className="relative min-w-0"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        close();
      }}
    >
      <Button
        ref={opener}
        id={`more-${step}`}
        look="quiet"
        aria-label={`More for step ${step}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="px-1.5"
      >
        <Icon name="more" className="stroke-2 text-ink-2" />
      </Button>
      {open && (
        <ul className="absolute right-0 bottom-full z-20 mb-1 grid w-60 rounded-2 border border-line-2 bg-surface p-1 shadow-float">
          {items.map(({ words, off, run }) => (
            <li key={words}>
              <button
                type="button"
                aria-disabled={off !== null || structure.busy}
                onClick={() => {
                  if (off !== null || structure.busy) return;
                  close();
                  void run();
                }}
                className="flex min-h-control w-full flex-wrap items-baseline gap-x-2 rounded-1 px-2.5 py-1.5 text-left text-13 hover:bg-hover aria-disabled:cursor-default aria-disabled:text-ink-3"
              >
                {words}
                {off && <span className="ml-auto text-12 text-ink-3">{off}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

function upWords(step: number, before: { sent_at: string | null; skipped_at: string | null } | undefined) {
  if (step === 1) return 'It is the first one';
  if (before?.sent_at) return 'The one before is sent';
  return before?.skipped_at ? 'The one before is left out' : null;
}
