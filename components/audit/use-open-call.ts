'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { auditHref, callIn } from '@/components/audit/address';

export const rowButtonId = (id: string) => `call-${id}`;

export type OpenPlace = ReturnType<typeof useOpenCall>;

/** Which call is open, and beside which other one it stands; both stand in the address, so that Back and a reload find them. */
export function useOpenCall(search: string) {
  const query = useSearchParams();
  const open = callIn(query.get('call') ?? '');
  const beside = callIn(query.get('with') ?? '');

  const show = useCallback(
    (call: string | null, other: string | null = null) => {
      const href = auditHref(search, { call, with: other });
      if (call) window.history.pushState(null, '', href);
      else window.history.replaceState(null, '', href);
    },
    [search],
  );
  const toggle = useCallback((id: string, isOpen: boolean) => show(isOpen ? null : id), [show]);
  /** Opens a call from elsewhere on the page and goes to its row. */
  const go = useCallback(
    (id: string) => {
      show(id);
      focusRow(id);
    },
    [show],
  );
  const close = useCallback(() => {
    show(null);
    if (open) focusRow(open);
  }, [show, open]);
  return useMemo(
    () => ({ search, open, beside, toggle, go, close, compare: show }),
    [search, open, beside, toggle, go, close, show],
  );
}

/** Once it stands on the screen. */
function focusRow(id: string) {
  requestAnimationFrame(() => {
    const row = document.getElementById(rowButtonId(id));
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  });
}
