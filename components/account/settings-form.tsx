'use client';

import type { ReactNode } from 'react';
import { type FieldValues, FormProvider } from 'react-hook-form';
import { SaveFoot } from '@/components/form/save-foot';
import type { SavedForm } from '@/components/form/use-saved-form';

type Props<T extends FieldValues> = {
  of: SavedForm<T>;
  name: string;
  save: string;
  done?: string | null;
  children: ReactNode;
};

/** The form of one part of the settings. */
export function SettingsForm<T extends FieldValues>({ of, name, save, done, children }: Props<T>) {
  return (
    <FormProvider {...of.form}>
      <form
        noValidate
        aria-label={name}
        onSubmit={(event) => {
          event.preventDefault();
          of.submit();
        }}
      >
        {children}
        <SaveFoot of={of} label={save} done={done} />
      </form>
    </FormProvider>
  );
}
