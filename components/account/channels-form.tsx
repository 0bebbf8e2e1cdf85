'use client';

import { useFormContext, useWatch } from 'react-hook-form';
import { SettingsForm } from '@/components/account/settings-form';
import { SavedField } from '@/components/form/saved-field';
import { useSavedForm } from '@/components/form/use-saved-form';
import { saveChannelsAction } from '@/lib/account/actions';
import type { Settings } from '@/lib/account/schema';

type Values = { noteLimit: string; limited: boolean; notesPerMonth: string };

/** What LinkedIn gives a free account, for a field that was empty. */
const FREE_NOTES = 5;

/** How long a connection note may be, and how many a month. */
export function ChannelsForm({ settings }: { settings: Pick<Settings, 'noteLimit' | 'notesPerMonth'> }) {
  const { noteLimit, notesPerMonth } = settings;
  const saved = useSavedForm<Values, object>({
    key: 'overtone.settings.channels',
    saved: {
      noteLimit: String(noteLimit),
      limited: notesPerMonth !== null,
      notesPerMonth: String(notesPerMonth ?? FREE_NOTES),
    },
    save: (values) =>
      saveChannelsAction({
        noteLimit: values.noteLimit === '300' ? 300 : 200,
        notesPerMonth: values.limited ? Number(values.notesPerMonth.trim() || 'none') : null,
      }),
  });
  return (
    <SettingsForm of={saved} name="Channels" save="Save channels">
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-13 font-semibold">Length of a connection note</legend>
        <Choice name="noteLimit" value="200" label="200 characters" aside="what a free account may write" />
        <Choice name="noteLimit" value="300" label="300 characters" aside="with LinkedIn Premium" />
        <p className="mt-1 text-12 text-ink-3">
          Source: linkedhelper.com/en/glossary/linkedin-invitation, read 22 November 2026. A sequence keeps
          the limit that it was written for.
        </p>
      </fieldset>
      <NotesPerMonth />
    </SettingsForm>
  );
}

function Choice(props: { name: 'noteLimit'; value: string; label: string; aside: string }) {
  const { register } = useFormContext<Values>();
  return (
    <label className="flex min-h-6 items-center gap-2 text-13 pointer-coarse:min-h-11">
      <input
        type="radio"
        value={props.value}
        {...register(props.name)}
        className="size-4 accent-(--accent)"
      />
      {props.label}
      <span className="text-12 text-ink-3">{props.aside}</span>
    </label>
  );
}

function NotesPerMonth() {
  const { register } = useFormContext<Values>();
  const limited = useWatch<Values, 'limited'>({ name: 'limited' });
  return (
    <div className="mt-4 grid gap-2">
      <label className="flex min-h-6 items-center gap-2 text-13 pointer-coarse:min-h-11">
        <input type="checkbox" {...register('limited')} className="size-4 accent-(--accent)" />
        My account may send only so many notes a month
      </label>
      {limited && (
        <SavedField<Values>
          name="notesPerMonth"
          label="Connection notes a month"
          inputMode="numeric"
          className="max-w-[14rem]"
        />
      )}
      <p className="text-12 text-ink-3">
        A free account may send 5 notes with a text a month: LinkedIn Help a550555. Others have counted 3.
      </p>
    </div>
  );
}
