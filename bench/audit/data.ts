import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import type { Scope } from '@/lib/scope';
import { paragraphs, systemText } from './texts';

const CHUNK = 50_000;
const PARAGRAPHS = 1_000;
/** Calls of one sequence. */
export const CALLS_EACH = 12;

/**
 * Fills the scope's workspace with calls of ninety days, 4 KB each, and sums them up as the migration does; indexes and
 * triggers are off meanwhile, since they would take most of the time. The index of the words takes longer than all else:
 * what it comes back with makes it.
 */
export async function fill(
  { db, kind }: Database,
  { workspaceId }: Scope,
  rows: number,
): Promise<{ indexWords: () => Promise<void> }> {
  await db.execute(sql`create table bench_texts as select (ordinality - 1)::int as at, value as text
    from json_array_elements_text(${JSON.stringify(paragraphs(PARAGRAPHS))}::json) with ordinality`);
  await db.execute(sql`alter table bench_texts add primary key (at)`);
  await db.execute(people(workspaceId, Math.ceil(rows / CALLS_EACH)));
  await db.execute(sql`alter table message_sequences disable trigger user`);
  await db.execute(sequences(workspaceId, Math.ceil(rows / CALLS_EACH)));
  await db.execute(sql`alter table message_sequences enable trigger user`);
  const indexes = await db
    .select({ name: sql<string>`indexname`, definition: sql<string>`indexdef` })
    .from(sql`pg_indexes`)
    .where(sql`tablename = 'ai_generations' and indexname <> 'ai_generations_pkey'`);
  for (const { name } of indexes) await db.execute(sql`drop index ${sql.identifier(name)}`);
  await db.execute(sql`alter table ai_generations disable trigger all`);
  for (let from = 0; from < rows; from += CHUNK)
    await db.execute(calls(workspaceId, { from, to: Math.min(from + CHUNK, rows) - 1, rows }));
  await db.execute(sql`alter table ai_generations enable trigger all`);
  await db.execute(sql`drop table bench_texts`);
  await db.execute(sums);
  const make = async (wanted: (name: string) => boolean) => {
    for (const { definition } of indexes.filter(({ name }) => wanted(name)))
      await db.transaction(async (tx) => {
        await tx.execute(
          sql`select set_config('maintenance_work_mem', ${kind === 'pglite' ? '128MB' : '512MB'}, true)`,
        );
        await tx.execute(sql.raw(definition));
      });
    await db.execute(sql`vacuum analyze`);
  };
  const words = 'ai_generations_words';
  await make((name) => name !== words);
  return { indexWords: () => make((name) => name === words) };
}

/** The same id for the same words, of the version that ids have. */
const uuid = (words: string) => sql.raw(`regexp_replace(md5(${words}), '^(.{12}).(...).', '\\14\\28')::uuid`);

const people = (workspaceId: string, count: number): SQL => sql`
  insert into prospects (id, workspace_id, first_name, last_name, profile_source)
  select ${uuid("'person' || i")}, ${workspaceId}::uuid, 'Person', 'Number ' || i, 'url'
  from generate_series(0, ${count - 1}::int) as i`;

const sequences = (workspaceId: string, count: number): SQL => sql`
  insert into message_sequences (id, workspace_id, prospect_id, tone, company_context, channel, sequence_length, profile,
    provider, model, status)
  select ${uuid("'sequence' || i")}, ${workspaceId}::uuid, ${uuid("'person' || i")}, '{"formality":50,"warmth":50,"directness":50}', 'Docks', 'linkedin',
    3, '{"source":"url","text":"","fields":{},"spans":[]}', 'openai', 'a-model', 'completed'
  from generate_series(0, ${count - 1}::int) as i`;

/**
 * Oldest first, as they come in. Six models, one of them in use for four days eighty days ago; 3 % failed, 8 % repairs,
 * 3 % later attempts, a few replays, twenty on their way, none refused.
 */
