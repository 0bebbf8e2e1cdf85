import type { Outcome, Sentiment } from '@/db/schema/values';
import type { Day } from '@/lib/calendar';
import type { Period, Span } from './figures-input';
import type { Rate } from './rate';

/** By what reply rates are compared. */
export const facets = ['step', 'channel', 'preset', 'solution', 'approach'] as const;
export type Facet = (typeof facets)[number];

/**
 * Of the sequences in which something of this kind was sent, those where it was the last thing before the reply. `name`
 * is null for sequences without a preset or a solution.
 */
export type Group = { name: string | null; replies: Rate };

/** Upper ends, in hours, of the parts in which the time to reply is counted; the last part is open. */
export const replyHours = [1, 4, 24, 48, 96, 168, 336] as const;

export type Figures = {
  period: Period;
  span: Span;
  messages: number;
  /** Sequences whose first message was sent in the span. */
  started: number;
  /** Of the sequences in which a message of the span was sent. */
  replies: Rate;
  by: Record<Facet, Group[]>;
  /** Whole: a part in which nothing was sent stands there with noughts. */
  course: { day: Day; messages: number; replies: number }[];
  /** How long people took: quartiles in hours, null without a reply; one count more than `replyHours` has ends. */
  time: { quartiles: [number, number, number] | null; counts: number[] };
  /** What the newest replies were noted as; `none` where nobody noted it. */
  sentiments: Record<Sentiment | 'none', number>;
  outcomes: Record<Outcome | 'none', number>;
  /** The model's calls that were made in the span; `unknown` of them have no known price. */
  cost: { usd: number; calls: number; unknown: number };
};
