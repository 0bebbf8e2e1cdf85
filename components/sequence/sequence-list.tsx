import Link from 'next/link';
import { StepBars } from '@/components/prospect/step-bars';
import { belowName, isDue, standWords } from '@/components/prospect/words';
import { countWords, sequenceChannelWords } from '@/components/sequence/words';
import { LocalTime } from '@/components/ui/local-time';
import type { Day } from '@/lib/calendar';
import type { SequenceListItem } from '@/lib/sequence/queries';

type Props = { sequences: SequenceListItem[]; today: Day };

/** Sequences as rows; the whole row leads to the viewer. */
export function SequenceList({ sequences, today }: Props) {
  return (
    <ul aria-label="Sequences" className="border-b border-line">
      {sequences.map((sequence) => (
        <Row key={sequence.id} sequence={sequence} today={today} />
      ))}
    </ul>
  );
}

function Row({ sequence, today }: { sequence: SequenceListItem; today: Day }) {
  const { id, prospect, channel, sequence_length, first_words, created_at } = sequence;
  const who = belowName({ ...prospect, role: prospect.headline ?? '' });
  return (
    <li className="relative grid min-h-11 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-t border-line px-4 py-2.5 hover:bg-hover lg:grid-cols-[208px_208px_minmax(0,1fr)_auto] lg:px-6 lg:py-1.5">
      <div className="min-w-0">
        <Link href={`/sequences/${id}`} className={rowLink}>
          {prospect.name}
        </Link>
        {who && <p className="truncate text-12 text-ink-3">{who}</p>}
      </div>
      <div className="max-lg:col-span-2 max-lg:row-start-2">
        <State sequence={sequence} today={today} />
      </div>
      <p className="truncate text-13 text-ink-2 max-lg:col-span-2">{first_words}</p>
      <p className="text-right text-12 text-ink-3 max-lg:col-start-2 max-lg:row-start-1">
        <LocalTime iso={created_at} />
        <span className="block text-ink-2">
          {sequenceChannelWords[channel]}, {countWords(sequence_length, 'message')}
        </span>
      </p>
    </li>
  );
}

const rowLink =
  "block truncate text-13 font-semibold no-underline after:absolute after:inset-0 after:content-[''] focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus";

/** How far it is: on its way to the person once it is written, else how much of it is written. */
function State({ sequence, today }: { sequence: SequenceListItem; today: Day }) {
  const { status, resumable, stopped, written, sequence_length, stand } = sequence;
  if (status === 'completed') {
    return (
      <>
        <StepBars stand={stand} />
        <p className={`mt-[3px] text-12 ${isDue(stand, today) ? 'font-semibold text-ink' : 'text-ink-2'}`}>
          {standWords(stand, today)}
        </p>
      </>
    );
  }
  const failed = status === 'failed';
  const word = failed ? (stopped ? 'Stopped' : 'Failed') : resumable ? 'Interrupted' : 'Writing';
  const look =
    failed && !stopped ? 'font-semibold text-fail' : resumable ? 'font-semibold text-warn' : 'text-ink-2';
  return (
    <>
      <Written written={written} length={sequence_length} stopped={resumable} />
      <p className={`text-12 ${look}`}>
        {word}, {written} of {sequence_length} written
      </p>
    </>
  );
}

/** A short bar for each step: written, or not; amber where the writing stopped. */
function Written({ written, length, stopped }: { written: number; length: number; stopped: boolean }) {
  const steps = Array.from({ length }, (_, i) => i + 1);
  return (
    <span aria-hidden="true" className="mb-[3px] flex gap-[3px]">
      {steps.map((step) => (
        <i
          key={step}
          className={`h-[3px] w-3.5 ${step <= written ? 'bg-accent' : stopped ? 'bg-warn-mark' : 'bg-line-2'}`}
        />
      ))}
    </span>
  );
}
