'use client';

import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';
import { Kbd } from '@/components/ui/kbd';

/** `hotkey`: the key that does the same as the button, where there is one. */
type Say = (text: string, undo?: () => void, hotkey?: string) => void;

const ToastContext = createContext<Say>(() => {});

/** Says what was done, for eight seconds, with the way back where there is one; a new one replaces the old. */
export const useToast = () => use(ToastContext);

/** The bar at its foot (`time-left`) runs as long. */
const SHOWN_MS = 8000;

type Toast = { text: string; undo?: () => void; hotkey?: string; at: number };

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const [held, setHeld] = useState(false);
  const say = useCallback<Say>(
    (text, undo, hotkey) => setToast({ text, undo, hotkey, at: performance.now() }),
    [],
  );
  const close = () => {
    setHeld(false);
    setToast(null);
  };
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(() => setToast(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, held]);
  return (
    <ToastContext value={say}>
      {children}
      <div
        role="status"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
        className="fixed inset-x-2 bottom-16 z-40 flex justify-center pointer-events-none lg:inset-x-0 lg:bottom-6 lg:pl-rail"
      >
        {toast && (
          <div
            key={toast.at}
            className={`pointer-events-auto relative flex max-w-[40rem] items-center gap-3.5 overflow-hidden rounded-2 bg-ink pl-4 text-13 text-bg shadow-float ${toast.undo ? 'py-2 pr-2 max-lg:w-full' : 'py-2.5 pr-4'}`}
          >
            <p className="min-w-0 wrap-anywhere">{toast.text}</p>
            {toast.undo && <UndoButton undo={toast.undo} hotkey={toast.hotkey} onDone={close} />}
            <span
              aria-hidden="true"
              className={`absolute inset-x-0 bottom-0 h-0.5 origin-left bg-current opacity-50 ${held ? '' : 'time-left'}`}
            />
          </div>
        )}
      </div>
    </ToastContext>
  );
}

type UndoProps = { undo: () => void; hotkey?: string; onDone: () => void };

function UndoButton({ undo, hotkey, onDone }: UndoProps) {
  return (
    <button
      type="button"
      onClick={() => {
        onDone();
        undo();
      }}
      className="ml-auto inline-flex min-h-[30px] shrink-0 items-center gap-1.5 rounded-1 border border-bg/40 px-2.5 focus-visible:outline-bg pointer-coarse:min-h-11"
    >
      Undo
      {hotkey && <Kbd onInk>{hotkey}</Kbd>}
    </button>
  );
}
