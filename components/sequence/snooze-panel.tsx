'use client';

import { useState } from 'react';
import { Field } from '@/components/form/field';
import { MovePanel } from '@/components/sequence/move-panel';
import { Button } from '@/components/ui/button';
import type { SnoozeChoice, SnoozeUntil } from '@/lib/sequence/outreach-schema';

type Props = {
  /** Makes the ids of the fields its own. */
  id: string;
  /** A step that waits for a decision may be due today. */
  deciding: boolean;
  /** The reason why it was refused; null when it was done. */
  onChoose: (until: SnoozeUntil) => Promise<string | null>;
  onClose: () => void;
};

const choices: [SnoozeChoice, string][] = [
  ['today', 'Today'],
  ['tomorrow', 'Tomorrow'],
  ['in_3_days', 'In 3 days'],
  ['next_week', 'Next week'],
];

/** When it shall be due instead. */
export function SnoozePanel({ id, deciding, onChoose, onClose }: Props) {
  const [day, setDay] = useState('');
  const [error, setError] = useState<string | undefined>();
  const choose = async (until: SnoozeUntil) => setError((await onChoose(until)) ?? undefined);
  const offered = choices.filter(([choice]) => deciding || choice !== 'today');
  const field = `${id}-until`;
  return (
    <MovePanel label={deciding ? 'Due on' : 'Snooze until'} onClose={onClose}>
      <div className="flex flex-wrap items-end gap-2">
        {offered.map(([choice, words]) => (
          <Button key={choice} onClick={() => void choose(choice)}>
            {words}
          </Button>
        ))}
        <form
          noValidate
          className="flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (day === '') setError('Choose a day.');
            else void choose(day);
          }}
        >
          <Field id={field} label="Or a day" className="w-40">
            <input
              id={field}
              type="date"
              value={day}
              onChange={(event) => setDay(event.target.value)}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `${field}-error` : undefined}
              className="field"
            />
          </Field>
          <Button type="submit">Set the day</Button>
        </form>
        <Button look="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
      {error && (
        <p id={`${field}-error`} role="alert" className="mt-1 text-12 font-semibold text-fail">
          {error}
        </p>
      )}
    </MovePanel>
  );
}
