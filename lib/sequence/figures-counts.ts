import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { aiGenerations, interactions, messageSequences, messages } from '@/db/schema';
import type { MessageChannel, SequenceChannel } from '@/db/schema/values';
import type { Scope } from '@/lib/scope';
import { type Figures, replyHours } from './figures-schema';

/** `parts` are the moments at which the parts of the course begin, the first of them `from`. */
export type Asked = { from: Date; parts: Date[]; channel: SequenceChannel | null };

export type Counted = { facet: string; name: string | null; count: number };

/** Messages by step and by part of the course. A step is sent once in a sequence, so these are sequences as well. */
export function countSteps(scope: Scope, { parts, channel }: Asked): Promise<Counted[]> {
  return counted(
    scope,
    sql`
    with sent as materialized (
      select part.at, m.step, m.count
      from unnest(${moments(parts)}, ${moments(parts.slice(1))}) with ordinality as part (begins, ends, at)
        cross join lateral (
          select step, count(*) from ${messages}
          where workspace_id = ${scope.workspaceId} and sent_at >= begins and sent_at < coalesce(ends, 'infinity')
            and ${sentOn(channel)}
          group by step
        ) m
    )
    select 'step' as facet, step::text as name, sum(count)::int as count from sent group by step
    union all select 'part', at::text, sum(count)::int from sent group by at`,
  );
}

/** Sequences by what they are, as far as something was sent: their last message was sent in the span or later. */
export function countSequences(scope: Scope, { from, channel }: Asked): Promise<Counted[]> {
  return counted(
    scope,
    sql`
    with written as materialized (
      select tone_preset, solution_name, channel, count(*) as count from ${messageSequences} s
      where workspace_id = ${scope.workspaceId} and last_sent_at >= ${moment(from)} and ${ofChannel(channel)}
      group by tone_preset, solution_name, channel
    )
    select 'all' as facet, null as name, coalesce(sum(count), 0)::int as count from written
    union all select 'preset', tone_preset, sum(count)::int from written group by tone_preset
    union all select 'solution', solution_name, sum(count)::int from written group by solution_name
    union all select 'channel', channel, sum(count)::int from written group by channel
    union all select 'started', null, ((
      select count(*) from ${messages}
      where workspace_id = ${scope.workspaceId} and sent_at >= ${moment(from)} and step = 1 and ${sentOn(channel)}
    ) + (${startedLater(scope, from, channel)}))::int`,
  );
}

/** Sequences whose first step was skipped begin with the first one that was sent. */
const startedLater = (scope: Scope, from: Date, channel: SequenceChannel | null) => sql`
  select count(*) from ${messages} skipped
    join ${messageSequences} s on s.id = skipped.message_sequence_id and ${ofChannel(channel)}
  where skipped.workspace_id = ${scope.workspaceId} and skipped.skipped_at is not null and skipped.step = 1
    and skipped.sent_at is null and ${moment(from)} <= (
      select min(sent.sent_at) from ${messages} sent where sent.message_sequence_id = skipped.message_sequence_id)`;

export function countVariants(scope: Scope, { from, channel }: Asked): Promise<Counted[]> {
  return counted(
    scope,
    sql`
    select 'approach' as facet, approach as name, count(distinct message_sequence_id)::int as count from ${messages}
    where workspace_id = ${scope.workspaceId} and sent_at >= ${moment(from)} and approach is not null
      and ${sentOn(channel)}
    group by approach`,
  );
}

