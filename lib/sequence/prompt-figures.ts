import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { messageRevisions, messageSequences, messages } from '@/db/schema';
import { type PromptUse, readPromptUse } from '@/lib/ai/prompt-use';
import type { Scope } from '@/lib/scope';
import { toneDimensions } from '@/lib/tone/schema';
import { type Rate, rateOf } from './rate';

/** How the newest messages of a prompt did, as it wrote them: what was edited later is looked at as it stood before. */
export type PromptWriting = {
  messages: number;
  /** Whether there are older ones that were not looked at. */
  more: boolean;
  /** With no check that fails or warns. */
  passed: Rate;
  /** How far, on average, a measured dial lies from where it was set, in points; null where nothing was measured. */
  distance: number | null;
  edited: Rate;
  /** The share of the words that was changed in those, 0–1; null where none was. */
  changed: number | null;
  sent: number;
  /**
   * Of the sequences in which a message of this prompt was sent a week ago or longer, those where it was the last one
   * before the reply: those that were sent later still wait, and would make the newest prompt look worse than it is.
   */
  replies: Rate;
};

export type PromptFigures = PromptUse & { writing: PromptWriting | null };

/** As many say enough, and are read quickly whatever lies behind them. */
const NEWEST = 1_000;
/** Replies are rare, so they are counted among more. */
const NEWEST_SENT = 2_000;

/** Each version of a prompt: its calls, and what became of what it wrote. The latest first. */
export async function readPromptFigures(scope: Scope): Promise<PromptFigures[]> {
  const uses = await readPromptUse(scope);
  const versions = [...new Set(uses.map(({ version }) => version))];
  const [written, answered] = await Promise.all([
    readWritten(scope, versions),
    readAnswered(scope, versions),
  ]);
  return uses.map((use) => {
    const alone = uses.filter(({ version }) => version === use.version).length === 1;
    // Where only one kind of writer ever used it, it is theirs, whoever began the sequence.
    const isTheirs = (row: { version: string; builtIn: boolean }) =>
      row.version === use.version && (alone || row.builtIn === use.builtIn);
    const all = written.filter(({ version }) => version === use.version);
    const more = all.some((row) => row.more);
    const theirs = all.filter(isTheirs);
    const writing = theirs.length > 0 ? writingOf(theirs, answered.filter(isTheirs), more) : null;
    return { ...use, writing };
  });
}

type Written = Awaited<ReturnType<typeof readWritten>>[number];
type Answered = Awaited<ReturnType<typeof readAnswered>>[number];

function total<T>(rows: T[], figure: (row: T) => number): number {
  return rows.reduce((sum, row) => sum + figure(row), 0);
}

function writingOf(rows: Written[], answered: Answered[], more: boolean): PromptWriting {
  const sum = (figure: (row: Written) => number) => total(rows, figure);
  const mean = (all: number, of: number) => (of > 0 ? all / of : null);
  const all = sum((row) => row.messages);
  return {
    messages: all,
    more,
    passed: rateOf(
      sum((row) => row.passed),
      all,
    ),
    distance: mean(
      sum((row) => row.distance),
      sum((row) => row.measured),
    ),
    edited: rateOf(
      sum((row) => row.edited),
      all,
    ),
    changed: mean(
      sum((row) => row.changed),
      sum((row) => row.compared),
    ),
    sent: sum((row) => row.sent),
    replies: rateOf(
      total(answered, ({ replied }) => replied),
      total(answered, ({ sequences }) => sequences),
    ),
  };
}

