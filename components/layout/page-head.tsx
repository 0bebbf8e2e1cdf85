import type { ReactNode } from 'react';

/** The head of a page: its name, a second voice beside it, and what can be done. */
export function PageHead({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3.5 lg:px-6 lg:py-4">
      <h1 className="text-20 tracking-[-.01em] wrap-anywhere">{title}</h1>
      {aside && <p className="text-ink-2">{aside}</p>}
      {children && <div className="ml-auto flex flex-wrap gap-2">{children}</div>}
    </header>
  );
}
