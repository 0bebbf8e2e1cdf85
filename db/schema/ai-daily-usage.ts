import {
  bigint,
  date,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { generationStatuses, generationTypes, providers } from './values';
import { workspaces } from './workspaces';

const tokens = (name: string) => bigint(name, { mode: 'number' }).notNull();

/**
 * The calls that have ended, summed up by day and by all that they are filtered by. Kept by a trigger on
 * `ai_generations` and by nothing else, so the sums are those of the rows.
 */
export const aiDailyUsage = pgTable(
  'ai_daily_usage',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    day: date('day').notNull(),
    provider: text('provider', { enum: providers }).notNull(),
    model: text('model').notNull(),
    workflowName: text('workflow_name').notNull(),
    nodeName: text('node_name').notNull(),
    generationType: text('generation_type', { enum: generationTypes }).notNull(),
    promptVersion: text('prompt_version').notNull(),
    status: text('status', { enum: generationStatuses }).notNull(),
    costBand: smallint('cost_band').notNull(),
    /**
     * Quarter octaves of the latency: n holds 2^(n/4) to 2^((n+1)/4) ms, -1 the calls without one. Percentiles are
     * read from these.
     */
    latencyBucket: smallint('latency_bucket').notNull(),
    calls: integer('calls').notNull(),
    unknownCost: integer('unknown_cost').notNull(),
    promptTokens: tokens('prompt_tokens'),
    completionTokens: tokens('completion_tokens'),
    totalTokens: tokens('total_tokens'),
    cachedTokens: tokens('cached_tokens'),
    costUsd: numeric('cost_usd', { precision: 18, scale: 8, mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({
      name: 'ai_daily_usage_pkey',
      columns: [
        ...([table.workspaceId, table.day, table.provider, table.model, table.workflowName] as const),
        ...([table.nodeName, table.generationType, table.promptVersion, table.status] as const),
        ...([table.costBand, table.latencyBucket] as const),
      ],
    }),
    // What is rare, or never was, is found without a look at all days. New sums are few, and counting moves no index.
    index('ai_daily_usage_model').on(table.workspaceId, table.model, table.day),
    index('ai_daily_usage_workflow').on(table.workspaceId, table.workflowName, table.day),
    index('ai_daily_usage_node').on(table.workspaceId, table.nodeName, table.day),
    index('ai_daily_usage_prompt').on(table.workspaceId, table.promptVersion, table.day),
    index('ai_daily_usage_status').on(table.workspaceId, table.status, table.day),
    index('ai_daily_usage_cost').on(table.workspaceId, table.costBand, table.day),
  ],
);
