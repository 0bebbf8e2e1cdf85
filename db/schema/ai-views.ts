import { doublePrecision, integer, pgView, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns';

/** One row a call, without what was said; `cost` is null where it is unknown. */
export const llmUsageLogs = pgView('llm_usage_logs', {
  id: uuid('id').notNull(),
  workspaceId: uuid('workspace_id').notNull(),
  workflowName: text('workflow_name').notNull(),
  nodeName: text('node_name').notNull(),
  model: text('model').notNull(),
  promptTokens: integer('prompt_tokens').notNull(),
  completionTokens: integer('completion_tokens').notNull(),
  totalTokens: integer('total_tokens').notNull(),
  latencyMs: integer('latency_ms'),
  cost: doublePrecision('cost'),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
}).existing();

/** One row a sequence over all its calls; `cost_estimate` is null as soon as one of them is of unknown cost. */
export const sequenceCosts = pgView('sequence_costs', {
  sequenceId: uuid('sequence_id').notNull(),
  workspaceId: uuid('workspace_id').notNull(),
  /** More than one model stand side by side, with commas. */
  modelUsed: text('model_used').notNull(),
  inputTokens: integer('input_tokens').notNull(),
  outputTokens: integer('output_tokens').notNull(),
  costEstimate: doublePrecision('cost_estimate'),
  createdAt: moment('created_at').notNull(),
}).existing();
