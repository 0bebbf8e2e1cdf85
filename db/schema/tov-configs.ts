import { sql } from 'drizzle-orm';
import { check, integer, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, timestamps } from './columns';
import { workspaces } from './workspaces';

/** Tone-of-voice settings: named ones are presets; unnamed ones keep each set of values once. */
export const tovConfigs = pgTable(
  'tov_configs',
  {
    id: id(),
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    name: text('name'),
    formality: smallint('formality').notNull(),
    warmth: smallint('warmth').notNull(),
    directness: smallint('directness').notNull(),
    instructions: text('instructions'),
    position: integer('position').notNull().default(0),
    ...timestamps,
  },
  (table) => [
    check('tov_configs_formality', sql`${table.formality} between 0 and 100`),
    check('tov_configs_warmth', sql`${table.warmth} between 0 and 100`),
    check('tov_configs_directness', sql`${table.directness} between 0 and 100`),
    uniqueIndex('tov_configs_named').on(table.workspaceId, table.name).where(sql`${table.name} is not null`),
    uniqueIndex('tov_configs_unnamed')
      .on(
        table.workspaceId,
        table.formality,
        table.warmth,
        table.directness,
        sql`md5(coalesce(${table.instructions}, ''))`,
      )
      .where(sql`${table.name} is null`),
  ],
);

export type TovConfig = typeof tovConfigs.$inferSelect;
