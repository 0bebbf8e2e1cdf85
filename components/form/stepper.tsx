'use client';

import { useState } from 'react';

type Props = {
  id: string;
  label: string;
  /** What one step adds or takes, e.g. "message". */
  unit: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
};

/** A small whole number: typed, or moved by one with the buttons or the arrow keys. */
export function Stepper({ id, label, unit, value, min, max, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const set = (next: number) => onChange(Math.min(max, Math.max(min, next)));
  function leave() {
    const number = Number(typed);
    if (typed?.trim() && Number.isInteger(number)) set(number);
    setTyped(null);
  }
  return (
    <span className="inline-flex rounded-1 border border-line-3 bg-well text-13">
      <StepButton label={`One ${unit} fewer`} sign="−" off={value <= min} onClick={() => set(value - 1)} />
      <input
        id={id}
        role="spinbutton"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={min}
        aria-valuemax={max}
        value={typed ?? String(value)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
          if (step) event.preventDefault();
          if (step) set(value + step);
          if (event.key === 'Enter') leave();
        }}
        className="w-9 border-x border-line bg-transparent text-center font-semibold focus-visible:-outline-offset-2"
      />
      <StepButton label={`One ${unit} more`} sign="+" off={value >= max} onClick={() => set(value + 1)} />
    </span>
  );
}

function StepButton(props: { label: string; sign: string; off: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      aria-label={props.label}
      aria-disabled={props.off}
      onClick={props.onClick}
      className="min-h-[30px] w-8 text-ink-2 hover:text-ink focus-visible:-outline-offset-2 aria-disabled:cursor-default aria-disabled:text-line-3 pointer-coarse:min-h-[42px] pointer-coarse:w-11"
    >
      {props.sign}
    </button>
  );
}
