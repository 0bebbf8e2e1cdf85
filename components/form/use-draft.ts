'use client';

import { useEffect, useEffectEvent } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

const rest = 250;

type Kept<T> = {
  /** The name under which it is kept. */
  key: string;
  /** What the form shows for a draft, which may be of another version. */
  merge: (draft: unknown) => T;
};

/** Keeps unfinished input in this browser: read once when the page opens, written shortly after each change. */
export function useDraft<T extends FieldValues>(form: UseFormReturn<T>, { key, merge }: Kept<T>) {
  const show = useEffectEvent((draft: unknown) => form.reset(merge(draft)));
  useEffect(() => {
    const draft = load(key);
    if (draft) show(draft);
    let timer: ReturnType<typeof setTimeout>;
    let pending = false;
    const write = () => {
      if (pending) saveDraft(key, form.getValues());
      pending = false;
    };
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        pending = true;
        clearTimeout(timer);
        timer = setTimeout(write, rest);
      },
    });
    window.addEventListener('pagehide', write);
    return () => {
      write();
      clearTimeout(timer);
      stop();
      window.removeEventListener('pagehide', write);
    };
  }, [form, key]);
}

/** Storage may be full or switched off; then the draft lives as long as the page. */
export function saveDraft(key: string, values: object) {
  try {
    localStorage.setItem(key, JSON.stringify(values));
  } catch {
    return;
  }
}

function load(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
