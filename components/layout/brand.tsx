import Link from 'next/link';

export function Brand({ className = '' }: { className?: string }) {
  return (
    <Link
      href="/"
      className={`flex min-h-6 items-center pointer-coarse:min-h-11 gap-2 text-16 font-semibold tracking-[-.01em] text-ink no-underline ${className}`}
    >
      <svg
        width="24"
        height="16"
        viewBox="0 0 24 16"
        className="fill-none stroke-current text-accent"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <path d="M1 8C5-1 19-1 23 8 19 17 5 17 1 8z" />
        <path d="M1 8c3-5 8-5 11 0s8 5 11 0" />
      </svg>
      Overtone
    </Link>
  );
}
