'use client';

import { useState, useSyncExternalStore } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { SettingsForm } from '@/components/account/settings-form';
import { browserTimeZone } from '@/components/account/time-zone';
import { described, Field, FieldError } from '@/components/form/field';
import { useSavedForm } from '@/components/form/use-saved-form';
import { LinkButton } from '@/components/ui/button';
import { saveWorkingTimeAction } from '@/lib/account/actions';
import type { Settings } from '@/lib/account/schema';

type Values = { workingDays: number[]; timeZone: string };
type Props = {
  settings: Pick<Settings, 'timeZone' | 'workingDays'>;
  /** All zones that can be chosen, as the server knows them. */
  zones: string[];
};

/** On which days steps fall due, and where a day begins. */
export function WorkingTimeForm({ settings: { timeZone, workingDays }, zones }: Props) {
  const [moved, setMoved] = useState(0);
  const saved = useSavedForm<Values, { moved: number }>({
    key: 'overtone.settings.working-time',
    saved: { workingDays, timeZone },
    save: saveWorkingTimeAction,
    onSaved: (answer) => setMoved(answer.moved),
  });
  return (
    <SettingsForm
      of={saved}
      name="Working days and time zone"
      save="Save working time"
      done={moved > 0 ? movedWords(moved) : null}
    >
      <Days />
      <Zone zones={zones} />
    </SettingsForm>
  );
}

const movedWords = (moved: number) =>
  moved === 1
    ? '1 due step moved to the next working day.'
    : `${moved.toLocaleString('en-US')} due steps moved to the next working day.`;

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function Days() {
  const { field, fieldState } = useController<Values, 'workingDays'>({ name: 'workingDays' });
  const error = fieldState.error?.message;
  const days = field.value;
  const turn = (day: number) =>
    field.onChange((days.includes(day) ? days.filter((one) => one !== day) : [...days, day]).sort());
  return (
    <fieldset {...described('workingDays', { error })}>
      <legend className="mb-1.5 text-13 font-semibold">Working days</legend>
      <div className="flex flex-wrap gap-1.5">
        {dayNames.map((name, at) => (
          <button
            key={name}
            type="button"
            aria-pressed={days.includes(at + 1)}
            aria-label={name}
            onClick={() => turn(at + 1)}
            className="inline-flex min-h-[26px] items-center rounded-full border border-line-2 px-[9px] text-12 text-ink-2 hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-weak aria-pressed:font-semibold aria-pressed:text-ink pointer-coarse:min-h-11"
          >
            {name.slice(0, 3)}
          </button>
        ))}
      </div>
      <FieldError id="workingDays" error={error} />
    </fieldset>
  );
}

const never = () => () => {};

function Zone({ zones }: { zones: string[] }) {
  const { register, watch, setValue, formState } = useFormContext<Values>();
  const own = useSyncExternalStore(never, browserTimeZone, () => null);
  const chosen = watch('timeZone');
  const error = formState.errors.timeZone?.message;
  const listed = own && !zones.includes(own) ? [...zones, own].sort() : zones;
  return (
    <Field id="timeZone" label="Time zone" error={error} className="mt-4 max-w-[22rem]">
      <select {...described('timeZone', { error })} {...register('timeZone')} className="field">
        {listed.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
      {own && own !== chosen && (
        <p className="mt-1 text-12 text-ink-3">
          Your browser says {own.replaceAll('_', ' ')}.{' '}
          <LinkButton onClick={() => setValue('timeZone', own)}>Use it</LinkButton>
        </p>
      )}
    </Field>
  );
}
