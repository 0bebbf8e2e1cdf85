/** A key's name on a keycap, shown only where there is room for a keyboard. */
export function Kbd({ children, onAccent }: { children: string; onAccent?: boolean }) {
  return (
    <span aria-hidden="true" className="hidden lg:inline">
      <Keycap onAccent={onAccent}>{children}</Keycap>
    </span>
  );
}

/** The keycap itself, for where the keys are what is told. */
export function Keycap({ children, onAccent = false }: { children: string; onAccent?: boolean }) {
  const look = onAccent ? 'border-on-accent/45 text-current' : 'border-line-2 bg-well text-ink-2';
  return (
    <kbd
      className={`inline-grid h-[18px] min-w-[18px] place-items-center rounded-1 border px-1 text-11 leading-none ${look}`}
    >
      {children}
    </kbd>
  );
}
