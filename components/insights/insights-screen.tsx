import { CourseChart } from '@/components/insights/course-chart';
import { summary } from '@/components/insights/meaning';
import { RateChart } from '@/components/insights/rate-chart';
import { ReplyKinds } from '@/components/insights/reply-kinds';
import { ReplyTime } from '@/components/insights/reply-time';
import { TopFigures } from '@/components/insights/top-figures';
import { type Figures, facets } from '@/lib/sequence/figures-schema';

/** What was sent, what came back, and what both mean for the next message. */
export function InsightsScreen({ figures }: { figures: Figures }) {
  const { replies, by, time } = figures;
  return (
    <>
      <div className="px-4 pb-5 lg:px-6">
        <TopFigures figures={figures} />
        <p className="mt-3 text-14">{summary(figures)}</p>
        <p className="mt-1 max-w-[90ch] text-12 text-ink-3">
          A reply counts for the last message before it and for the day on which that message was sent. A rate
          is of the sequences in which such a message was sent, each counted once. “Likely” is the range that
          holds the true rate 19 times in 20.
        </p>
      </div>
      {replies.of > 0 && (
        <div className="grid pb-6 xl:grid-cols-2">
          <CourseChart {...figures} />
          {facets
            .filter((facet) => by[facet].length > 0)
            .map((facet) => (
              <RateChart key={facet} facet={facet} groups={by[facet]} />
            ))}
          <ReplyTime {...time} />
          {replies.hits > 0 && <ReplyKinds {...figures} />}
        </div>
      )}
    </>
  );
}
