import type { ReactNode } from 'react';
import { hoursWords, plural } from '@/components/insights/meaning';
import { Ruler } from '@/components/insights/ruler';
import { rulerEnd } from '@/components/insights/scale';
import { dollars } from '@/components/sequence/words';
import { intervalWords, shareWords } from '@/lib/sequence/figures-format';
import type { Figures } from '@/lib/sequence/figures-schema';

/** The figures that a day is planned by. */
export function TopFigures({ figures }: { figures: Figures }) {
  const { messages, started, replies, outcomes, time, cost } = figures;
  const [quarter, half, most] = time.quartiles ?? [];
  const end = rulerEnd([{ name: null, replies }]);
  return (
    <ul
      aria-label="Figures"
      className="grid grid-cols-2 rounded-2 border border-line bg-surface *:border-line *:px-3.5 *:py-3.5 lg:*:px-[18px] max-xl:*:nth-[n+3]:border-t max-xl:*:even:border-l xl:grid-cols-[repeat(5,minmax(0,1fr))] xl:*:not-first:border-l max-xl:*:last:col-span-2"
    >
      <One
        title="Sent"
        value={messages.toLocaleString('en-US')}
        unit={messages === 1 ? 'message' : 'messages'}
      >
        {plural(started, 'sequence')} begun
      </One>
      <One
        title="Reply rate"
        value={replies.share === null ? 'none' : shareWords(replies.share)}
        unit={`${replies.hits.toLocaleString('en-US')} of ${replies.of.toLocaleString('en-US')}`}
      >
        {replies.share !== null && (
          <Ruler
            value={replies.share / end}
            range={{ low: replies.low / end, high: replies.high / end }}
            weak={!replies.enough}
          />
        )}
        {replies.share === null ? 'nothing was sent' : intervalWords(replies)}
        {replies.share !== null && !replies.enough && ': too few to tell'}
      </One>
      <One
        title="Meetings"
        value={outcomes.meeting.toLocaleString('en-US')}
        unit={`of ${plural(replies.hits, 'reply', 'replies')}`}
      >
        {outcomes.meeting > 0
          ? `one for ${plural(Math.round(replies.of / outcomes.meeting), 'sequence')}`
          : 'none is noted'}
      </One>
      <One title="Half reply within" value={half === undefined ? 'unknown' : hoursWords(half)}>
        {quarter === undefined || most === undefined
          ? 'no reply yet'
          : `the middle half between ${hoursWords(quarter)} and ${hoursWords(most)}`}
      </One>
      <One title="AI cost" value={costValue(cost)} unit={plural(cost.calls, 'call')}>
        {costNote(cost, replies.hits)}
      </One>
    </ul>
  );
}

type OneProps = { title: string; value: string; unit?: string; children: ReactNode };

function One({ title, value, unit, children }: OneProps) {
  return (
    <li className="min-w-0">
      <p className="text-13 font-semibold">{title}</p>
      <p className="mt-0.5 mb-1 flex flex-wrap items-baseline gap-x-1.5">
        <span className="text-28 tracking-[-.02em]">{value}</span>
        {unit && <span className="text-12 text-ink-3">{unit}</span>}
      </p>
      <div className="text-12 text-ink-3">{children}</div>
    </li>
  );
}

function costValue({ usd, calls, unknown }: Figures['cost']): string {
  if (calls === 0) return '$0';
  return unknown === calls ? 'unknown' : dollars(usd);
}

function costNote({ usd, calls, unknown }: Figures['cost'], replies: number): string {
  if (calls === 0) return 'no AI model was asked';
  if (unknown > 0) return `${plural(unknown, 'call')} of unknown cost on top`;
  return replies > 0 ? `${dollars(usd / replies)} a reply` : 'no reply yet';
}
