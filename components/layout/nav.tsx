'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useRef } from 'react';
import { useDue } from '@/components/queue/use-due';
import { Button } from '@/components/ui/button';
import { DUE_COUNTED } from '@/lib/sequence/queue-schema';

/** Along the bottom of a phone there is room for four screens; the others are behind "More". */
type Screen = { href: string; label: string; bottom: boolean };

/** The screens in the order of the rail. */
const screens: Screen[] = [
  { href: '/', label: 'Compose', bottom: true },
  { href: '/sequences', label: 'Sequences', bottom: true },
  { href: '/queue', label: 'Queue', bottom: true },
  { href: '/prospects', label: 'Prospects', bottom: true },
  { href: '/check', label: 'Check', bottom: false },
  { href: '/insights', label: 'Insights', bottom: false },
  { href: '/audit', label: 'Audit', bottom: false },
  { href: '/settings', label: 'Settings', bottom: false },
];

/** The main menu: down the rail on a wide screen, along the bottom on a narrow one. */
export function Nav({ place, due: known }: { place: 'rail' | 'bottom'; due: number | null }) {
  const path = usePathname();
  const due = useDue(known);
  const rail = place === 'rail';
  const shown = rail ? screens : screens.filter(({ bottom }) => bottom);
  return (
    <nav
      aria-label={rail ? 'Main' : 'Main, compact'}
      className={
        rail
          ? ''
          : 'fixed inset-x-0 bottom-0 z-30 grid h-14 auto-cols-fr grid-flow-col border-t border-line bg-surface lg:hidden'
      }
    >
      {shown.map(({ href, label }) => (
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
      {!rail && <More path={path} screens={screens.filter(({ bottom }) => !bottom)} />}
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

/** The last tab: a sheet with the screens that have none. */
function More({ path, screens }: { path: string; screens: Screen[] }) {
  const sheet = useRef<HTMLDialogElement>(null);
  const close = () => sheet.current?.close();
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-current={screens.some(({ href }) => isCurrent(path, href)) ? 'true' : undefined}
        onClick={() => sheet.current?.showModal()}
        className={bottomLink}
      >
        More
      </button>
      <dialog
        ref={sheet}
        aria-label="More screens"
        className="mx-0 mt-auto mb-0 w-full max-w-none border-t border-line-2 bg-surface p-4 text-ink backdrop:bg-ink/25"
      >
        {screens.map(({ href, label }) => (
          <Link
            key={href}
            href={href}
            aria-current={isCurrent(path, href) ? 'page' : undefined}
            onClick={close}
            className="flex min-h-11 items-center border-b border-line no-underline aria-[current=page]:font-semibold"
          >
            {label}
          </Link>
        ))}
        <Button className="mt-3 w-full" onClick={close}>
          Close
        </Button>
      </dialog>
    </>
  );
}

const tick =
  "before:absolute before:content-[''] before:bg-line-2 aria-[current=page]:before:bg-accent aria-[current=true]:before:bg-accent";
const link =
  'relative text-ink-2 no-underline aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=true]:font-semibold aria-[current=true]:text-ink';
const railLink = `${tick} ${link} flex min-h-8 items-center rounded-r-1 pr-2 pl-[18px] before:top-1/2 before:left-0 before:h-px before:w-1.5 hover:bg-hover hover:text-ink aria-[current=page]:before:-mt-[.5px] aria-[current=page]:before:h-0.5 aria-[current=page]:before:w-3`;
const bottomLink = `${tick} ${link} grid place-items-center text-12 before:top-0 before:left-1/2 before:h-1.5 before:w-px aria-[current=page]:before:h-3 aria-[current=page]:before:w-0.5 aria-[current=true]:before:h-3 aria-[current=true]:before:w-0.5`;

function isCurrent(path: string, href: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
}
