import type { ReactNode } from 'react';

/** What can be done on the left, what it means on the right. */
export function Row({ text, id, children }: { text: ReactNode; id?: string; children: ReactNode }) {
  return (
    <div className="grid items-center gap-x-6 gap-y-1.5 border-t border-line py-2.5 sm:grid-cols-[176px_minmax(0,1fr)]">
      <div>{children}</div>
      <p id={id} className="text-13 text-ink-2 wrap-anywhere">
        {text}
      </p>
    </div>
  );
}
