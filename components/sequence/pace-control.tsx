'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Stepper } from '@/components/form/stepper';
import { gapWords } from '@/components/sequence/words';
import { Button, LinkButton } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import type { TriggerType } from '@/db/schema/values';
import { changePaceAction } from '@/lib/sequence/edit-actions';
import type { MessageBody, SequenceView } from '@/lib/sequence/schema';

type Props = {
  view: SequenceView;
  /** The message after the gap. */
  next: MessageBody;
  afterNote: boolean;
  /** Reads the rows again; null while nothing can be changed. */
  refresh: (() => Promise<unknown>) | null;
};

/** How long the next message waits and for what: in words, and to be changed until it is sent. */
export function PaceControl({ view, next, afterNote, refresh }: Props) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const state = view.message_states[next.step];
  const words = gapWords({ delayDays: next.delay_days, trigger: next.trigger_type, afterNote });
  if (!state || !refresh || state.sent_at || state.skipped_at) return words;
  if (open)
    return (
      <PaceForm
        {...{ view, next, afterNote, messageId: state.id }}
        refresh={refresh}
        onClose={() => setOpen(false)}
      />
    );
  return (
    <>
      {words}
      <LinkButton
        ref={opener}
        aria-label={`Change when step ${next.step} is sent`}
        onClick={() => setOpen(true)}
        className="ml-2.5"
      >
        Change
      </LinkButton>
    </>
  );
}

const triggers: Record<TriggerType, string> = {
  no_response: 'if no reply',
  always_send: 'always',
  manual: 'when you decide',
};

type FormProps = Omit<Props, 'refresh'> & {
  messageId: string;
  refresh: () => Promise<unknown>;
  onClose: () => void;
};

function PaceForm({ view, next, afterNote, messageId, refresh, onClose }: FormProps) {
  const say = useToast();
  const [days, setDays] = useState(next.delay_days);
  const [trigger, setTrigger] = useState(next.trigger_type);
  const [busy, setBusy] = useState(false);
  const { step } = next;
  async function save(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const asked = { sequenceId: view.sequence_id, messageId, delayDays: days, trigger };
    const answer = await changePaceAction(asked).catch(() => null);
    setBusy(false);
    if (!answer?.ok) return say(answer?.error.message ?? 'The server does not answer. Nothing was changed.');
    await refresh();
    onClose();
    say(`Step ${step}: ${gapWords({ delayDays: days, trigger, afterNote })}`);
  }
  return (
    <form
      aria-label={`When step ${step} is sent`}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
      className="flex flex-wrap items-center gap-x-2 gap-y-1.5 py-1.5"
    >
      <Stepper
        id={`days-${step}`}
        label={`Days before step ${step}`}
        unit="day"
        value={days}
        min={0}
        max={60}
        onChange={setDays}
      />
      <span>{days === 1 ? 'day later,' : 'days later,'}</span>
      <select
        aria-label={`On what condition step ${step} is sent`}
        value={trigger}
        onChange={({ target }) => setTrigger(triggerOf(target.value))}
        className="field w-auto!"
      >
        {Object.entries(triggers).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <Button type="submit" aria-disabled={busy}>
        {busy ? 'Saving' : 'Save'}
      </Button>
      <Button onClick={onClose}>Cancel</Button>
    </form>
  );
}

const triggerOf = (value: string): TriggerType =>
  value === 'always_send' || value === 'manual' ? value : 'no_response';
