/** A grey bar where a line of text will stand; `width` in percent. */
export function Skeleton({ width }: { width: number }) {
  return (
    <span
      aria-hidden="true"
      className="block h-2 motion-safe:animate-breathe rounded-[2px] bg-line"
      style={{ width: `${width}%` }}
    />
  );
}
