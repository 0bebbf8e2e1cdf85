import type { ReactNode } from 'react';

type Props = {
  /** The anchor. */
  id: string;
  title: string;
  /** What it is for, in a sentence or two. */
  about: ReactNode;
  children: ReactNode;
};

/** One part of the settings: what it is on the left, its form on the right. */
export function SettingsSection({ id, title, about, children }: Props) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-12 border-t border-line px-4 py-5 first:border-t-0 lg:scroll-mt-0 lg:px-6 xl:grid xl:grid-cols-[216px_minmax(0,1fr)] xl:gap-x-8"
    >
      <div>
        <h2 id={`${id}-title`} className="text-14">
          {title}
        </h2>
        <div className="mt-1 max-w-measure text-12 text-ink-3">{about}</div>
      </div>
      <div className="mt-3.5 max-w-[35rem] min-w-0 xl:mt-0">{children}</div>
    </section>
  );
}

/** The parts of the page, each a jump away. */
export function SettingsIndex({ parts }: { parts: { id: string; title: string }[] }) {
  return (
    <nav
      aria-label="Parts of the settings"
      className="flex flex-wrap gap-x-4 px-4 pb-3 text-13 lg:sticky lg:top-4 lg:block lg:self-start lg:px-0 lg:pb-0"
    >
      {parts.map(({ id, title }) => (
        <a
          key={id}
          href={`#${id}`}
          className="flex min-h-8 items-center text-ink-2 hover:text-ink pointer-coarse:min-h-11 lg:no-underline lg:hover:underline"
        >
          {title}
        </a>
      ))}
    </nav>
  );
}
