'use client';

import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { isAbout, mentions, onForget, withoutPerson } from '@/components/form/forget';

const rest = 250;

type Kept<T> = {
  /** The name under which it is kept. */
  key: string;
  /** What the form shows for a draft, which may be of another version. */
  merge: (draft: unknown) => T;
  /** What is this tab's own, so that two tabs do not write over each other; a new tab starts with the last one's. */
  own?: (values: T) => object;
  /** False for what is no draft, such as values that are saved already. */
  worth?: (values: T) => boolean;
};

/**
 * Keeps unfinished input in this browser: read once when the page opens, written shortly after each change. What is
 * answered forgets it, for when it was saved or given up.
 */
export function useDraft<T extends FieldValues>(form: UseFormReturn<T>, { key, merge, own, worth }: Kept<T>) {
  const forgotten = useRef(false);
  const drop = useCallback(() => {
    forgotten.current = true;
    dropDraft(key);
  }, [key]);
  const show = useEffectEvent((draft: unknown) => form.reset(merge(draft)));
  const forget = useEffectEvent((marks: string[]) => {
    if (isAbout(key, marks)) {
      drop();
      form.reset(merge(null));
    } else if (mentions(form.getValues(), marks)) form.reset(merge(withoutPerson(form.getValues(), marks)));
  });
  const save = useEffectEvent(() => {
    const values = form.getValues();
    if (worth?.(values) === false) dropDraft(key);
    else saveDraft(key, values, own?.(values));
  });
  useEffect(() => {
    const draft = loadDraft(key);
    if (draft) show(draft);
    let timer: ReturnType<typeof setTimeout>;
    let pending = false;
    const write = () => {
      if (pending && !forgotten.current) save();
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
  return drop;
}

/** Storage may be full or switched off; then the draft lives as long as the page. */
export function saveDraft(key: string, values: object, own?: object) {
  store(() => localStorage, key, values);
  if (own) store(() => sessionStorage, key, own);
}

export function dropDraft(key: string) {
  for (const place of [() => localStorage, () => sessionStorage]) {
    try {
      place().removeItem(key);
    } catch {
      // What cannot be kept is not there either.
    }
  }
}

/** Takes fields out of a draft, so that the form shows what the server knows of them by now. */
export function forgetInDraft(key: string, fields: readonly string[]) {
  const draft = read(() => localStorage, key);
  if (!draft) return;
  const kept = Object.entries(draft).filter(([field]) => !fields.includes(field));
  store(() => localStorage, key, Object.fromEntries(kept));
}

export function loadDraft(key: string): unknown {
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
