import type { ReactNode } from 'react';

type Props = {
  on: boolean;
  busy?: boolean;
  onSwitch: (on: boolean) => void;
  describedBy?: string;
  children: ReactNode;
};

/** Something that is on or off, and changes at once; the state stands there in a word, too. */
export function Switch({ on, busy = false, onSwitch, describedBy, children }: Props) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-busy={busy}
      aria-describedby={describedBy}
      onClick={() => onSwitch(!on)}
      className="group inline-flex min-h-control items-center gap-2.5 text-13 font-semibold"
    >
      <span
        aria-hidden="true"
        className="relative h-[18px] w-8 rounded-1 border border-line-3 bg-well transition-colors duration-(--fast) group-aria-checked:border-ink group-aria-checked:bg-ink"
      >
        <span className="absolute inset-y-0.5 left-0.5 w-2.5 rounded-[2px] bg-ink-3 transition-transform duration-(--fast) group-aria-checked:translate-x-4 group-aria-checked:bg-bg" />
      </span>
      {children}
      <span aria-hidden="true" className="w-6 text-left text-12 font-normal text-ink-3">
        {on ? 'on' : 'off'}
      </span>
    </button>
  );
}