/** Replies to the messages of the span, by all that is known of them; a quartile's `count` is hours. */
export function countReplies(scope: Scope, { from, parts, channel }: Asked): Promise<Counted[]> {
  return counted(
    scope,
    sql`
    with answered as materialized (
      select s.id, s.tone_preset, s.solution_name, s.channel, m.step, m.approach,
        width_bucket(m.sent_at, ${moments(parts)}) as part,
        greatest(0, extract(epoch from s.replied_at - m.sent_at) / 3600)::float8 as hours
      from ${messageSequences} s
        join ${messages} m on m.message_sequence_id = s.id and m.step = s.replied_step
      where s.workspace_id = ${scope.workspaceId} and s.replied_at is not null
        and s.last_sent_at >= ${moment(from)} and m.sent_at >= ${moment(from)} and ${ofChannel(channel)}
    ), noted as materialized (
      select ${newest(sql`i.sentiment`)} as sentiment, ${newest(sql`i.outcome`)} as outcome
      from answered a left join ${interactions} i on i.sequence_id = a.id and i.interaction_type = 'reply'
      group by a.id
    )
    select 'all' as facet, null as name, count(*)::float8 as count from answered
    union all select 'step', step::text, count(*) from answered group by step
    union all select 'channel', channel, count(*) from answered group by channel
    union all select 'preset', tone_preset, count(*) from answered group by tone_preset
    union all select 'solution', solution_name, count(*) from answered group by solution_name
    union all select 'approach', approach, count(*) from answered group by approach
    union all select 'part', part::text, count(*) from answered group by part
    union all select 'sentiment', sentiment, count(*) from noted group by sentiment
    union all select 'outcome', outcome, count(*) from noted group by outcome
    union all select 'time', width_bucket(hours, array[${sql.raw(replyHours.join(', '))}]::float8[])::text, count(*)
      from answered group by 2
    union all select 'quartile', quarter::text, percentile_cont(quarter / 4.0) within group (order by hours)
      from answered cross join generate_series(1, 3) as quarter group by quarter`,
  );
}

/** What the newest reply that says it says. */
const newest = (column: SQL) =>
  sql`(array_agg(${column} order by i.interaction_date desc, i.id desc) filter (where ${column} is not null))[1]`;

/** A call without a cost is one of unknown cost. */
export async function countCost(scope: Scope, { from, channel }: Asked): Promise<Figures['cost']> {
  const ours = channel
    ? sql`exists (select from ${messageSequences} s
        where s.workspace_id = ${scope.workspaceId} and s.id = g.sequence_id and ${ofChannel(channel)})`
    : sql`true`;
  const [row] = await scope.db
    .select({
      usd: sql<number>`coalesce(sum(cost_usd), 0)::float8`,
      calls: sql<number>`count(*)::int`,
      unknown: sql<number>`(count(*) filter (where cost_usd is null))::int`,
    })
    .from(sql`${aiGenerations} g`)
    .where(
      sql`workspace_id = ${scope.workspaceId} and created_at >= ${moment(from)} and provider <> 'built-in'
        and status not in ('started', 'refused') and ${ours}`,
    );
  return row ?? { usd: 0, calls: 0, unknown: 0 };
}

function counted(scope: Scope, query: SQL): Promise<Counted[]> {
  return scope.db
    .select({ facet: sql<string>`facet`, name: sql<string | null>`name`, count: sql<number>`count` })
    .from(sql`(${query}) as counted`);
}

const moment = (at: Date) => sql`${at.toISOString()}::timestamptz`;
const moments = (all: Date[]) => sql`array[${sql.join(all.map(moment), sql`, `)}]::timestamptz[]`;

const ofChannel = (channel: SequenceChannel | null) => (channel ? sql`s.channel = ${channel}` : sql`true`);

/** A message of a LinkedIn sequence is a note or a message; asked of the message, so that its index alone answers. */
const channelsOf: Record<SequenceChannel, MessageChannel[]> = {
  linkedin: ['connection_note', 'linkedin_message'],
  inmail: ['inmail'],
  email: ['email'],
};
const sentOn = (channel: SequenceChannel | null) =>
  channel
    ? sql`channel in (${sql.join(
        channelsOf[channel].map((one) => sql`${one}`),
        sql`, `,
      )})`
    : sql`true`;
