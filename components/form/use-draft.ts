'use client';

import { useEffect, useEffectEvent } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { mentions, onForget, withoutPerson } from '@/components/form/forget';

const rest = 250;

type Kept<T> = {
  /** The name under which it is kept. */
  key: string;
  /** What the form shows for a draft, which may be of another version. */
  merge: (draft: unknown) => T;
  /** What is this tab's own, so that two tabs do not write over each other; a new tab starts with the last one's. */
  own?: (values: T) => object;
};

/** Keeps unfinished input in this browser: read once when the page opens, written shortly after each change. */
export function useDraft<T extends FieldValues>(form: UseFormReturn<T>, { key, merge, own }: Kept<T>) {
  const show = useEffectEvent((draft: unknown) => form.reset(merge(draft)));
  const forget = useEffectEvent((marks: string[]) => {
    if (mentions(form.getValues(), marks)) form.reset(merge(withoutPerson(form.getValues(), marks)));
  });
  const save = useEffectEvent(() => saveDraft(key, form.getValues(), own?.(form.getValues())));
  useEffect(() => {
    const draft = load(key);
    if (draft) show(draft);
    let timer: ReturnType<typeof setTimeout>;
    let pending = false;
    const write = () => {
      if (pending) save();
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
    const remember = onForget((marks) => forget(marks));
    return () => {
      write();
      clearTimeout(timer);
      stop();
      remember();
      window.removeEventListener('pagehide', write);
    };
  }, [form, key]);
}

/** Storage may be full or switched off; then the draft lives as long as the page. */
export function saveDraft(key: string, values: object, own?: object) {
  store(() => localStorage, key, values);
  if (own) store(() => sessionStorage, key, own);
}

function load(key: string): unknown {
  const [shared, own] = [read(() => localStorage, key), read(() => sessionStorage, key)];
  return shared || own ? { ...shared, ...own } : null;
}

/** A browser that keeps pages from its storage throws at its very mention. */
type Place = () => Storage;

function store(place: Place, key: string, values: object) {
  try {
    place().setItem(key, JSON.stringify(values));
  } catch {
    return;
  }
}

function read(place: Place, key: string): object | null {
  try {
    const value: unknown = JSON.parse(place().getItem(key) ?? 'null');
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
