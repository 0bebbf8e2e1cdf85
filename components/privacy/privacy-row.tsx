import type { ReactNode } from 'react';

/** What can be done, and what it means: beside it, or below it in a side column. */
export function Row({ text, id, children }: { text: ReactNode; id?: string; children: ReactNode }) {
  return (
    <div className="grid items-center gap-x-6 gap-y-1.5 border-t border-line py-2.5 sm:max-xl:grid-cols-[176px_minmax(0,1fr)]">
      <div>{children}</div>
      <p id={id} className="text-13 text-ink-2 wrap-anywhere">
        {text}
      </p>
    </div>
  );
}
