'use client';

import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';

type Say = (text: string, undo?: () => void) => void;
const ToastContext = createContext<Say>(() => {});

/** Says what was done, once, for eight seconds, and offers to take it back; a new one replaces the old. */
export const useToast = () => use(ToastContext);

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<{ text: string; undo?: () => void; at: number } | null>(null);
  const [held, setHeld] = useState(false);
  const say = useCallback<Say>((text, undo) => setToast({ text, undo, at: Date.now() }), []);
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(() => setToast(null), 8000);
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
          <p
            key={toast.at}
            className="pointer-events-auto rounded-2 bg-ink px-4 py-2.5 text-13 text-bg shadow-float wrap-anywhere"
          >
            {toast.text}
            {toast.undo && (
              <button
                type="button"
                onClick={() => {
                  toast.undo?.();
                  setToast(null);
                  setHeld(false);
                }}
                className="ml-3 min-h-6 font-semibold underline underline-offset-3 focus-visible:outline-current pointer-coarse:min-h-11"
              >
                Undo
              </button>
            )}
          </p>
        )}
      </div>
    </ToastContext>
  );
}
