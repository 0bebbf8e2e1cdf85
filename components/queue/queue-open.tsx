import Link from 'next/link';
import type { ReactNode } from 'react';
import { placeWords, wasSent } from '@/components/queue/queue-row';
import type { RowMoves } from '@/components/queue/use-row-moves';
import { useCopied } from '@/components/sequence/email-footer';
import { Button, buttonClass, LinkButton } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { CopyButton } from '@/components/ui/copy-button';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import { Notice } from '@/components/ui/notice';
import { mailtoHref } from '@/lib/sequence/email';
import type { QueueRow } from '@/lib/sequence/queue-schema';

/** The notice that says why a row's buttons are off. */
const refusalId = 'queue-refusal';

type Props = { row: QueueRow; moves: RowMoves; singleKeys: boolean };

/** The message of the current row in full, what the checks say, and the rarer things to do. */
export function OpenText({ row, moves, singleKeys }: Props) {
  const key = (letter: string) => singleKeys && <Kbd>{letter}</Kbd>;
  return (
    <>
      {row.refusal && (
        <Notice kind="warn" id={refusalId} className="mb-3">
          {row.refusal}
        </Notice>
      )}
      {row.subject && (
        <div className="mb-1 flex flex-wrap items-center gap-x-2">
          <p className="min-w-0 font-semibold wrap-anywhere">{row.subject}</p>
          <CopyButton
            text={row.subject}
            what={`the subject of step ${row.step}`}
            label="Copy subject"
            look="quiet"
            className=""
            refusal={row.refusal ? { id: refusalId, reason: row.refusal } : undefined}
          />
        </div>
      )}
      <p dir="auto" className="max-w-[62ch] text-16 whitespace-pre-line wrap-anywhere">
        {row.text || 'Send it without a note.'}
      </p>
      <ul aria-label="Checks" className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-12 text-ink-2">
        {row.checks.map(({ status, label, message }) => (
          <Chip key={label} status={status} label={label} title={message || undefined} />
        ))}
        <li className="xl:hidden">{placeWords(row)}</li>
      </ul>
      {row.checks
        .filter(({ status }) => status !== 'pass')
        .map(({ label, message }) => (
          <p key={label} className="mt-1 text-12 text-ink-2 wrap-anywhere">
            {message}
          </p>
        ))}
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-12 text-ink-2">
        {wasSent(row) && <More onClick={() => moves.open('replied')}>Replied {key('R')}</More>}
        <More onClick={moves.skip}>Skip {key('X')}</More>
        <More onClick={() => moves.open(row.waiting_for === 'acceptance' ? 'accepted' : 'sent')}>
          {row.waiting_for === 'acceptance' ? 'Accepted earlier' : 'Sent earlier'}
        </More>
        {row.waiting_for === 'acceptance' && <More onClick={moves.sent}>Mark sent</More>}
        <More onClick={moves.stop}>Stop</More>
        <Link
          id="queue-open-sequence"
          href={`/sequences/${row.id}`}
          className="inline-flex min-h-6 items-center gap-1.5 underline decoration-line-3 hover:text-ink hover:decoration-current pointer-coarse:min-h-11"
        >
          Open the sequence {key('⏎')}
        </Link>
      </div>
    </>
  );
}

function More({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <LinkButton onClick={onClick} className="inline-flex items-center gap-1.5">
      {children}
    </LinkButton>
  );
}

/** What is done a hundred times a day, each with its key; one of them is filled. */
export function OpenActions({ row, moves, singleKeys }: Props) {
  const key = (letter: string, onAccent = false) =>
    singleKeys && (
      <span className="ml-auto hidden lg:inline">
        <Kbd onAccent={onAccent}>{letter}</Kbd>
      </span>
    );
  const text = useCopied({ channel: row.channel, msg_content: row.text });
  const waits = row.waiting_for === 'acceptance';
  const wide = 'w-full lg:justify-start! max-lg:min-h-11';
  return (
    <div className="grid gap-1 max-lg:col-span-2 max-lg:mt-2 max-lg:grid-cols-2 lg:w-[144px]">
      {waits && (
        <Button look="primary" onClick={moves.accepted} className={wide}>
          <Icon name="check" className="-ml-0.5" />
          Accepted {key('A', true)}
        </Button>
      )}
      {!waits && row.text && (
        <CopyButton
          id="queue-copy"
          text={text}
          what={`step ${row.step} for ${row.person.name}`}
          look="primary"
          refusal={row.refusal ? { id: refusalId, reason: row.refusal } : undefined}
          hotkey={singleKeys ? 'C' : undefined}
          className={`${wide} [&_span:last-child]:ml-auto`}
        />
      )}
      {!waits && !row.refusal && row.channel === 'email' && row.person.email && (
        <a
          href={mailtoHref({ to: row.person.email, subject: row.subject, text })}
          className={`${buttonClass()} ${wide} max-lg:whitespace-normal`}
        >
          <Icon name="mail" className="-ml-0.5 text-ink-2" />
          Open in mail
          <span className="sr-only"> program</span>
        </a>
      )}
      {row.person.profile_url && (
        <a
          id="queue-profile"
          href={row.person.profile_url}
          target="_blank"
          rel="noopener noreferrer"
          className={`${buttonClass()} ${wide}`}
        >
          <Icon name="external" className="-ml-0.5 text-ink-2" />
          Profile {key('O')}
        </a>
      )}
      {!waits && !row.refusal && (
        <Button look={row.text ? 'plain' : 'primary'} onClick={moves.sent} className={wide}>
          <Icon name="check" className={`-ml-0.5 ${row.text ? 'text-ink-2' : ''}`} />
          Mark sent {key('S', !row.text)}
        </Button>
      )}
      {!waits && (
        <Button onClick={() => moves.open('snoozed')} className={wide}>
          <Icon name="clock" className="-ml-0.5 text-ink-2" />
          {row.waiting_for ? 'Set a day' : 'Snooze'} {key('Z')}
        </Button>
      )}
    </div>
  );
}
