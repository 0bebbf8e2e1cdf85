import { jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id, timestamps } from './columns';
import { workspaces } from './workspaces';

export const solutions = pgTable(
  'solutions',
  {
    id: id(),
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    description: text('description').notNull().default(''),
    /** The only claims about ourselves that a message may make. */
    proofPoints: jsonb('proof_points').$type<string[]>().notNull().default([]),
    ...timestamps,
  },
  (table) => [unique('solutions_workspace_name').on(table.workspaceId, table.name)],
);

export type Solution = typeof solutions.$inferSelect;
