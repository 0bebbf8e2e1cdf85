import { analysisOf, isRunning, type LiveSequence } from '@/components/sequence/live';
import { angleWords } from '@/components/sequence/words';
import { Icon } from '@/components/ui/icon';
import { Skeleton } from '@/components/ui/skeleton';
import { useWide } from '@/components/ui/use-wide';
import type { PlanBody } from '@/lib/sequence/schema';

/** The research and the plan; folded away on a narrow screen, so that the first message is near. */
export function ResearchCard({ live }: { live: LiveSequence }) {
  if (useWide()) return <Card live={live} />;
  return (
    <details className="group mt-3">
      <summary className="flex min-h-11 list-none items-center gap-2 border-y border-line text-13 [&::-webkit-details-marker]:hidden">
        <b>Research and plan</b>
        <Icon name="down" className="ml-auto group-open:rotate-180" />
      </summary>
      <Card live={live} />
    </details>
  );
}

/** What was understood about the person, and what each step will be built on. */
function Card({ live }: { live: LiveSequence }) {
  const { view } = live;
  const arriving = isRunning(view) && view.analysis === null;
  const { summary, key_insights: insights = [] } = analysisOf(live);
  return (
    <div className="mt-4 grid rounded-2 border border-line bg-surface xl:grid-cols-[minmax(0,1.05fr)_minmax(0,1fr)]">
      <section aria-label="Research" className="min-w-0 px-[18px] pt-3.5 pb-4">
        <CardHead title="Research" aside={arriving ? 'still arriving' : null} />
        {summary ? (
          <p className={`text-13 wrap-anywhere ${arriving && insights.length === 0 ? 'caret' : ''}`}>
            {summary}
          </p>
        ) : (
          <Waiting wait={arriving} none="No research was stored." />
        )}
        {insights.length > 0 && (
          <ul className="mt-2.5 grid gap-[5px] text-13 text-ink-2">
            {insights
              .map((insight, at) => ({ insight, at }))
              .map(({ insight, at }) => (
                <li
                  key={at}
                  className={`relative pl-3.5 wrap-anywhere before:absolute before:top-2.5 before:left-0 before:h-px before:w-[7px] before:bg-line-3 before:content-[''] ${arriving && at === insights.length - 1 ? 'caret' : ''}`}
                >
                  {insight}
                </li>
              ))}
          </ul>
        )}
      </section>
      <section
        aria-label="Plan"
        className="min-w-0 border-t border-line px-[18px] pt-3.5 pb-4 xl:border-t-0 xl:border-l"
      >
        <CardHead title="Plan" aside="one angle a step" />
        {view.plan.length > 0 ? (
          <Plan lines={view.plan} />
        ) : (
          <Waiting wait={arriving} none="No plan was stored." />
        )}
      </section>
    </div>
  );
}

function CardHead({ title, aside }: { title: string; aside: string | null }) {
  return (
    <h3 className="mb-1.5 flex items-baseline gap-2 text-13">
      {title}
      {aside && <span className="text-12 font-normal text-ink-3">{aside}</span>}
    </h3>
  );
}

function Waiting({ wait, none }: { wait: boolean; none: string }) {
  if (!wait) return <p className="text-13 text-ink-3">{none}</p>;
  return (
    <div className="grid gap-3 py-1.5">
      <Skeleton width={92} />
      <Skeleton width={78} />
      <Skeleton width={54} />
    </div>
  );
}

export function Plan({ lines }: { lines: PlanBody[] }) {
  return (
    <ol className="grid grid-cols-[16px_minmax(0,1fr)_auto] gap-x-2 text-13 sm:grid-cols-[16px_auto_minmax(0,1fr)_auto]">
      {lines.map(({ step, angle, note, evidence }) => (
        <li
          key={step}
          className="col-span-full grid grid-cols-subgrid items-baseline border-t border-line py-[5px] first:border-t-0 first:pt-0"
        >
          <span className="text-ink-3">{step}</span>
          <span className="font-semibold">{angleWords[angle]}</span>
          <span className="text-ink-2 wrap-anywhere max-sm:col-span-2 max-sm:col-start-2 max-sm:row-start-2">
            {note}
          </span>
          <span className="font-mono text-11 text-ink-3 max-sm:col-start-3 max-sm:row-start-1">
            {evidence.join(' ')}
          </span>
        </li>
      ))}
    </ol>
  );
}
