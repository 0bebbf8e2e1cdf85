'use client';

import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';

const ToastContext = createContext<(text: string) => void>(() => {});

/** Says what was done, once, for eight seconds; a new one replaces the old. */
export const useToast = () => use(ToastContext);

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<{ text: string; at: number } | null>(null);
  const [held, setHeld] = useState(false);
  const say = useCallback((text: string) => setToast({ text, at: Date.now() }), []);
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
        className="fixed inset-x-2 bottom-16 z-40 flex justify-center pointer-events-none lg:inset-x-0 lg:bottom-6 lg:pl-rail"
      >
        {toast && (
          <p
            key={toast.at}
            className="pointer-events-auto rounded-2 bg-ink px-4 py-2.5 text-13 text-bg shadow-float wrap-anywhere"
          >
            {toast.text}
          </p>
        )}
      </div>
    </ToastContext>
  );
}
