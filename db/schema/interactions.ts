import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { id, moment, oneOf, timestamps } from './columns';
import { messageSequences } from './message-sequences';
import { prospects } from './prospects';
import { interactionTypes, outcomes, sentiments } from './values';

/** What passed between us and a person outside the sequences, and the replies to them; a note is for ourselves. */
export const interactions = pgTable(
  'interactions',
  {
    id: id(),
    workspaceId: uuid('workspace_id').notNull(),
    prospectId: uuid('prospect_id').notNull(),
    /** The sequence that a reply answers. */
    sequenceId: uuid('sequence_id').references(() => messageSequences.id, { onDelete: 'set null' }),
    interactionType: text('interaction_type', { enum: interactionTypes }).notNull(),
    interactionDate: moment('interaction_date').notNull(),
    subject: text('subject').notNull().default(''),
    content: text('content').notNull().default(''),
    sentiment: text('sentiment', { enum: sentiments }),
    outcome: text('outcome', { enum: outcomes }),
    /** Where it took place: "LogiMAT 2026". */
    event: text('event'),
    actor: text('actor').notNull(),
    ...timestamps,
  },
  (table) => [
    check('interactions_type', sql`${table.interactionType} in (${oneOf(interactionTypes)})`),
    check('interactions_sentiment', sql`${table.sentiment} in (${oneOf(sentiments)})`),
    check('interactions_outcome', sql`${table.outcome} in (${oneOf(outcomes)})`),
    index('interactions_of_prospect').on(table.prospectId, table.interactionDate, table.id),
    index('interactions_of_sequence').on(table.sequenceId),
    foreignKey({
      name: 'interactions_of_prospect',
      columns: [table.workspaceId, table.prospectId],
      foreignColumns: [prospects.workspaceId, prospects.id],
    }).onDelete('cascade'),
  ],
);

export type Interaction = typeof interactions.$inferSelect;
