import { analysisOf, isRunning, type LiveSequence } from '@/components/sequence/live';
import { Plan } from '@/components/sequence/research-card';

/** The whole research, and the plan that came out of it. */
export function ViewerResearch({ live }: { live: LiveSequence }) {
  const { view } = live;
  const analysis = analysisOf(live);
  if (!analysis.summary && view.plan.length === 0) {
    return (
      <p className="text-13 text-ink-3">{isRunning(view) ? 'Still arriving.' : 'No research was stored.'}</p>
    );
  }
  return (
    <div className="grid gap-4 text-13 wrap-anywhere">
      {analysis.summary && <p>{analysis.summary}</p>}
      {view.plan.length > 0 && (
        <section aria-label="Plan">
          <h3 className="mb-1.5 text-13">Plan</h3>
          <Plan lines={view.plan} />
        </section>
      )}
      <Points title="Insights" points={analysis.key_insights} />
      <Points title="Pain points" points={analysis.pain_points} />
      <Points title="Openings" points={analysis.personalization_opportunities} />
      <Points title="Position" points={[analysis.market_position]} />
      <Points title="Approach" points={[analysis.suggested_approach]} />
      <Points title="Solutions that fit" points={analysis.recommended_solutions} />
      {view.analysis && (
        <p className="text-12 text-ink-3">
          Research confidence {Math.round(view.analysis.confidence_score * 100)} of 100
        </p>
      )}
    </div>
  );
}

function Points({ title, points = [] }: { title: string; points?: (string | undefined)[] }) {
  const said = points.filter((point) => point?.trim());
  if (said.length === 0) return null;
  return (
    <section>
      <h3 className="text-13">{title}</h3>
      <ul className="mt-1 grid gap-1 text-ink-2">
        {said.map((point) => (
          <li
            key={point}
            className="relative pl-3.5 before:absolute before:top-2.5 before:left-0 before:h-px before:w-[7px] before:bg-line-3 before:content-['']"
          >
            {point}
          </li>
        ))}
      </ul>
    </section>
  );
}
