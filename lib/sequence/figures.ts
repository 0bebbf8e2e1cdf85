import 'server-only';
import { sql } from 'drizzle-orm';
import { messages } from '@/db/schema';
import { getSettings } from '@/lib/account/queries';
import { dayIn, startOfDay } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import {
  type Counted,
  countCost,
  countReplies,
  countSequences,
  countSteps,
  countVariants,
} from './figures-counts';
import { type FiguresInput, partsOf, spanOf } from './figures-input';
import { type Figures, type Group, replyHours } from './figures-schema';
import { rateOf } from './rate';

/**
 * What was sent in a period and what came back. A reply counts for the message that was the last one sent before it, and
 * for the day on which that message was sent: figures of past days grow while replies come in. The reply rate of X is
 * the share of the sequences in which something of kind X was sent where the message before the reply was of kind X;
 * each sequence counts once. Null as long as nothing was ever sent.
 */
export async function readFigures(
  scope: Scope,
  { period, channel }: FiguresInput,
  now = new Date(),
): Promise<Figures | null> {
  const [{ timeZone }, first] = await Promise.all([getSettings(scope), firstSent(scope)]);
  if (!first) return null;
  const span = spanOf(period, { today: dayIn(timeZone, now), first: dayIn(timeZone, first) });
  const from = startOfDay(span.from, timeZone);
  const days = partsOf(span);
  // The first week or month may begin before the span: it holds what was sent since then.
  const parts = days.map((day, part) => (part === 0 ? from : startOfDay(day, timeZone)));
  const asked = { from, parts, channel: channel ?? null };
  const [steps, sequences, variants, replies, cost] = await Promise.all([
    countSteps(scope, asked),
    countSequences(scope, asked),
    countVariants(scope, asked),
    countReplies(scope, asked),
    countCost(scope, asked),
  ]);
  const replied = (facet: string, name: string | number | null) => countOf(replies, facet, name);
  const groups = (facet: string, sent: Counted[]): Group[] =>
    sent
      .filter((one) => one.facet === facet)
      .map(({ name, count }) => ({ name, replies: rateOf(replied(facet, name), count) }));
  const quartiles = replies.filter(({ facet }) => facet === 'quartile');
  const [lower, middle, upper] = [1, 2, 3].map((quarter) => countOf(quartiles, 'quartile', quarter));
  return {
    period,
    span,
    messages: sum(steps.filter(({ facet }) => facet === 'part')),
    started: countOf(sequences, 'started', null),
    replies: rateOf(replied('all', null), countOf(sequences, 'all', null)),
    by: {
      step: groups('step', steps),
      channel: groups('channel', sequences),
      preset: groups('preset', sequences),
      solution: groups('solution', sequences),
      approach: groups('approach', variants),
    },
    course: days.map((day, part) => ({
      day,
      messages: countOf(steps, 'part', part + 1),
      replies: replied('part', part + 1),
    })),
    time: {
      quartiles: quartiles.length > 0 ? [lower ?? 0, middle ?? 0, upper ?? 0] : null,
      counts: [...replyHours, null].map((_, part) => replied('time', part)),
    },
    sentiments: {
      positive: replied('sentiment', 'positive'),
      neutral: replied('sentiment', 'neutral'),
      negative: replied('sentiment', 'negative'),
      none: replied('sentiment', null),
    },
    outcomes: {
      meeting: replied('outcome', 'meeting'),
      interested: replied('outcome', 'interested'),
      later: replied('outcome', 'later'),
      referred: replied('outcome', 'referred'),
      not_interested: replied('outcome', 'not_interested'),
      do_not_contact: replied('outcome', 'do_not_contact'),
      none: replied('outcome', null),
    },
    cost,
  };
}

/** Whether there is anything to count. */
export async function hasSent(scope: Scope): Promise<boolean> {
  return (await firstSent(scope)) !== null;
}

async function firstSent(scope: Scope): Promise<Date | null> {
  const [row] = await scope.db
    .select({ at: sql<Date | null>`min(${messages.sentAt})`.mapWith(messages.sentAt) })
    .from(messages)
    .where(sql`${messages.workspaceId} = ${scope.workspaceId} and ${messages.sentAt} is not null`);
  return row?.at ?? null;
}

function countOf(rows: Counted[], facet: string, name: string | number | null): number {
  const key = name === null ? null : String(name);
  return rows.find((row) => row.facet === facet && row.name === key)?.count ?? 0;
}

const sum = (rows: Counted[]) => rows.reduce((total, { count }) => total + count, 0);
