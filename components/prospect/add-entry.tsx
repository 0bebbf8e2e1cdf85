'use client';

import { useState } from 'react';
import { DraftForm, emptyDraft } from '@/components/prospect/draft-form';
import { InteractionForm } from '@/components/prospect/interaction-form';
import { useChange } from '@/components/prospect/use-change';
import { Tabs, tabId } from '@/components/ui/tabs';
import { addDraftAction } from '@/lib/draft/actions';
import { addInteractionAction } from '@/lib/prospect/actions';
import type { InteractionFields } from '@/lib/prospect/input';

const kinds = [
  { id: 'note', label: 'Note' },
  { id: 'interaction', label: 'Interaction' },
  { id: 'draft', label: 'Draft' },
] as const;
type Kind = (typeof kinds)[number]['id'];

/** Puts something on a person's record. What is typed in one tab stays there while another is looked at. */
export function AddEntry({ prospectId }: { prospectId: string }) {
  const change = useChange();
  const [kind, setKind] = useState<Kind>('note');
  const log = (done: string) => (interaction: InteractionFields) =>
    change(() => addInteractionAction({ prospectId, interaction }), { done, told: true });
  const panel = (of: Kind) => ({ hidden: kind !== of });
  return (
    <section aria-label="Add to the record" className="px-4 pb-5 lg:px-6">
      <Tabs label="What to add" tabs={[...kinds]} selected={kind} onSelect={setKind} panelId="add-entry" />
      <div id="add-entry" role="tabpanel" aria-labelledby={tabId('add-entry', kind)} className="mt-3">
        <div {...panel('note')}>
          <InteractionForm
            formId="note"
            label="Add a note"
            type="note"
            submit="Add the note"
            onSubmit={log('Added the note.')}
          />
        </div>
        <div {...panel('interaction')}>
          <InteractionForm
            formId="interaction"
            label="Add an interaction"
            type="call"
            submit="Add the interaction"
            onSubmit={log('Added the interaction.')}
          />
        </div>
        <div {...panel('draft')}>
          <DraftForm
            formId="draft"
            label="Add a draft"
            initial={emptyDraft}
            submit="Keep the draft"
            onSubmit={(draft) =>
              change(() => addDraftAction({ prospectId, draft }), { done: 'Kept the draft.', told: true })
            }
          />
        </div>
      </div>
    </section>
  );
}
