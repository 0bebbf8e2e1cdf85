import type { ReactNode } from 'react';
import { belowName } from '@/components/prospect/words';
import { useCopied } from '@/components/sequence/email-footer';
import { weekdayWords } from '@/components/sequence/outreach-words';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Icon } from '@/components/ui/icon';
import { LocalTime } from '@/components/ui/local-time';
import type { QueueSection, QueueRow as Row } from '@/lib/sequence/queue-schema';
import { stepNames } from '@/lib/sequence/step-names';

/** The id of a row's element, which takes the focus when the row becomes the current one. */
export const rowId = (id: string) => `queue-${id}`;

const shape =
  'relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-0.5 border-t border-line px-4 py-2.5 outline-none focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-focus lg:grid-cols-[56px_180px_minmax(0,1fr)_auto] lg:gap-x-4 lg:px-6 xl:grid-cols-[64px_208px_132px_minmax(0,1fr)_auto]';

type ClosedProps = {
  row: Row;
  section: QueueSection;
  onOpen: () => void;
  onSent: () => void;
  onAccepted: () => void;
};

/** A row of one line; pressing it anywhere opens it. */
export function ClosedRow({ row, section, onOpen, onSent, onAccepted }: ClosedProps) {
  const { person } = row;
  const text = useCopied({ channel: row.channel, msg_content: row.text });
  return (
    <li id={rowId(row.id)} tabIndex={-1} className={`${shape} min-h-11 items-center hover:bg-hover lg:py-0`}>
      <DueLabel row={row} section={section} />
      <div className="min-w-0 max-lg:col-start-1 max-lg:row-start-1">
        <button
          type="button"
          onClick={onOpen}
          className="block max-w-full truncate text-left text-13 font-semibold after:absolute after:inset-0 after:content-[''] focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus"
        >
          <bdi>{person.name}</bdi>
        </button>
        <span className="block truncate text-12 text-ink-3">{belowName(person)}</span>
      </div>
      <StepBars row={row} />
      <p className="truncate text-13 text-ink-2 max-lg:col-span-2">
        <Flag row={row} />
        {row.subject && <span className="mr-2 text-ink-3">{row.subject}</span>}
        {row.refusal ?? (row.text || 'Send it without a note.')}
      </p>
      <div className="relative hidden gap-1 lg:flex">
        {section === 'acceptance' ? (
          <Small onClick={onAccepted} label={`Accepted, ${person.name}`}>
            Accepted
          </Small>
        ) : section === 'upcoming' || row.refusal ? (
          <Small look="quiet" onClick={onOpen} label={`Open ${person.name}`}>
            Open
          </Small>
        ) : (
          <>
            {row.text && (
              <CopyButton text={text} what={`step ${row.step} for ${person.name}`} className={small} />
            )}
            <Small onClick={onSent} label={`Mark sent, ${person.name}`}>
              Mark sent
            </Small>
          </>
        )}
      </div>
    </li>
  );
}

const small = 'min-h-7! px-2! text-12!';

type SmallProps = { label: string; onClick: () => void; look?: 'plain' | 'quiet'; children: string };

function Small({ label, onClick, look = 'plain', children }: SmallProps) {
  return (
    <Button look={look} aria-label={label} onClick={onClick} className={small}>
      {children}
    </Button>
  );
}

/** The current row: the whole text, and beside it what can be done. */
export function OpenRow(props: {
  row: Row;
  section: QueueSection;
  text: ReactNode;
  actions: ReactNode;
  panel: ReactNode;
}) {
  const { row, section, text, actions, panel } = props;
  const { person } = row;
  return (
    <li
      id={rowId(row.id)}
      tabIndex={-1}
      aria-current="true"
      className={`${shape} items-start bg-surface py-3 shadow-[inset_2px_0_var(--accent)]`}
    >
      <DueLabel row={row} section={section} />
      <div className="min-w-0 max-lg:col-start-1 max-lg:row-start-1">
        <h3 className="text-13 wrap-anywhere">
          <bdi>{person.name}</bdi>
        </h3>
        <p className="text-12 text-ink-3 wrap-anywhere">{belowName(person)}</p>
      </div>
      <StepBars row={row} />
      <div className="min-w-0 max-lg:col-span-2 max-lg:pt-1.5">{text}</div>
      {actions}
      {panel && <div className="col-span-full mt-3 border-t border-line pt-3">{panel}</div>}
    </li>
  );
}

/** How late it is, which day it is due on, or since when it waits. */
function DueLabel({ row, section }: { row: Row; section: QueueSection }) {
  const late = section === 'overdue';
  return (
    <span
      className={`text-12 max-lg:col-start-2 max-lg:row-start-1 max-lg:self-start max-lg:pt-0.5 ${late ? 'font-semibold text-warn' : 'text-ink-3'}`}
    >
      {late && (row.overdue_days === 1 ? '1 day' : `${row.overdue_days} days`)}
      {late && <span className="sr-only"> overdue</span>}
      {section === 'today' && 'Today'}
      {section === 'upcoming' && row.due_on && `${weekdayWords(row.due_on)} ${Number(row.due_on.slice(8))}`}
      {row.waiting_for && row.last_sent_at && (
        <>
          <span className="sr-only">Sent </span>
          <LocalTime iso={row.last_sent_at} dateOnly />
        </>
      )}
      {row.waiting_for && !row.last_sent_at && 'New'}
    </span>
  );
}

const bars = { sent: 'bg-ink-3', current: 'bg-accent', open: 'bg-line-2', skipped: '' };

/** A bar a step: sent, due, still to come, and an outline where it was skipped; in words below. */
function StepBars({ row }: { row: Row }) {
  const waits = row.waiting_for !== null;
  return (
    <div className="text-12 text-ink-2 max-xl:hidden">
      <span aria-hidden="true" className="mb-[3px] flex gap-[3px]">
        {row.steps.map((state, i) => (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place.
            key={i}
            className={`h-[3px] w-3.5 ${state === 'skipped' || (state === 'current' && waits) ? `border ${waits && state === 'current' ? 'border-accent' : 'border-line-3'}` : bars[state]}`}
          />
        ))}
      </span>
      {placeWords(row)}
    </div>
  );
}

/** "Message 2 of 5". */
export const placeWords = ({ channel, step, length }: Pick<Row, 'channel' | 'step' | 'length'>) =>
  `${stepNames[channel]} ${step} of ${length}`;

/** Whether there is anything that could have been answered. */
export const wasSent = ({ steps }: Pick<Row, 'steps'>) => steps.includes('sent');

/** What is wrong with the text, before it. */
function Flag({ row }: { row: Row }) {
  const [worst] = row.checks.filter(({ status }) => status !== 'pass');
  if (!worst) return null;
  return (
    <span className={`mr-1.5 text-12 font-semibold ${worst.status === 'fail' ? 'text-fail' : 'text-warn'}`}>
      <Icon name="warn" className="mr-1.5 inline-block size-3.5! align-[-2px]" />
      {worst.label}.
    </span>
  );
}
