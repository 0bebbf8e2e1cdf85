/** What it stands on, where that is not the page. */
type Ground = { onAccent?: boolean; onInk?: boolean };

/** A key's name on a keycap, shown only where there is room for a keyboard. */
export function Kbd({ children, ...ground }: { children: string } & Ground) {
  return (
    <span aria-hidden="true" className="hidden lg:inline">
      <Keycap {...ground}>{children}</Keycap>
    </span>
  );
}

/** The keycap itself, for where the keys are what is told. */
export function Keycap({ children, onAccent = false, onInk = false }: { children: string } & Ground) {
  const look = onAccent
    ? 'border-on-accent/45 text-current'
    : onInk
      ? 'border-bg/40 text-current'
      : 'border-line-2 bg-well text-ink-2';
  return (
    <kbd
      className={`inline-grid h-[18px] min-w-[18px] place-items-center rounded-1 border px-1 text-11 leading-none ${look}`}
    >
      {children}
    </kbd>
  );
}
