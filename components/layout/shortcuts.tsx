'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useRef } from 'react';
import { Button, LinkButton } from '@/components/ui/button';
import { Keycap } from '@/components/ui/kbd';
import { isTaken, useKeys, useSingleKeys } from '@/components/ui/keys';

const screens: Record<string, Route> = {
  c: '/',
  s: '/sequences',
  q: '/queue',
  p: '/prospects',
  i: '/insights',
  a: '/audit',
  ',': '/settings',
};
/** How long G waits for the second key, in ms. */
const patience = 1500;

/** The keys that work on every screen: G and a letter to go somewhere, ? for the sheet of all keys. */
export function Shortcuts() {
  const router = useRouter();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const sheet = useRef<HTMLDialogElement>(null);
  const pressedG = useRef(Number.NEGATIVE_INFINITY);
  // First, so that the second key of a pair does nothing else on the screen, and Escape closes no more than the sheet.
  useKeys(
    (event) => {
      if (event.key === 'Escape' && sheet.current?.open) {
        event.preventDefault();
        sheet.current.close();
      }
      if (!singleKeys || event.repeat || isTaken(event)) return;
      const goes = event.timeStamp - pressedG.current < patience;
      const key = event.key.toLowerCase();
      const screen = goes ? screens[key] : undefined;
      pressedG.current = key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (screen) router.push(screen);
      if (key === '?') sheet.current?.showModal();
      if (screen || key === '?') event.preventDefault();
    },
    { first: true },
  );
  return (
    <dialog
      ref={sheet}
      aria-labelledby="keys-title"
      className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-2 border border-line-2 bg-surface p-5 text-ink shadow-float backdrop:bg-ink/25"
    >
      {/* Close stands first: a dialog scrolls to what takes the focus. */}
      <div className="flex items-center justify-between">
        <h2 id="keys-title" className="text-16">
          Keys
        </h2>
        <Button autoFocus onClick={() => sheet.current?.close()}>
          Close
        </Button>
      </div>
      {keys.map(({ place, rows }) => (
        <Keys key={place} place={place} rows={rows} />
      ))}
      <LinkButton className="mt-5" onClick={() => setSingleKeys(!singleKeys)}>
        {singleKeys ? 'Switch single keys off' : 'Switch single keys on'}
      </LinkButton>
    </dialog>
  );
}

type Row = { combination: string[]; what: string };

const keys: { place: string; rows: Row[] }[] = [
  {
    place: 'Everywhere',
    rows: [
      { combination: ['G', 'C'], what: 'Compose' },
      { combination: ['G', 'S'], what: 'Sequences' },
      { combination: ['G', 'Q'], what: 'Queue' },
      { combination: ['G', 'P'], what: 'Prospects' },
      { combination: ['G', ','], what: 'Settings' },
      { combination: ['G', 'I'], what: 'Insights' },
      { combination: ['G', 'A'], what: 'Audit' },
      { combination: ['?'], what: 'these keys' },
    ],
  },
  {
    place: 'While you write and while it is written',
    rows: [
      { combination: ['Ctrl or ⌘', 'Enter'], what: 'write' },
      { combination: ['Esc'], what: 'stop' },
    ],
  },
  {
    place: 'In the list of people',
    rows: [
      { combination: ['/'], what: 'find' },
      { combination: ['J'], what: 'next person' },
      { combination: ['K'], what: 'person before' },
      { combination: ['Enter'], what: 'open' },
    ],
  },
  {
    place: 'In the list of AI calls',
    rows: [
      { combination: ['/'], what: 'find in prompts and answers' },
      { combination: ['J'], what: 'next call' },
      { combination: ['K'], what: 'call before' },
      { combination: ['Enter'], what: 'open or close' },
      { combination: ['Esc'], what: 'close' },
    ],
  },
  {
    place: 'In a sequence and in the queue',
    rows: [
      { combination: ['J'], what: 'next message' },
      { combination: ['K'], what: 'message before' },
      { combination: ['C'], what: 'copy the message' },
      { combination: ['O'], what: 'open the profile' },
      { combination: ['S'], what: 'mark sent' },
      { combination: ['A'], what: 'the invitation was accepted' },
      { combination: ['Z'], what: 'snooze' },
      { combination: ['R'], what: 'reply received' },
      { combination: ['X'], what: 'skip the step' },
      { combination: ['U'], what: 'undo' },
    ],
  },
  {
    place: 'In a sequence',
    rows: [
      { combination: ['E'], what: 'edit the message' },
      { combination: ['W'], what: 'rewrite the message' },
      { combination: ['Ctrl or ⌘', 'Enter'], what: 'save what you typed' },
    ],
  },
  {
    place: 'In the queue',
    rows: [
      { combination: ['Enter'], what: 'open the sequence' },
      { combination: ['/'], what: 'find a person or company' },
    ],
  },
];

function Keys({ place, rows }: { place: string; rows: Row[] }) {
  return (
    <section className="mt-4">
      <h3 className="mb-1 text-12 font-normal text-ink-3">{place}</h3>
      <dl className="grid grid-cols-[8rem_minmax(0,1fr)] gap-y-1 text-13">
        {rows.map(({ combination, what }) => (
          <div key={what} className="col-span-full grid grid-cols-subgrid">
            <dt className="flex gap-1">
              {combination.map((key) => (
                <Keycap key={key}>{key}</Keycap>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
