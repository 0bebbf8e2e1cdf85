'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { useKeys } from '@/components/ui/keys';

const grace = 160;

/**
 * One open card out of several, by its key. It closes by Escape and by a press outside `root`; a pointer that leaves has
 * a moment to travel from what opened the card to the card.
 */
export function useCard<T extends string | number>(root: RefObject<HTMLElement | null>) {
  const [open, setOpen] = useState<T | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = () => clearTimeout(timer.current);
  const set = (next: T | null) => {
    hold();
    setOpen(next);
  };
  const leave = () => {
    hold();
    timer.current = setTimeout(() => setOpen(null), grace);
  };
  // First, so that Escape closes the card and does not also stop the writing.
  useKeys(
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      set(null);
    },
    { active: open !== null, first: true },
  );
  useEffect(() => {
    if (open === null) return;
    const press = ({ target }: PointerEvent) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(null);
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, [open, root]);
  return { open, show: set, close: () => set(null), leave, hold };
}
