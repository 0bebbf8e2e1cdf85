const ticks = Array.from(
  { length: 21 },
  (_, i) => `M${i * 5} ${i % 10 === 0 ? 0 : i % 2 === 0 ? 3 : 6}V10`,
).join('');

const percent = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;

type Props = {
  /** 0–1 of the ruler's length. */
  value: number;
  /** The range in which it probably lies. */
  range?: { low: number; high: number };
  /** Grey where the figure says too little to be compared. */
  weak?: boolean;
};

/** A bar over a ruler, with a whisker where it is not certain; the words beside it say the same. */
export function Ruler({ value, range, weak = false }: Props) {
  return (
    <span aria-hidden="true" className="relative block h-4">
      <svg
        className="ruler absolute top-1.5"
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d={ticks} />
      </svg>
      <i
        className={`absolute top-1 left-0 h-[3px] ${weak ? 'bg-line-3' : 'bg-accent'}`}
        style={{ width: percent(value) }}
      />
      {range && (
        <i
          className={`absolute top-0.5 h-[7px] border-l border-ink ${range.high <= 1 ? 'border-r' : ''}`}
          style={{ left: percent(range.low), width: `calc(${percent(range.high)} - ${percent(range.low)})` }}
        >
          <i className="absolute inset-x-0 top-[3px] h-px bg-ink" />
        </i>
      )}
    </span>
  );
}
