import type { ReactNode } from 'react';
import { labelled } from '@/components/insights/scale';

type Props = {
  /** What the picture shows, in a sentence. */
  label: string;
  /** The marks from nought on; the last one is the top. */
  marks: { value: number; words: string }[];
  /** What stands below each place; only some of them fit. */
  names: string[];
  /** Drawn on a ground as many units wide as there are names, and 100 high. */
  children: ReactNode;
};

/** The frame of a picture by day; its words keep their size however wide it is. */
export function Plot({ label, marks, names, children }: Props) {
  const top = marks.at(-1)?.value ?? 1;
  const shown = labelled(names.length, 3);
  return (
    <div
      role="img"
      aria-label={label}
      className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-11 text-ink-3"
    >
      <div className="relative h-24 min-w-6">
        {marks.map(({ value, words }) => (
          <span key={value} className="invisible block h-0 whitespace-nowrap">
            {words}
          </span>
        ))}
        {marks.map(({ value, words }) => (
          <span
            key={value}
            className="absolute right-0 translate-y-1/2 leading-none whitespace-nowrap"
            style={{ bottom: `${(value / top) * 100}%` }}
          >
            {words}
          </span>
        ))}
      </div>
      <div className="relative h-24">
        {marks.map(({ value }) => (
          <i
            key={value}
            className="absolute inset-x-0 h-px translate-y-px bg-line"
            style={{ bottom: `${(value / top) * 100}%` }}
          />
        ))}
        {children}
      </div>
      <div className="relative col-start-2 mt-1 h-4">
        {shown.map((at) => (
          <span
            key={names[at]}
            className={`absolute whitespace-nowrap ${at === names.length - 1 && names.length > 1 ? 'right-0' : '-translate-x-1/2'}`}
            style={
              at === names.length - 1 && names.length > 1
                ? undefined
                : { left: `max(1.25rem, ${((at + 0.5) / names.length) * 100}%)` }
            }
          >
            {names[at]}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The ground that is drawn on; it is stretched, so lines keep their width. */
export function Ground({ width, children }: { width: number; children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${Math.max(1, width)} 100`}
      preserveAspectRatio="none"
      className="absolute inset-0 size-full overflow-visible"
    >
      {children}
    </svg>
  );
}

/** "23 Nov"; the year, too, where it is another one. */
export function dayWords(day: string, today = new Date()): string {
  const year = day.slice(0, 4) === String(today.getUTCFullYear()) ? undefined : 'numeric';
  const form = { day: 'numeric', month: 'short', year, timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', form).format(new Date(`${day}T00:00:00Z`));
}
