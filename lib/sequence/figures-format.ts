import type { Outcome, Sentiment, SequenceChannel, VariantApproach } from '@/db/schema/values';
import type { Cell } from '@/lib/csv';
import { outcomeWords, sentimentWords } from '@/lib/prospect/format';
import { type Facet, type Figures, facets, replyHours } from './figures-schema';
import type { Rate } from './rate';

export const facetWords: Record<Facet, string> = {
  step: 'By step',
  channel: 'By channel',
  preset: 'By tone preset',
  solution: 'By solution',
  approach: 'By variant',
};

const channels: Record<SequenceChannel, string> = { linkedin: 'LinkedIn', inmail: 'InMail', email: 'E-mail' };
const approaches: Record<VariantApproach, string> = {
  as_written: 'As written',
  shorter: 'Shorter',
  other_fact: 'Another fact',
};
const without: Partial<Record<Facet, string>> = { preset: 'Dials set by hand', solution: 'No solution' };

const none = { none: 'Not noted' };
export const replyToneWords: Record<Sentiment | 'none', string> = { ...sentimentWords, ...none };
export const replyOutcomeWords: Record<Outcome | 'none', string> = { ...outcomeWords, ...none };

/** "Step 2", "E-mail", "No solution". */
export function groupWords(facet: Facet, name: string | null): string {
  if (name === null) return without[facet] ?? 'Other';
  if (facet === 'step') return `Step ${name}`;
  const closed: Record<string, string> = facet === 'channel' ? channels : approaches;
  return facet === 'channel' || facet === 'approach' ? (closed[name] ?? name) : name;
}

/** "under 1 hour", "4 to 24 hours", "2 to 4 days", "over 2 weeks". */
export function replyTimeWords(part: number): string {
  const [from, to] = [replyHours[part - 1], replyHours[part]];
  if (to === undefined) return 'over 2 weeks';
  if (from === undefined) return 'under 1 hour';
  if (to <= 24) return `${from} to ${to} hours`;
  return to > 168 ? '1 to 2 weeks' : `${from / 24} to ${to / 24} days`;
}

export function shareWords(share: number): string {
  const percent = share * 100;
  return `${percent >= 0.05 && percent < 9.95 ? percent.toFixed(1) : percent.toFixed(0)} %`;
}

/** "likely 4.8 to 13 %". */
export function intervalWords({ low, high }: Rate): string {
  return `likely ${shareWords(low).replace(' %', '')} to ${shareWords(high)}`;
}

const rateCells = ({ hits, of, share, low, high }: Rate): Cell[] => [
  of,
  hits,
  share === null ? null : percent(share),
  of > 0 ? percent(low) : null,
  of > 0 ? percent(high) : null,
];
const percent = (share: number) => Number((share * 100).toFixed(2));

/** All that the screen shows, as one table for a spreadsheet. */
export function figuresTable(figures: Figures): Cell[][] {
  const { span, messages, started, replies, by, course, time, sentiments, outcomes, cost } = figures;
  const [lower, middle, upper] = time.quartiles ?? [];
  const hours = (value: number | undefined): Cell => (value === undefined ? null : Number(value.toFixed(2)));
  const only = (part: string, name: string, value: Cell): Cell[] => [part, name, value];
  const one = (part: string, name: string, rate: Rate): Cell[] => [part, name, null, ...rateCells(rate)];
  return [
    ['Part', 'Name', 'Value', 'Sequences', 'Replied', 'Reply rate %', 'Likely from %', 'Likely to %'],
    only('Period', 'From', span.from),
    only('Period', 'To', span.to),
    only('Sent', 'Messages', messages),
    only('Sent', 'Sequences begun', started),
    one('Reply rate', 'All', replies),
    ...facets.flatMap((facet) =>
      by[facet].map(({ name, replies }) => one(facetWords[facet], groupWords(facet, name), replies)),
    ),
    ...course.map(({ day, messages, replies }): Cell[] => [`By ${span.unit}`, day, messages, null, replies]),
    only('Hours to reply', 'A quarter within', hours(lower)),
    only('Hours to reply', 'Half within', hours(middle)),
    only('Hours to reply', 'Three quarters within', hours(upper)),
    ...time.counts.map((count, part) => only('Replies after', replyTimeWords(part), count)),
    ...(['positive', 'neutral', 'negative', 'none'] as const).map((name) =>
      only('Tone of the replies', replyToneWords[name], sentiments[name]),
    ),
    ...outcomeNames.map((name) => only('What came of it', replyOutcomeWords[name], outcomes[name])),
    only('Cost', 'US dollars', Number(cost.usd.toFixed(6))),
    only('Cost', 'AI calls', cost.calls),
    only('Cost', 'AI calls of unknown cost', cost.unknown),
  ].map((row) => [...row, ...Array<Cell>(8 - row.length).fill(null)]);
}

/** In the order in which they are shown. */
export const outcomeNames = [
  ...(['meeting', 'interested', 'later', 'referred'] as const),
  ...(['not_interested', 'do_not_contact', 'none'] as const),
];
