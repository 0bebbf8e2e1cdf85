import Link from 'next/link';
import { sequenceChannelWords } from '@/components/sequence/words';
import { sequenceChannels } from '@/db/schema/values';
import { type FiguresInput, periods } from '@/lib/sequence/figures-input';

const periodWords = { '7': '7 days', '30': '30 days', '90': '90 days', year: 'This year', all: 'All' };

/** Which period and channel the figures are of, as links: the address says it all. */
export function Filters({ asked }: { asked: FiguresInput }) {
  return (
    <div className="flex flex-wrap gap-2 px-4 pb-4 lg:px-6">
      <Segments
        label="Period"
        options={periods.map((period) => ({
          words: periodWords[period],
          search: insightsSearch({ ...asked, period }),
          current: period === asked.period,
        }))}
      />
      <Segments
        label="Channel"
        options={[null, ...sequenceChannels].map((channel) => ({
          words: channel ? sequenceChannelWords[channel] : 'All channels',
          search: insightsSearch({ ...asked, channel }),
          current: channel === (asked.channel ?? null),
        }))}
      />
    </div>
  );
}

type Option = { words: string; search: string; current: boolean };

function Segments({ label, options }: { label: string; options: Option[] }) {
  return (
    <nav aria-label={label} className="inline-flex overflow-clip rounded-1 border border-line-3 bg-well">
      {options.map(({ words, search, current }) => (
        <Link
          key={words}
          href={`/insights?${search}`}
          scroll={false}
          aria-current={current ? 'true' : undefined}
          className="inline-flex min-h-[30px] items-center border-l border-line px-[9px] text-12 whitespace-nowrap text-ink-2 no-underline first:border-l-0 hover:text-ink focus-visible:-outline-offset-3 aria-[current]:bg-surface aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:shadow-[inset_0_-2px_var(--accent)] pointer-coarse:min-h-11"
        >
          {words}
        </Link>
      ))}
    </nav>
  );
}

/** What stands in the address after the question mark. */
export function insightsSearch({ period, channel }: FiguresInput): string {
  return new URLSearchParams(channel ? { period, channel } : { period }).toString();
}
