import { z } from 'zod';
import { sequenceChannels } from '@/db/schema/values';
import { addDays, type Day, daysBetween, weekday } from '@/lib/calendar';

/** Days back from today, this one included; the year so far; everything. */
export const periods = ['7', '30', '90', 'year', 'all'] as const;
export type Period = (typeof periods)[number];

/** Which of the messages are counted: when they were sent, and on which channel. */
export const figuresInput = z.object({
  period: z.enum(periods).default('30').meta({ title: 'The period', description: '7, 30, 90, year or all' }),
  channel: z
    .enum(sequenceChannels)
    .nullish()
    .meta({ title: 'The channel', description: 'linkedin, inmail or email' }),
});
export type FiguresInput = z.output<typeof figuresInput>;

/** What an address asks for; what it does not say, or says wrongly, is as by default. */
export function askedFigures(query: Record<string, string | string[] | undefined>): FiguresInput {
  const { period, channel } = figuresInput.shape;
  return {
    period: period.catch('30').parse(query.period),
    channel: channel.catch(null).parse(query.channel),
  };
}

/** How the course of a period is cut. */
export type Unit = 'day' | 'week' | 'month';
export type Span = { from: Day; to: Day; unit: Unit };

/** The days of a period, both ends included. `first` is the day of the first message that was ever sent. */
export function spanOf(period: Period, { today, first }: { today: Day; first: Day }): Span {
  const from = {
    '7': addDays(today, -6),
    '30': addDays(today, -29),
    '90': addDays(today, -89),
    year: `${today.slice(0, 4)}-01-01`,
    all: first > today ? today : first,
  }[period];
  const days = daysBetween(from, today) + 1;
  return { from, to: today, unit: days <= 31 ? 'day' : days <= 400 ? 'week' : 'month' };
}

/** The first day of each part of a span; weeks begin on Monday, so the first part may begin before the span. */
export function partsOf({ from, to, unit }: Span): Day[] {
  const parts: Day[] = [];
  for (let day = startOf(from, unit); day <= to; day = after(day, unit)) parts.push(day);
  return parts;
}

function startOf(day: Day, unit: Unit): Day {
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  if (unit === 'day') return day;
  return addDays(day, 1 - weekday(day));
}

function after(day: Day, unit: Unit): Day {
  if (unit === 'month') return startOf(addDays(day, 31), 'month');
  return addDays(day, unit === 'day' ? 1 : 7);
}
