import type { ReactNode } from 'react';

type Props = { id: string; title: string; meaning: string; wide?: boolean; children: ReactNode };

/** One picture under its name, with what it means beneath. */
export function Part({ id, title, meaning, wide = false, children }: Props) {
  return (
    <section
      aria-labelledby={id}
      className={`min-w-0 border-t border-line px-4 py-[18px] lg:px-6 ${wide ? 'xl:col-span-2' : ''}`}
    >
      <h2 id={id} className="text-14">
        {title}
      </h2>
      <p className="mb-3 max-w-measure text-13 text-ink-2 wrap-anywhere">{meaning}</p>
      {children}
    </section>
  );
}
