import { LocalTime } from '@/components/ui/local-time';
import type { ResearchRun } from '@/lib/research/queries';

/** What research found, run by run, the newest open. */
export function ResearchHistory({ runs }: { runs: ResearchRun[] }) {
  if (runs.length === 0) return null;
  return (
    <section aria-labelledby="research" className="px-4 pb-3 lg:px-6">
      <h2 id="research" className="pt-[18px] pb-2 text-14">
        Research <span className="ml-1 text-12 font-normal text-ink-3">{runs.length}</span>
      </h2>
      {runs.map((run, i) => (
        <details key={run.id} open={i === 0} className="border-t border-line py-2 text-13">
          <summary className="min-h-6 text-12 text-ink-2 pointer-coarse:min-h-11">
            <LocalTime iso={run.at} />, confidence {Math.round(run.confidence_score * 100)}
          </summary>
          <p className="mt-1 wrap-anywhere" dir="auto">
            {run.summary}
          </p>
          <Points title="Insights" points={run.key_insights} />
          <Points title="Pain points" points={run.pain_points} />
          {run.suggested_approach && <Points title="Approach" points={[run.suggested_approach]} />}
        </details>
      ))}
    </section>
  );
}

function Points({ title, points }: { title: string; points: string[] }) {
  if (points.length === 0) return null;
  return (
    <>
      <h3 className="mt-2 text-12 font-normal text-ink-3">{title}</h3>
      <ul>
        {points.map((point) => (
          <li key={point} className="wrap-anywhere" dir="auto">
            {point}
          </li>
        ))}
      </ul>
    </>
  );
}
