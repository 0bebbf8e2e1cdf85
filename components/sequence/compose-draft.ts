'use client';

import { useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { type ComposeValues, mergeDraft } from '@/components/sequence/compose-values';

const key = 'overtone.compose';
const rest = 250;

/** Keeps unfinished input in this browser: read once when the page opens, written shortly after each change. */
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

/** Storage may be full or switched off; then the draft lives as long as the page. */
export function saveDraft(values: ComposeValues) {
  try {
    localStorage.setItem(key, JSON.stringify(values));
  } catch {
    return;
  }
}

function load(): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
