import { useRef, useState } from 'react';

/** The answer of work that leads to another page. */
export const leaving = Symbol('leaving');

/**
 * One thing at a time: what is asked while the last is under way is not begun, however fast it was pressed. After work
 * that leads to another page nothing more is begun on this one.
 */
export function useOnce() {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);

  async function once(work: () => Promise<unknown>): Promise<void> {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    let ended: unknown;
    try {
      ended = await work();
    } finally {
      running.current = ended === leaving;
      setBusy(ended === leaving);
    }
  }

  return { busy, once };
}