function calls(workspaceId: string, { from, to, rows }: { from: number; to: number; rows: number }): SQL {
  const roll = (salt: string) => sql.raw(`((hashint8extended(i, ${salt}) & 1048575) / 1048576.0)`);
  const text = (salt: string) =>
    sql.raw(
      `(select text from bench_texts where at = (hashint8extended(i, ${salt}) & 1048575) % ${PARAGRAPHS})`,
    );
  const old = sql`i between ${Math.floor(rows * 0.089)}::int and ${Math.floor(rows * 0.13)}::int`;
  return sql`
    with drawn as materialized (
      select i::bigint as i, ${roll('1')} as fate, ${roll('2')} as kind, ${roll('3')} as pick, ${roll('4')} as price,
        ${roll('5')} as pace, ${roll('6')} as again,
        now() - interval '90 days' * (1 - (i + 1) / ${rows}::float8) as made
      from generate_series(${from}::int, ${to}::int) as i
    ), shaped as (
      select *, i >= ${rows - 20}::int as running,
        case when kind < 0.15 then 'research' when kind < 0.72 then 'write' when kind < 0.8 then 'repair'
          when kind < 0.95 then 'rewrite' else 'vary' end as node,
        case when ${old} and pick < 0.02 then 'retired-model' when pick < 0.5 then 'large-model'
          when pick < 0.75 then 'small-model' when pick < 0.9 then 'other/model' when pick < 0.98 then 'thinking-model'
          else 'cheap-model' end as model
      from drawn
    )
    insert into ai_generations (id, workspace_id, sequence_id, workflow_name, node_name, generation_type, step, provider,
      base_url, model, prompt_version, prompt, response, prompt_tokens, completion_tokens, total_tokens, cached_tokens,
      cost_usd, latency_ms, status, error_kind, attempt, first_attempt_id, replay_of, day, started_at, created_at, updated_at)
    select ${uuid("'call' || i")}, ${workspaceId}::uuid,
      ${uuid(`'sequence' || i / ${CALLS_EACH}`)},
      case node when 'rewrite' then 'rewrite' when 'vary' then 'variants' else 'generate_sequence' end, node,
      case node when 'research' then 'profile_analysis' when 'write' then 'message_generation' when 'repair' then 'repair'
        when 'rewrite' then 'rewrite' else 'variant' end,
      case when node <> 'research' then 1 + i % 3 end, 'openai', 'https://models.example.com/v1', model,
      node || case when i < ${Math.floor(rows / 3)}::int then '/1' else '/2' end,
      jsonb_build_object('model', model, 'messages', jsonb_build_array(
        jsonb_build_object('role', 'system', 'content', ${systemText}::text),
        jsonb_build_object('role', 'user', 'content', ${text('11')} || ' ' || ${text('12')} || ' ' || ${text('13')}
          || ' call' || i || case when i % 10000 = 0 then ' zeppelin' when i % 10 = 3 then ' harbour' else '' end))),
      case when not running then jsonb_build_object('http_status', 200, 'request_id', 'req_' || i, 'text', ${text('14')}) end,
      case when running then 0 else 900 end, case when running then 0 else 180 end, case when running then 0 else 1080 end, 0,
      case when running or price < 0.02 then null when price < 0.1 then 0
        when price < 0.9995 then round((0.0004 + price ^ 6 * 0.02)::numeric, 6) else 0.25 end,
      case when not running then (600 * exp(2.2 * pace + 0.8 * price))::int end,
      case when running then 'started' when fate < 0.03 then 'failed' else 'succeeded' end,
      case when fate < 0.03 and not running then 'server_error' end,
      case when again < 0.03 and i > 0 then 2 else 1 end,
      case when again < 0.03 and i > 0 then ${uuid("'call' || (i - 1)")} end,
      case when i % 2000 = 1999 then ${uuid("'call' || (i - 1000)")} end,
      (made at time zone 'UTC')::date, made, made, made
    from shaped`;
}

/** As in the migration. */
const sums = sql`
  insert into ai_daily_usage
  select workspace_id, day, provider, model, workflow_name, node_name, generation_type, prompt_version, status, cost_band,
    ai_latency_bucket(latency_ms), count(*), count(*) filter (where cost_usd is null), sum(prompt_tokens),
    sum(completion_tokens), sum(total_tokens), sum(cached_tokens), coalesce(sum(cost_usd), 0)
  from ai_generations where status <> 'started' group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11`;
