import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, moment } from './columns';
import { workspaces } from './workspaces';

/** What happened, to whom, by whom. Subjects are named by id alone, so that a person can be erased. */
export const analyticsEvents = pgTable(
  'analytics_events',
  {
    id: id(),
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    /** A verb in the past tense: `sequence.started`, `prospect.added`. */
    name: text('name').notNull(),
    subjectId: uuid('subject_id').notNull(),
    actor: text('actor').notNull(),
    detail: jsonb('detail').$type<Record<string, string | number | boolean | null>>().notNull().default({}),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [
    index('analytics_events_newest').on(table.workspaceId, table.createdAt, table.id),
    index('analytics_events_of_subject').on(table.subjectId, table.createdAt),
  ],
);
