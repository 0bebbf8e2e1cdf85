'use client';

import { useState, useSyncExternalStore } from 'react';
import { dropDraft, loadDraft } from '@/components/form/use-draft';
import { draftKey, keptEdit, valuesOf } from '@/components/sequence/edit-values';
import type { StepEdit } from '@/components/sequence/step-editing';
import { LinkButton } from '@/components/ui/button';

/** Says that an edit was begun and not saved, after a reload too; it can be gone on with or given up. */
export function KeptDraft({ edit }: { edit: StepEdit }) {
  const { view, message, state, open, locked } = edit;
  const key = draftKey(view.sequence_id, state.id);
  const [, setDropped] = useState(0);
  const kept = useSyncExternalStore(
    subscribe,
    () => keptEdit(valuesOf(message, state), loadDraft(key)) !== null,
    () => false,
  );
  if (!kept || locked !== null) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 px-3.5 pb-2 text-12 text-ink-2 lg:px-[18px]">
      <b>You began to edit this and did not save.</b>
      <LinkButton onClick={() => open('edit')}>Go on</LinkButton>
      <LinkButton
        onClick={() => {
          dropDraft(key);
          setDropped((times) => times + 1);
        }}
      >
        Discard it
      </LinkButton>
    </p>
  );
}

function subscribe(listen: () => void) {
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}
