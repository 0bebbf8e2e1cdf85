'use client';

import { useSyncExternalStore } from 'react';

/** Where the form stands beside the sequence; `--breakpoint-lg` in the styles. */
const wide = '(min-width: 60rem)';

export const isWide = () => matchMedia(wide).matches;

/** Whether the window is wide; the server, which does not know it, takes it to be. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, isWide, () => true);
}

function subscribe(listen: () => void) {
  const query = matchMedia(wide);
  query.addEventListener('change', listen);
  return () => query.removeEventListener('change', listen);
}
