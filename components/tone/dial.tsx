type Props = {
  id: string;
  label: string;
  value: number;
  /** The words at both ends of the scale. */
  ends: [string, string];
  /** The word for where it stands, read out with the number. */
  word: string;
  onChange: (value: number) => void;
};

/** A tick every five points, longer every ten, longest at both ends and in the middle. */
const ticks = Array.from(
  { length: 21 },
  (_, i) => `M${i * 5} ${i % 10 === 0 ? 0 : i % 2 === 0 ? 3 : 6}V10`,
).join('');

/** A native range on a ruler; the needle is its thumb. */
export function Dial({ id, label, value, ends, word, onChange }: Props) {
  return (
    <div className="grid grid-cols-[76px_minmax(0,1fr)_28px] items-start gap-x-1.5 text-13">
      <label htmlFor={id} className="leading-[26px]">
        {label}
      </label>
      <div className="relative">
        <svg
          className="ruler absolute top-2 left-3 w-[calc(100%-24px)]!"
          viewBox="0 0 100 10"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path d={ticks} />
        </svg>
        <input
          id={id}
          type="range"
          min="0"
          max="100"
          value={value}
          aria-valuetext={`${value}, ${word}`}
          onChange={(event) => onChange(event.target.valueAsNumber)}
          className="dial"
        />
        <div aria-hidden="true" className="mx-2.5 flex justify-between text-12 text-ink-3">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      </div>
      <output htmlFor={id} className="text-right leading-[26px] font-semibold">
        {value}
      </output>
    </div>
  );
}
