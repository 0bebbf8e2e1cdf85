/** A figure with its unit and, below it, what it counts. */
export function Figure({ value, unit, label }: { value: string; unit?: string; label: string }) {
  return (
    <p className="min-w-0 text-12 text-ink-3">
      <span className="block text-20 tracking-[-.01em] text-ink">
        {value}
        {unit && <small className="ml-0.5 text-14 tracking-normal text-ink-2">{unit}</small>}
      </span>
      {label}
    </p>
  );
}
