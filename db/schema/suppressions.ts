import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id, oneOf, timestamps } from './columns';
import { suppressionKinds, suppressionReasons } from './values';
import { workspaces } from './workspaces';

/** Who must not be written to. The key is kept as a hash, so that an erased person can be kept out and not read back. */
export const suppressions = pgTable(
  'suppressions',
  {
    id: id(),
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: suppressionKinds }).notNull(),
    /** SHA-256, in hex, of workspace, kind and key. */
    keyHash: text('key_hash').notNull(),
    /** The key in words, for the list in the settings; null for a person that was erased. */
    label: text('label'),
    reason: text('reason', { enum: suppressionReasons }).notNull(),
    actor: text('actor').notNull(),
    ...timestamps,
  },
  (table) => [
    unique('suppressions_key').on(table.workspaceId, table.kind, table.keyHash),
    check('suppressions_kind', sql`${table.kind} in (${oneOf(suppressionKinds)})`),
    check('suppressions_reason', sql`${table.reason} in (${oneOf(suppressionReasons)})`),
    index('suppressions_newest').on(table.workspaceId, table.createdAt, table.id),
  ],
);

export type Suppression = typeof suppressions.$inferSelect;
