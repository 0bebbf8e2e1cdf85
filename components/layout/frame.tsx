import type { ReactNode } from 'react';
import { Brand } from '@/components/layout/brand';
import { Nav } from '@/components/layout/nav';
import { Shortcuts } from '@/components/layout/shortcuts';
import { ThemeToggle } from '@/components/layout/theme-toggle';

type Props = {
  children: ReactNode;
  /** Stands at the rail's end: which writer is at work. */
  foot: ReactNode;
  /** How many steps are due; null while that is unknown. */
  due: number | null;
};

/** The frame of every screen. */
export function Frame({ children, foot, due }: Props) {
  return (
    <>
      <a href="#main" className="fixed -top-16 left-2 z-50 rounded-1 bg-ink px-3 py-2 text-bg focus:top-2">
        Skip to content
      </a>
      <header className="sticky top-0 z-30 flex h-12 items-center gap-2.5 border-b border-line bg-bg px-4 lg:hidden">
        <Brand />
        <ThemeToggle className="ml-auto" />
      </header>
      <div className="lg:grid lg:min-h-screen lg:grid-cols-[var(--spacing-rail)_minmax(0,1fr)]">
        <header className="sticky top-0 hidden h-screen flex-col border-r border-line pt-[18px] pr-3 pb-3.5 lg:flex">
          <Brand className="mb-5 pl-[18px]" />
          <Nav place="rail" due={due} />
          <div className="mt-auto pr-1 pl-[18px] text-12 text-ink-3">
            {foot}
            <p className="mt-2">
              <ThemeToggle />
            </p>
          </div>
        </header>
        <main id="main" tabIndex={-1} className="min-w-0 outline-none">
          {children}
        </main>
      </div>
      <footer className="px-4 pt-4 pb-20 text-12 text-ink-3 lg:hidden">{foot}</footer>
      <Nav place="bottom" due={due} />
      <Shortcuts />
    </>
  );
}
