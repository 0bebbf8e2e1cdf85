'use client';

import { useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { type ComposeValues, mergeDraft, personOf } from '@/components/sequence/compose-values';

const key = 'overtone.compose';
const rest = 250;

/** Keeps unfinished input: read once when the page opens, written shortly after each change. */
export function useDraft(form: UseFormReturn<ComposeValues>, initial: ComposeValues) {
  const first = useRef(initial);
  useEffect(() => {
    const draft = load();
    if (draft) form.reset(mergeDraft(first.current, draft));
    let timer: ReturnType<typeof setTimeout>;
    let pending = false;
    const write = () => {
      if (pending) saveDraft(form.getValues());
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
  }, [form]);
}

/**
 * The person is each tab's own, so that two tabs do not write over each other; a new tab starts with the last one.
 * Storage may be full or switched off; then the draft lives as long as the page.
 */
export function saveDraft(values: ComposeValues) {
  store(() => localStorage, values);
  store(() => sessionStorage, personOf(values));
}

function load(): unknown {
  const [shared, own] = [read(() => localStorage), read(() => sessionStorage)];
  return shared || own ? { ...shared, ...own } : null;
}

/** A browser that keeps pages from its storage throws at its very mention. */
type Place = () => Storage;

function store(place: Place, values: object) {
  try {
    place().setItem(key, JSON.stringify(values));
  } catch {
    return;
  }
}

function read(place: Place): object | null {
  try {
    const value: unknown = JSON.parse(place().getItem(key) ?? 'null');
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
