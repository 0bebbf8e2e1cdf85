'use client';

import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

/** True while the key belongs to a field, a menu, an open sheet or a chord of the browser. */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return true;
  const target = event.target;
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, dialog, [contenteditable]') !== null
  );
}

/** Listens on the whole page while `active`; with `first` before all that listen without it. */
export function useKeys(onKey: (event: KeyboardEvent) => void, { active = true, first = false } = {}) {
  const handle = useEffectEvent(onKey);
  useEffect(() => {
    if (!active) return;
    const listen = (event: KeyboardEvent) => handle(event);
    document.addEventListener('keydown', listen, first);
    return () => document.removeEventListener('keydown', listen, first);
  }, [active, first]);
}

const storageKey = 'overtone.single-keys';
const changed = new EventTarget();

/** Whether keys without Ctrl or ⌘ do anything: a choice kept in this browser, on unless it was switched off. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, areOn, () => true);
  return [on, switchKeys];
}

function subscribe(listen: () => void) {
  changed.addEventListener('change', listen);
  return () => changed.removeEventListener('change', listen);
}

/** Holds the choice where storage is switched off. */
let chosen: boolean | null = null;

function areOn(): boolean {
  if (chosen !== null) return chosen;
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

function switchKeys(on: boolean) {
  chosen = on;
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // The choice holds until the page is left.
  }
  changed.dispatchEvent(new Event('change'));
}
