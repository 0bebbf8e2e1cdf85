'use client';

import { createContext, type ReactNode, use, useState } from 'react';
import { isRunning, type Step } from '@/components/sequence/live';
import { type Rewriting, useRewrite } from '@/components/sequence/use-rewrite';
import type { Provider } from '@/db/schema/values';
import type { MessageBody, MessageStateBody, SequenceView } from '@/lib/sequence/schema';

export type Panel = 'read' | 'edit' | 'rewrite' | 'variants';

/** All that the changing of one message on the screen shares. */
export type StepEdit = {
  view: SequenceView;
  message: MessageBody;
  state: MessageStateBody;
  /** Who would write it now. */
  writer: Provider;
  panel: Panel;
  /** Opens a part, or closes it when it is open. */
  open: (panel: Panel) => void;
  rewriting: Rewriting;
  /** Why it cannot be changed any more. */
  locked: string | null;
  /** Reads the rows again. */
  refresh: () => Promise<unknown>;
};

const StepEditContext = createContext<StepEdit | null>(null);

/** Null where nothing can be changed: the message is not there, or the sequence is being written. */
export const useStepEdit = () => use(StepEditContext);

/** Steps that were just added begin with their text to be typed. */
const justAdded = new Set<string>();
export const openWhenShown = (messageId: string) => void justAdded.add(messageId);

type Props = {
  step: Step;
  view: SequenceView;
  writer: Provider;
  refresh: (() => Promise<unknown>) | null;
  children: ReactNode;
};

export function StepEditing({ step: { step, message }, view, writer, refresh, children }: Props) {
  const state = view.message_states[step];
  const [panel, setPanel] = useState<Panel>(() => (state && justAdded.delete(state.id) ? 'edit' : 'read'));
  const rewriting = useRewrite({ sequenceId: view.sequence_id, step, state, refresh });
  if (!message || !state || !refresh || isRunning(view)) return children;
  const open = (next: Panel) => setPanel(next === panel ? 'read' : next);
  const locked = lockedWords(state);
  return (
    <StepEditContext
      value={{
        view,
        message,
        state,
        writer,
        panel: locked ? 'read' : panel,
        open,
        rewriting,
        locked,
        refresh,
      }}
    >
      {children}
    </StepEditContext>
  );
}

function lockedWords({ sent_at, skipped_at }: MessageStateBody): string | null {
  if (sent_at) return 'Sent, so its text stays';
  return skipped_at ? 'Left out, so its text stays' : null;
}

/** What is shown while the message is read, not typed. */
export function WhileRead({ children }: { children: ReactNode }) {
  return useStepEdit()?.panel === 'edit' ? null : children;
}
