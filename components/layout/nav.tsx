'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useDue } from '@/components/queue/use-due';
import { DUE_COUNTED } from '@/lib/sequence/queue-schema';

const screens = [
  { href: '/', label: 'Compose' },
  { href: '/sequences', label: 'Sequences' },
  { href: '/queue', label: 'Queue' },
  { href: '/check', label: 'Check' },
] as const;

/** The main menu: down the rail on a wide screen, along the bottom on a narrow one. */
export function Nav({ place, due: known }: { place: 'rail' | 'bottom'; due: number | null }) {
  const path = usePathname();
  const due = useDue(known);
  const rail = place === 'rail';
  return (
    <nav
      aria-label={rail ? 'Main' : 'Main, compact'}
      className={
        rail
          ? ''
          : 'fixed inset-x-0 bottom-0 z-30 grid h-14 auto-cols-fr grid-flow-col border-t border-line bg-surface lg:hidden'
      }
    >
      {screens.map(({ href, label }) => (
        <Link
          key={href}
          href={href}
          aria-current={isCurrent(path, href) ? 'page' : undefined}
          className={rail ? railLink : bottomLink}
        >
          {label}
          {href === '/queue' && due !== null && due > 0 && <Due count={due} rail={rail} />}
        </Link>
      ))}
    </nav>
  );
}

/** What is due today or overdue, in words for those who do not see where the figure stands. */
function Due({ count, rail }: { count: number; rail: boolean }) {
  const figure = count >= DUE_COUNTED ? `${DUE_COUNTED - 1}+` : String(count);
  return (
    <span
      className={`text-12 font-normal text-ink-3 ${rail ? 'ml-auto' : 'absolute top-1.5 left-[calc(50%+1.25rem)]'}`}
    >
      {figure}
      <span className="sr-only"> due</span>
    </span>
  );
}

const tick = "before:absolute before:content-[''] before:bg-line-2 aria-[current=page]:before:bg-accent";
const link =
  'relative text-ink-2 no-underline aria-[current=page]:font-semibold aria-[current=page]:text-ink';
const railLink = `${tick} ${link} flex min-h-8 items-center rounded-r-1 pr-2 pl-[18px] before:top-1/2 before:left-0 before:h-px before:w-1.5 hover:bg-hover hover:text-ink aria-[current=page]:before:-mt-[.5px] aria-[current=page]:before:h-0.5 aria-[current=page]:before:w-3`;
const bottomLink = `${tick} ${link} grid place-items-center text-12 before:top-0 before:left-1/2 before:h-1.5 before:w-px aria-[current=page]:before:h-3 aria-[current=page]:before:w-0.5`;

/** A person's page is reached from the sequences and belongs to them in the menu. */
function isCurrent(path: string, href: string): boolean {
  if (href === '/') return path === '/';
  return path.startsWith(href) || (href === '/sequences' && path.startsWith('/prospects'));
}
