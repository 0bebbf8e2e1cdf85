'use client';

import type { OpenPlace } from '@/components/audit/use-open-call';
import { isTaken, useKeys, useSingleKeys } from '@/components/ui/keys';

const steps: Record<string, number> = { j: 1, k: -1 };

/** J and K move over the rows, which Enter opens; / finds, Escape closes. */
export function useCallKeys({ open, close }: OpenPlace) {
  const [singleKeys] = useSingleKeys();
  useKeys((event) => {
    if (event.shiftKey || isTaken(event)) return;
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      return close();
    }
    if (!singleKeys) return;
    const step = steps[event.key.toLowerCase()];
    if (step) {
      event.preventDefault();
      move(step, open);
    } else if (event.key === '/') {
      event.preventDefault();
      document.getElementById('find-call')?.focus();
    }
  });
}

/** From the row that has the focus, or that is open, or from the top. */
function move(step: number, open: string | null) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-call]')];
  const here = document.activeElement?.closest('tbody tr');
  // What is opened stands in a row of its own below the call's.
  const own = here?.querySelector('[data-call]') ? here : here?.previousElementSibling;
  const focused = rows.findIndex((row) => row.closest('tr') === own);
  const at = focused >= 0 ? focused : rows.findIndex(({ dataset }) => dataset.call === open);
  const next = at < 0 ? rows[0] : rows[at + step];
  next?.focus({ preventScroll: true });
  next?.closest('tr')?.scrollIntoView({ block: 'nearest' });
}
