import { lookedAtWords, useWords } from '@/components/audit/prompt-words';
import { Ruler } from '@/components/insights/ruler';
import { rulerEnd } from '@/components/insights/scale';
import { countWords, dollars, durationParts } from '@/components/sequence/words';
import { Figure } from '@/components/ui/figure';
import { intervalWords, shareWords } from '@/lib/sequence/figures-format';
import type { PromptFigures, PromptWriting } from '@/lib/sequence/prompt-figures';
import type { Rate } from '@/lib/sequence/rate';
import { TONE_TOLERANCE } from '@/lib/tone/schema';

/** One version of a prompt: what its calls took, and how what it wrote did. */
export function PromptCard({ figures }: { figures: PromptFigures }) {
  const { version, hash, builtIn, models, writing } = figures;
  return (
    <li className="min-w-0 rounded-2 border border-line bg-surface px-3.5 py-3 lg:px-[18px]">
      <h3 className="flex flex-wrap items-baseline gap-x-2.5 text-14">
        <span className="font-mono">{version}</span>
        <span className="font-mono text-12 font-normal text-ink-3">
          <span className="sr-only">hash </span>
          {hash ?? 'words not kept'}
        </span>
      </h3>
      <p className="mb-2.5 text-12 text-ink-3 wrap-anywhere">
        {builtIn ? 'Built-in writer' : models.join(', ')}. {useWords(figures)}.
      </p>
      <Calls figures={figures} />
      {writing && <Wrote writing={writing} />}
    </li>
  );
}

function Calls({
  figures: { builtIn, calls, failed, spentUsd, unknownCost, p50 },
}: {
  figures: PromptFigures;
}) {
  const median = p50 === null ? null : durationParts(p50);
  if (builtIn) return <p className="text-13 text-ink-2">{countWords(calls, 'answer')} at no cost.</p>;
  const spent = unknownCost === calls ? 'unknown' : dollars(spentUsd);
  const missing = unknownCost > 0 && unknownCost < calls ? `, ${unknownCost} of unknown cost` : '';
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-4">
      <Figure value={calls.toLocaleString('en-US')} label={calls === 1 ? 'call' : 'calls'} />
      <Figure value={shareWords(failed / calls)} label={`failed, ${failed.toLocaleString('en-US')}`} />
      <Figure value={spent} label={`spent${missing}`} />
      <Figure value={median?.value ?? 'unknown'} unit={median?.unit} label="median latency" />
    </div>
  );
}

/** The farthest that the ruler of the tone reaches, in points. */
const FARTHEST = 40;

function Wrote({ writing }: { writing: PromptWriting }) {
  const { passed, distance, edited, changed, sent, replies } = writing;
  const end = rulerEnd([{ name: null, replies }]);
  const off = distance !== null && distance > TONE_TOLERANCE;
  return (
    <div className="mt-3 border-t border-line pt-2.5">
      <p className="text-12 text-ink-3">
        {lookedAtWords(writing)}, {sent.toLocaleString('en-US')} sent
      </p>
      <ul className="mt-1.5 grid gap-y-2">
        <Line
          name="All checks passed"
          value={shareOf(passed)}
          note={rangeWords(passed)}
          weak={!passed.enough}
        >
          <Ruler value={passed.share ?? 0} range={passed} weak={!passed.enough} />
        </Line>
        <Line
          name="Off the dials"
          value={distance === null ? 'unknown' : `${distance.toFixed(1)} points`}
          note={off ? `more than the ${TONE_TOLERANCE} that pass` : 'on average, of 100'}
          weak={distance === null}
        >
          <Ruler value={(distance ?? 0) / FARTHEST} weak={distance === null || off} />
        </Line>
        <Line
          name="Edited by hand"
          value={shareOf(edited)}
          note={
            changed === null ? countsOf(edited) : `${countsOf(edited)}, ${shareWords(changed)} of the words`
          }
          weak={!edited.enough}
        >
          <Ruler value={edited.share ?? 0} range={edited} weak />
        </Line>
        <Line name="Replied" value={shareOf(replies)} note={rangeWords(replies)} weak={!replies.enough}>
          <Ruler
            value={(replies.share ?? 0) / end}
            range={replies.of > 0 ? { low: replies.low / end, high: replies.high / end } : undefined}
            weak={!replies.enough}
          />
        </Line>
      </ul>
    </div>
  );
}

type LineProps = { name: string; value: string; note: string; weak: boolean; children: React.ReactNode };

function Line({ name, value, note, weak, children }: LineProps) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 text-13 sm:grid-cols-[128px_minmax(0,1fr)_80px]">
      <span>{name}</span>
      <span className={`text-right sm:order-last ${weak ? 'text-ink-3' : 'font-semibold'}`}>{value}</span>
      <div className="max-sm:col-span-2">{children}</div>
      <span className="col-span-2 text-12 text-ink-3 sm:order-last sm:col-start-2">{note}</span>
    </li>
  );
}

const shareOf = ({ share }: Rate) => (share === null ? 'none' : shareWords(share));
const countsOf = ({ hits, of }: Rate) => `${hits.toLocaleString('en-US')} of ${of.toLocaleString('en-US')}`;

function rangeWords(rate: Rate): string {
  if (rate.of === 0) return 'none was sent a week ago yet';
  return `${countsOf(rate)}, ${intervalWords(rate)}${rate.enough ? '' : ': too few to tell'}`;
}
