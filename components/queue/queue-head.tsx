import type { Ref } from 'react';
import { longDayWords } from '@/components/sequence/outreach-words';
import { LinkButton } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { Notice } from '@/components/ui/notice';
import type { QueueBody } from '@/lib/sequence/queue-schema';

type Props = {
  queue: QueueBody;
  search: string;
  onSearch: (text: string) => void;
  singleKeys: boolean;
  onSwitchKeys: (on: boolean) => void;
  title: Ref<HTMLHeadingElement>;
};

/** The day, the notes that are left this month, the search, and the keys. */
export function QueueHead({ queue, search, onSearch, singleKeys, onSwitchKeys, title }: Props) {
  return (
    <>
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3.5 lg:px-6 lg:py-4">
        <h1 ref={title} tabIndex={-1} className="text-20 tracking-[-.01em] outline-none">
          Queue
        </h1>
        <p className="text-ink-2">{longDayWords(queue.today)}</p>
        <Notes notes={queue.notes} />
      </header>
      <div className="flex flex-wrap items-center gap-x-3.5 gap-y-1.5 border-b border-line px-4 pb-3 text-12 text-ink-2 lg:px-6">
        <input
          id="queue-search"
          type="search"
          aria-label="Find a person or company"
          placeholder="Find a person or company"
          autoComplete="off"
          maxLength={200}
          value={search}
          onChange={(event) => onSearch(event.target.value)}
          className="field max-lg:flex-1 lg:w-[216px]!"
        />
        <Keys on={singleKeys} onSwitch={onSwitchKeys} />
      </div>
      <NotesWarning notes={queue.notes} today={queue.today} />
    </>
  );
}

/** Bars where they can be taken in at a glance, always the figures. */
function Notes({ notes: { used, allowed } }: Pick<QueueBody, 'notes'>) {
  const bars = allowed !== null && allowed <= 12 ? Array.from({ length: allowed }, (_, i) => i) : [];
  const words =
    allowed === null
      ? `${used} connection ${used === 1 ? 'note' : 'notes'} this month`
      : `${used} of ${allowed} connection notes used this month`;
  return (
    <p className="flex items-center gap-2 text-12 text-ink-2 lg:ml-auto">
      <span aria-hidden="true" className="flex gap-[3px]">
        {bars.map((bar) => (
          <i
            key={bar}
            className={`h-3 w-[5px] rounded-[1px] border ${bar < used ? 'border-ink-2 bg-ink-2' : 'border-line-3'}`}
          />
        ))}
      </span>
      {words}
    </p>
  );
}

function NotesWarning({ notes: { used, allowed }, today }: Pick<QueueBody, 'notes' | 'today'>) {
  if (allowed === null || used < allowed) return null;
  const [year = 0, month = 0] = today.split('-').map(Number);
  const next = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  const all =
    allowed === 0 ? 'Your account has no connection notes' : 'No connection note is left this month';
  return (
    <Notice kind="warn" className="mx-4 mt-3 lg:mx-6">
      {all}. Send invitations without a note
      {allowed > 0 && ` until ${longDayWords(next)}`}: LinkedIn would refuse the text.
    </Notice>
  );
}

const keys: [string[], string][] = [
  [['J', 'K'], 'move'],
  [['C'], 'copy'],
  [['O'], 'profile'],
  [['S'], 'mark sent'],
  [['Z'], 'snooze'],
  [['R'], 'replied'],
  [['U'], 'undo'],
  [['?'], 'all'],
];

function Keys({ on, onSwitch }: { on: boolean; onSwitch: (on: boolean) => void }) {
  return (
    <div className="ml-auto hidden flex-wrap items-center gap-x-3.5 gap-y-1 lg:flex">
      {on &&
        keys.map(([letters, what]) => (
          <span key={what} className="flex items-center gap-1.5">
            {letters.map((letter) => (
              <Kbd key={letter}>{letter}</Kbd>
            ))}
            {what}
          </span>
        ))}
      {!on && <LinkButton onClick={() => onSwitch(true)}>Switch single keys on</LinkButton>}
    </div>
  );
}
