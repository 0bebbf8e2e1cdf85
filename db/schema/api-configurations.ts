import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, oneOf, timestamps } from './columns';
import { generationTypes } from './values';
import { workspaces } from './workspaces';

/** USD per million tokens of one model, as the user pays for it. */
export type OwnModelPrice = { model: string; input: number; output: number; cachedInput?: number };

/** A server that speaks the OpenAI API, and how to reach it. */
export const apiConfigurations = pgTable(
  'api_configurations',
  {
    id: id(),
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    baseUrl: text('base_url').notNull(),
    /** AES-256-GCM, bound to this row; null where the server wants no key. */
    keySealed: text('key_sealed'),
    /** The last four characters, to tell keys apart on the screen. */
    keyHint: text('key_hint'),
    /** Who writes unless a task has a model of its own. */
    model: text('model').notNull(),
    prices: jsonb('prices').$type<OwnModelPrice[]>().notNull().default([]),
    /** The one that is used; without one the built-in writer writes. */
    inUse: boolean('in_use').notNull().default(false),
    ...timestamps,
  },
  (table) => [
    unique('api_configurations_workspace_id').on(table.workspaceId, table.id),
    unique('api_configurations_name').on(table.workspaceId, table.name),
    uniqueIndex('api_configurations_in_use').on(table.workspaceId).where(sql`${table.inUse}`),
  ],
);

/** What one task wants otherwise: another server, model or parameter. */
export const aiTaskSettings = pgTable(
  'ai_task_settings',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    generationType: text('generation_type', { enum: generationTypes }).notNull(),
    /** Null: the server in use. */
    configurationId: uuid('configuration_id'),
    /** Null: the model of that server. */
    model: text('model'),
    /** Null: as the prompt has it. */
    temperature: real('temperature'),
    ...timestamps,
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.generationType] }),
    check('ai_task_settings_type', sql`${table.generationType} in (${oneOf(generationTypes)})`),
    check('ai_task_settings_temperature', sql`${table.temperature} between 0 and 2`),
    foreignKey({
      name: 'ai_task_settings_configuration',
      columns: [table.workspaceId, table.configurationId],
      foreignColumns: [apiConfigurations.workspaceId, apiConfigurations.id],
    }).onDelete('cascade'),
  ],
);

export type ApiConfiguration = typeof apiConfigurations.$inferSelect;
export type AiTaskSetting = typeof aiTaskSettings.$inferSelect;
