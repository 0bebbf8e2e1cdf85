import Link from 'next/link';
import { refusalOf } from '@/components/privacy/refusal-notice';
import { DraftItem } from '@/components/prospect/draft-item';
import { InteractionItem } from '@/components/prospect/interaction-item';
import { StepBars } from '@/components/prospect/step-bars';
import { messageChannelWords, sequenceWords, standWords, who } from '@/components/prospect/words';
import { LocalTime } from '@/components/ui/local-time';
import type { Contactable } from '@/lib/prospect/policy';
import type { MessageEntry, SequenceEntry, TimelineEntry } from '@/lib/prospect/timeline-entries';

type Props = { entries: TimelineEntry[]; today: string; contactable: Contactable };

/** All that happened with a person on one string, newest first. */
export function TimelineList({ entries, ...rest }: Props) {
  return (
    <ol aria-label="What happened" className="px-4 lg:px-6">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="group relative grid grid-cols-[60px_minmax(0,1fr)] pb-3 lg:grid-cols-[84px_minmax(0,1fr)]"
        >
          <span
            aria-hidden="true"
            className="absolute inset-y-0 left-12 w-px bg-line-2 group-first:top-5 group-last:bottom-auto group-last:h-5 lg:left-[66px]"
          />
          <p className="relative pt-3.5 pr-5 text-12 text-ink-3">
            <LocalTime iso={entry.at} dateOnly />
            <span
              aria-hidden="true"
              className={`absolute top-[19px] left-11 size-[9px] rounded-full border-[1.5px] lg:left-[62px] ${dotOf(entry)}`}
            />
          </p>
          <article className="relative rounded-2 border border-line bg-surface px-3.5 py-3 lg:px-[18px]">
            <Entry entry={entry} {...rest} />
          </article>
        </li>
      ))}
    </ol>
  );
}

type EntryProps = Omit<Props, 'entries'> & { entry: TimelineEntry };

function Entry({ entry, today, contactable }: EntryProps) {
  if (entry.kind === 'sequence') return <SequenceItem entry={entry} today={today} />;
  if (entry.kind === 'message') return <MessageItem entry={entry} />;
  if (entry.kind === 'draft') return <DraftItem entry={entry} refusal={refusalOf(contactable)} />;
  return <InteractionItem entry={entry} />;
}

function SequenceItem({ entry: { stand, channel, by }, today }: { entry: SequenceEntry; today: string }) {
  return (
    <>
      <h3 className="text-13">
        <Link
          href={`/sequences/${stand.id}`}
          className="no-underline after:absolute after:inset-0 after:content-[''] hover:underline focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-focus"
        >
          {sequenceWords[channel]}, {stand.sequence_length}{' '}
          {stand.sequence_length === 1 ? 'message' : 'messages'}
        </Link>
        <span className="ml-2 text-12 font-normal text-ink-3">
          by {who(by).toLowerCase() === 'you' ? 'you' : by}
        </span>
      </h3>
      <div className="mt-2">
        <StepBars stand={stand} />
        <p className="mt-1 text-12 text-ink-2">{standWords(stand, today)}</p>
      </div>
    </>
  );
}

function MessageItem({ entry }: { entry: MessageEntry }) {
  const { step, sequence_length, channel, subject, text, sequence_id } = entry;
  return (
    <>
      <h3 className="text-13">
        {messageChannelWords[channel]} sent
        <Link
          href={`/sequences/${sequence_id}`}
          className="ml-2 inline-flex min-h-6 items-center text-12 font-normal text-ink-2 underline hover:text-ink pointer-coarse:min-h-11"
        >
          step {step} of {sequence_length}
        </Link>
      </h3>
      {subject && <p className="text-12 text-ink-2 wrap-anywhere">{subject}</p>}
      <LongText text={text} words="Read the message" />
    </>
  );
}

/** A text on demand. */
export function LongText({ text, words }: { text: string; words: string }) {
  if (!text) return null;
  return (
    <details className="mt-1">
      <summary className="min-h-6 text-12 text-ink-2 underline decoration-line-3 underline-offset-3 pointer-coarse:min-h-11">
        {words}
      </summary>
      <p className="mt-1 max-w-measure whitespace-pre-line wrap-anywhere" dir="auto">
        {text}
      </p>
    </details>
  );
}

/** Filled grey: sent or passed; accent: under way; ring: open. */
function dotOf(entry: TimelineEntry): string {
  const underWay = entry.kind === 'sequence' && entry.stand.stage === 'running';
  if (underWay) return 'border-accent bg-accent';
  const open = entry.kind === 'draft' && entry.status === 'open';
  const ours = entry.kind === 'interaction' && entry.type === 'note';
  return open || ours ? 'border-line-3 bg-bg' : 'border-line-3 bg-line-3';
}
