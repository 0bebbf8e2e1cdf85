'use client';

import { useEffect, useEffectEvent } from 'react';

/** True while the key belongs to a field, a menu or a chord of the browser. */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return true;
  const target = event.target;
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

/** Listens on the whole page while `active`. */
export function useKeys(onKey: (event: KeyboardEvent) => void, active = true) {
  const handle = useEffectEvent(onKey);
  useEffect(() => {
    if (!active) return;
    const listen = (event: KeyboardEvent) => handle(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [active]);
}
