import Link from 'next/link';
import { countWords, sequenceChannelWords } from '@/components/sequence/words';
import { LocalTime } from '@/components/ui/local-time';
import type { SequenceListItem } from '@/lib/sequence/queries';

/** Sequences as rows; the whole row leads to the viewer. `named` is off where all are for one person. */
export function SequenceList({
  sequences,
  named = true,
}: {
  sequences: SequenceListItem[];
  named?: boolean;
}) {
  return (
    <ul aria-label="Sequences" className="border-b border-line">
      {sequences.map((sequence) => (
        <Row key={sequence.id} sequence={sequence} named={named} />
      ))}
    </ul>
  );
}

function Row({ sequence, named }: { sequence: SequenceListItem; named: boolean }) {
  const { id, prospect, channel, sequence_length, first_words, provider, model, created_at } = sequence;
  const shape = `${sequenceChannelWords[channel]}, ${countWords(sequence_length, 'message')}`;
  return (
    <li
      className={`relative grid min-h-11 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-t border-line px-4 py-2.5 hover:bg-hover lg:px-6 lg:py-1.5 ${named ? 'lg:grid-cols-[208px_144px_minmax(0,1fr)_auto]' : 'lg:grid-cols-[160px_minmax(0,1fr)_auto]'}`}
    >
      <div className="min-w-0">
        <Link href={`/sequences/${id}`} className={rowLink}>
          {named ? prospect.name : shape}
        </Link>
        {named && prospect.headline && <p className="truncate text-12 text-ink-3">{prospect.headline}</p>}
        {!named && <State sequence={sequence} whenDone={null} />}
      </div>
      {named && (
        <div className="max-lg:col-span-2 max-lg:row-start-2">
          <State sequence={sequence} whenDone={shape} />
        </div>
      )}
      <p className="truncate text-13 text-ink-2 max-lg:col-span-2">{first_words}</p>
      <p className="text-right text-12 text-ink-3 max-lg:col-start-2 max-lg:row-start-1">
        <LocalTime iso={created_at} />
        <span className="block text-ink-2">{provider === 'built-in' ? 'built-in writer' : model}</span>
      </p>
    </li>
  );
}

const rowLink =
  "block truncate text-13 font-semibold no-underline after:absolute after:inset-0 after:content-[''] focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus";

/** A short bar for each step: written, or not; amber where the writing stopped. */
function Steps({ written, length, stopped }: { written: number; length: number; stopped: boolean }) {
  const steps = Array.from({ length }, (_, i) => i + 1);
  return (
    <span aria-hidden="true" className="mb-[3px] flex gap-[3px]">
      {steps.map((step) => (
        <i
          key={step}
          className={`h-[3px] w-2.5 ${step <= written ? 'bg-accent' : stopped ? 'bg-warn-mark' : 'bg-line-2'}`}
        />
      ))}
    </span>
  );
}

/** The bars, and in words what is not finished; `whenDone` stands there otherwise. */
function State({ sequence, whenDone }: { sequence: SequenceListItem; whenDone: string | null }) {
  const { status, resumable, stopped, written, sequence_length } = sequence;
  const count = `${written} of ${sequence_length} written`;
  return (
    <>
      <Steps written={written} length={sequence_length} stopped={resumable} />
      {status === 'completed' && whenDone && <p className="text-12 text-ink-2">{whenDone}</p>}
      {status === 'failed' && (
        <p className={`text-12 font-semibold ${stopped ? 'text-warn' : 'text-fail'}`}>
          {stopped ? 'Stopped' : 'Failed'}, {count}
        </p>
      )}
      {status !== 'completed' && status !== 'failed' && (
        <p className={`text-12 ${resumable ? 'font-semibold text-warn' : 'text-ink-2'}`}>
          {resumable ? 'Interrupted' : 'Writing'}, {count}
        </p>
      )}
    </>
  );
}