/** Sums over the newest messages of each version, apart by whether the built-in writer wrote the sequence. */
async function readWritten(scope: Scope, versions: string[]) {
  if (versions.length === 0) return [];
  const count = (where: string) => sql<number>`(count(*) filter (where ${sql.raw(where)}))::int`;
  const sum = (figure: string) => sql<number>`coalesce(sum(${sql.raw(figure)}), 0)::float8`;
  return scope.db
    .select({
      version: sql<string>`prompt_version`,
      builtIn: sql<boolean>`built_in`,
      messages: count('true'),
      passed: count('passed'),
      measured: count('distance is not null'),
      distance: sum('distance'),
      edited: count('edited'),
      compared: count('changed is not null'),
      changed: sum('changed'),
      sent: count('sent'),
      more: sql<boolean>`bool_or(more)`,
    })
    .from(sql`(${writtenBy(scope, versions)}) as written`)
    .groupBy(sql`prompt_version`, sql`built_in`);
}

/**
 * One row a message. `base` is the version that the prompt wrote, `now` the one that stands, for those that had more than
 * one; the share that was changed is counted from the first text, so it tells of no other.
 */
const writtenBy = ({ workspaceId }: Scope, versions: string[]) => sql`
  select newest.prompt_version, s.provider = 'built-in' as built_in, 
    not jsonb_path_exists(coalesce(base.checks, newest.checks), '$[*] ? (@.status != "pass")') as passed,
    ${distance(sql`coalesce(base.tone, newest.tone)`, sql`coalesce(base.target_tone, s.tone)`)} as distance,
    coalesce(now.source = 'edited', false) as edited,
    case when now.source = 'edited' and base.changed_share = 0 then now.changed_share end as changed,
    newest.sent_at is not null as sent, newest.more
  from unnest(${textArray(versions)}) as asked(version)
    cross join lateral (
      select known.*, count(*) over () > ${NEWEST} as more from (
        select id, message_sequence_id, version, prompt_version, checks, tone, sent_at, created_at from ${messages}
        where workspace_id = ${workspaceId} and prompt_version = asked.version
        order by created_at desc limit ${NEWEST + 1}
      ) as known
      order by created_at desc limit ${NEWEST}
    ) as newest
    join ${messageSequences} s on s.id = newest.message_sequence_id
    left join lateral (
      select r.checks, r.tone, r.target_tone, r.changed_share from ${messageRevisions} r
      where newest.version > 1 and r.message_id = newest.id and r.prompt_version = newest.prompt_version
        and r.source <> 'edited'
      order by r.version desc limit 1
    ) as base on true
    left join ${messageRevisions} now
      on newest.version > 1 and now.message_id = newest.id and now.version = newest.version`;

/** The sequences in which a message of each version was sent long enough ago, and those where it was answered. */
async function readAnswered({ db, workspaceId }: Scope, versions: string[]) {
  if (versions.length === 0) return [];
  return db
    .select({
      version: sql<string>`asked.version`,
      builtIn: sql<boolean>`s.provider = 'built-in'`,
      sequences: sql<number>`count(distinct s.id)::int`,
      replied: sql<number>`(count(distinct s.id) filter (where s.replied_at is not null and s.replied_step = sent.step))::int`,
    })
    .from(
      sql`unnest(${textArray(versions)}) as asked(version)
        cross join lateral (
          select message_sequence_id, step from ${messages}
          where workspace_id = ${workspaceId} and prompt_version = asked.version
            and created_at < now() - interval '7 days' and sent_at < now() - interval '7 days'
          order by created_at desc limit ${NEWEST_SENT}
        ) as sent
        join ${messageSequences} s on s.id = sent.message_sequence_id`,
    )
    .groupBy(sql`asked.version`, sql`s.provider = 'built-in'`);
}

function textArray(texts: string[]): SQL {
  const all = texts.map((text) => sql`${text}`);
  return sql`array[${sql.join(all, sql`, `)}]::text[]`;
}

/** The mean of how far the three dials are off. */
function distance(tone: SQL, target: SQL): SQL {
  const off = toneDimensions.map((dimension) => {
    const dial = sql.raw(`'${dimension}'`);
    return sql`abs((${tone} ->> ${dial})::float8 - (${target} ->> ${dial})::float8)`;
  });
  return sql`(${sql.join(off, sql` + `)}) / ${sql.raw(String(off.length))}`;
}
