'use client';

import { useState } from 'react';
import { described, Field } from '@/components/form/field';
import { MovePanel } from '@/components/sequence/move-panel';
import { Button } from '@/components/ui/button';
import { isoOf, localMoment } from '@/components/ui/local-input';

type Props = {
  id: string;
  /** "Sent at", "Accepted at". */
  label: string;
  /** "Mark sent", "Mark accepted". */
  act: string;
  /** The reason why it was refused; null when it was done. */
  onChoose: (at: string) => Promise<string | null>;
  onClose: () => void;
};

/** Something that happened earlier than it is put on record. */
export function TimePanel({ id, label, act, onChoose, onClose }: Props) {
  const [at, setAt] = useState(() => localMoment());
  const [error, setError] = useState<string | undefined>();
  const field = `${id}-at`;
  async function submit() {
    const iso = isoOf(at);
    setError(iso === null ? 'Choose a day and a time.' : ((await onChoose(iso)) ?? undefined));
  }
  return (
    <MovePanel label={label} onClose={onClose}>
      <form
        noValidate
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Field id={field} label={label} error={error} className="w-56">
          <input
            {...described(field, { error })}
            type="datetime-local"
            value={at}
            max={localMoment()}
            onChange={(event) => setAt(event.target.value)}
            className="field"
          />
        </Field>
        <Button type="submit">{act}</Button>
        <Button look="quiet" onClick={onClose}>
          Close
        </Button>
      </form>
    </MovePanel>
  );
}
