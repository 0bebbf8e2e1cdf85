const paths = {
  check: 'M3.5 8.5l3 3 6-7',
  warn: 'M8 2.5l6 11H2zM8 6.8v3M8 11.6v.1',
  copy: 'M5.5 5.5h8v8h-8zM10.5 3V2.5h-8v8H3',
  down: 'M4 6l4 4 4-4',
  external: 'M6.5 3.5h-4v10h10v-4M9.5 2.5h4v4M13.5 2.5L7.5 8.5',
  again: 'M13 6.5A5.2 5.2 0 103.2 11M13.2 2.5v4h-4',
  clock: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11M8 5v3.2l2 1.3',
  reply: 'M6.5 3.5l-4 4 4 4M2.5 7.5h7a4 4 0 014 4v1',
  mail: 'M2.5 4h11v8.5h-11zM2.5 4.5L8 9l5.5-4.5',
  edit: 'M3 13l.6-2.8 7.2-7.2 2.2 2.2-7.2 7.2z',
  stack: 'M2.5 5h9v8.5h-9zM5 2.5h8.5V11',
  more: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  out: 'M8 2.5v8M4.8 7.3L8 10.5l3.2-3.2M2.5 13.5h11',
  file: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3',
};

/** A 16 px line drawing beside words that say the same; it is hidden from screen readers. */
export function Icon({ name, className = '' }: { name: keyof typeof paths; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={`size-4 fill-none stroke-current ${className}`}
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
