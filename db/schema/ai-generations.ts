import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, moment, oneOf, timestamps } from './columns';
import { messageSequences } from './message-sequences';
import { generationStatuses, generationTypes, providers } from './values';
import { workspaces } from './workspaces';

/** USD per million tokens, as they stood when the call was made; `source` says whose figures they are. */
export type UnitPrices = { input: number; output: number; cachedInput?: number; source: string };

/** One row an attempt, written before the call goes out and completed whatever becomes of it. */
export const aiGenerations = pgTable(
  'ai_generations',
  {
    id: id(),
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    /** Null once the sequence is gone: the record outlives it. */
    sequenceId: uuid('sequence_id').references(() => messageSequences.id, { onDelete: 'set null' }),
    workflowName: text('workflow_name').notNull(),
    nodeName: text('node_name').notNull(),
    generationType: text('generation_type', { enum: generationTypes }).notNull(),
    step: smallint('step'),
    provider: text('provider', { enum: providers }).notNull(),
    baseUrl: text('base_url'),
    model: text('model').notNull(),
    /** Name and version of the prompt's builder, and a hash of what it says: the same hash, the same prompt. */
    promptVersion: text('prompt_version').notNull(),
    promptHash: text('prompt_hash'),
    /** The request as it was sent. */
    prompt: jsonb('prompt').$type<Record<string, unknown>>().notNull(),
    /** The raw answer: the body, or the text of a stream as far as it came. */
    response: jsonb('response').$type<Record<string, unknown>>(),
    tokenUsage: jsonb('token_usage').$type<Record<string, unknown>>(),
    promptTokens: integer('prompt_tokens').notNull().default(0),
    completionTokens: integer('completion_tokens').notNull().default(0),
    totalTokens: integer('total_tokens').notNull().default(0),
    cachedTokens: integer('cached_tokens').notNull().default(0),
    unitPrices: jsonb('unit_prices').$type<UnitPrices>(),
    /** Null = unknown, never 0 instead. */
    costUsd: numeric('cost_usd', { precision: 14, scale: 8, mode: 'number' }),
    /** The most that it was expected to cost when it went out; null where no price is known. */
    expectedUsd: numeric('expected_usd', { precision: 14, scale: 8, mode: 'number' }),
    /** Rough sizes to filter by; see `costBands`. */
    costBand: smallint('cost_band')
      .notNull()
      .generatedAlwaysAs(
        sql`case when cost_usd is null then 0 when cost_usd = 0 then 1 when cost_usd < 0.001 then 2
          when cost_usd < 0.01 then 3 when cost_usd < 0.1 then 4 else 5 end`,
      ),
    latencyMs: integer('latency_ms'),
    status: text('status', { enum: generationStatuses }).notNull().default('started'),
    error: text('error'),
    errorKind: text('error_kind'),
    attempt: smallint('attempt').notNull().default(1),
    /** The first attempt at the same task; null on that one itself. */
    firstAttemptId: uuid('first_attempt_id').references((): AnyPgColumn => aiGenerations.id, {
      onDelete: 'set null',
    }),
    /** The call that this one asks again; a replay changes nothing by itself. */
    replayOf: uuid('replay_of').references((): AnyPgColumn => aiGenerations.id, { onDelete: 'set null' }),
    /** The workspace's day on which it went out; set by the database, and not moved by another time zone later. */
    day: date('day').notNull().default('0001-01-01'),
    /** When prompt and answer were emptied, by an erasure or by the retention; the figures stay. */
    scrubbedAt: moment('scrubbed_at'),
    startedAt: moment('started_at').notNull().defaultNow(),
    ...timestamps,
  },
  (table) => [
    check('ai_generations_type', sql`${table.generationType} in (${oneOf(generationTypes)})`),
    check('ai_generations_status', sql`${table.status} in (${oneOf(generationStatuses)})`),
    check('ai_generations_provider', sql`${table.provider} in (${oneOf(providers)})`),
    // What a list is filtered by stands behind its order: rows that do not match are passed over unread.
    index('ai_generations_newest').on(
      ...([table.workspaceId, table.createdAt, table.id, table.day, table.status, table.model] as const),
      ...([table.provider, table.workflowName, table.nodeName, table.generationType] as const),
      ...([table.promptVersion, table.costBand] as const),
    ),
    // Later attempts are in no sum that says where they lie, so they have the same once more for themselves.
    index('ai_generations_again')
      .on(
        ...([table.workspaceId, table.createdAt, table.id, table.day, table.status, table.model] as const),
        ...([table.provider, table.workflowName, table.nodeName, table.generationType] as const),
        ...([table.promptVersion, table.costBand] as const),
      )
      .where(sql`${table.attempt} > 1`),
    index('ai_generations_running')
      .on(table.workspaceId, table.createdAt)
      .where(sql`${table.status} = 'started'`),
    index('ai_generations_attempts').on(table.firstAttemptId).where(sql`${table.firstAttemptId} is not null`),
    index('ai_generations_replays').on(table.replayOf).where(sql`${table.replayOf} is not null`),
    index('ai_generations_words').using('gin', sql`ai_call_words(${table.prompt}, ${table.response})`),
    // What was spent is summed up in this alone: the rows are long.
    index('ai_generations_spend')
      .on(
        ...([table.workspaceId, table.createdAt, table.sequenceId] as const),
        ...([table.status, table.errorKind, table.costUsd] as const),
      )
      .where(sql`${table.provider} <> 'built-in'`),
    // What the retention has emptied is not looked at again.
    index('ai_generations_unscrubbed')
      .on(table.workspaceId, table.createdAt)
      .where(sql`${table.scrubbedAt} is null`),
    index('ai_generations_of_sequence').on(table.sequenceId, table.startedAt),
  ],
);

export type AiGeneration = typeof aiGenerations.$inferSelect;
export type NewAiGeneration = typeof aiGenerations.$inferInsert;
