import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, oneOf, timestamps } from './columns';
import { prospects } from './prospects';
import { draftStatuses, messageChannels } from './values';

/** A message that somebody wrote by hand for a person, outside any sequence. */
export const outreachDrafts = pgTable(
  'outreach_drafts',
  {
    id: id(),
    workspaceId: uuid('workspace_id').notNull(),
    prospectId: uuid('prospect_id').notNull(),
    draftType: text('draft_type', { enum: messageChannels }).notNull(),
    content: text('content').notNull(),
    status: text('status', { enum: draftStatuses }).notNull().default('open'),
    event: text('event'),
    actor: text('actor').notNull(),
    ...timestamps,
  },
  (table) => [
    check('outreach_drafts_type', sql`${table.draftType} in (${oneOf(messageChannels)})`),
    check('outreach_drafts_status', sql`${table.status} in (${oneOf(draftStatuses)})`),
    index('outreach_drafts_of_prospect').on(table.prospectId, table.createdAt, table.id),
    foreignKey({
      name: 'outreach_drafts_of_prospect',
      columns: [table.workspaceId, table.prospectId],
      foreignColumns: [prospects.workspaceId, prospects.id],
    }).onDelete('cascade'),
  ],
);

export type OutreachDraft = typeof outreachDrafts.$inferSelect;
