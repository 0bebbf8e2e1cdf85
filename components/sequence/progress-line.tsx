import { Elapsed } from '@/components/sequence/elapsed';
import { isRunning, type LiveSequence, type Step, stepsOf, totalMs } from '@/components/sequence/live';
import { costSoFar, costWords, durationWords } from '@/components/sequence/words';
import { limitFor, stepChannel } from '@/lib/craft/limits';

/** How many are written, a bar for each, the time and the cost. */
export function ProgressLine({ live }: { live: LiveSequence }) {
  const { view, elapsedMs } = live;
  const steps = stepsOf(live);
  const written = steps.filter(({ state }) => state === 'done').length;
  const running = isRunning(view);
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-x-3.5 gap-y-1 text-12 text-ink-2">
      <b role="status" className="text-13 text-ink">
        {written} of {steps.length} written
      </b>
      <span
        aria-hidden="true"
        className="order-5 flex basis-full gap-[3px] lg:order-none lg:flex-1 lg:basis-0"
      >
        {steps.map((step) => (
          <i key={step.step} className="h-[3px] flex-1 overflow-hidden bg-line">
            <i
              className="block h-full bg-accent transition-[width] duration-(--settle)"
              style={{ width: `${share(step, view) * 100}%` }}
            />
          </i>
        ))}
      </span>
      {running ? <Elapsed sinceMs={elapsedMs} /> : <span>{durationWords(totalMs(live))}</span>}
      <span>{running ? costSoFar(view.usage) : costWords(view.usage)}</span>
    </div>
  );
}

/** How full a step's bar is: its text against what the channel aims at, never full before it is stored. */
function share({ step, state, text }: Step, view: LiveSequence['view']): number {
  if (state === 'done') return 1;
  if (state !== 'live' || !text) return 0;
  const { aim, max, measure } = limitFor(stepChannel(view.channel, step), {
    premium: view.note_limit === 300,
  }).body;
  const characters = (aim ?? max) * (measure === 'words' ? 6 : 1);
  return Math.min(0.9, Math.max(0.06, text.text.length / characters));
}
