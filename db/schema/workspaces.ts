import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { id, timestamps } from './columns';
import type { Sender } from './documents';

export const workspaces = pgTable('workspaces', {
  id: id(),
  /** `local` for the workspace that needs no account. */
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  /** What a salesperson would type again for each sequence, and does not have to. */
  companyContext: text('company_context').notNull().default(''),
  sender: jsonb('sender').$type<Sender>(),
  ...timestamps,
});

export type Workspace = typeof workspaces.$inferSelect;
