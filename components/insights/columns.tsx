import { countMarks, labelled } from '@/components/insights/scale';

export type Column = { name: string; value: number /** The part of it that is set apart. */; part?: number };

type Props = {
  columns: Column[];
  /** What the picture shows, in a sentence. */
  label: string;
  /** How many names fit below on a narrow and on a wide screen. */
  names?: { narrow: number; wide: number };
};

/** Columns over a line, grey, with the part that counts in the accent. */
export function Columns({ columns, label, names = { narrow: 4, wide: 8 } }: Props) {
  const marks = countMarks(Math.max(0, ...columns.map(({ value }) => value)));
  const top = marks.at(-1) ?? 1;
  const share = (value: number) => `${(value / top) * 100}%`;
  const [narrow, wide] = [labelled(columns.length, names.narrow), labelled(columns.length, names.wide)];
  return (
    <div
      role="img"
      aria-label={label}
      className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-11 text-ink-3"
    >
      <div className="relative h-28 w-8">
        {marks.map((mark) => (
          <span
            key={mark}
            className="absolute right-0 translate-y-1/2 leading-none"
            style={{ bottom: share(mark) }}
          >
            {mark.toLocaleString('en-US', { notation: 'compact' })}
          </span>
        ))}
      </div>
      <div className="relative flex h-28 items-end border-b border-line-2">
        {marks.slice(1).map((mark) => (
          <i key={mark} className="absolute inset-x-0 h-px bg-line" style={{ bottom: share(mark) }} />
        ))}
        {columns.map(({ name, value, part = 0 }) => (
          <span key={name} className="relative flex h-full flex-1 items-end justify-center px-px">
            <i
              className={`relative block w-full max-w-6 bg-line-3 ${value > 0 ? 'min-h-px' : ''}`}
              style={{ height: share(value) }}
            >
              <i
                className={`absolute inset-x-0 bottom-0 bg-accent ${part > 0 ? 'min-h-0.5' : ''}`}
                style={{ height: value > 0 ? `${(part / value) * 100}%` : 0 }}
              />
            </i>
          </span>
        ))}
      </div>
      <div className="col-start-2 mt-1 flex h-4">
        {columns.map(({ name }, at) => (
          <span key={name} className="relative flex-1">
            <span
              className={`absolute -translate-x-1/2 left-1/2 whitespace-nowrap ${narrow.includes(at) ? '' : 'max-sm:hidden'} ${wide.includes(at) ? '' : 'sm:hidden'}`}
            >
              {name}
            </span>
          </span>
        ))}
      </div>
    </div>
  );
}
