import { sql } from 'drizzle-orm';
import { check, foreignKey, index, jsonb, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { id, moment, oneOf, timestamps } from './columns';
import type { OutreachState } from './documents';
import { messageSequences } from './message-sequences';
import { moveKinds } from './values';

/** What was done with a sequence after it was written, step by step; `before` is what undoing brings back. */
export const sequenceMoves = pgTable(
  'sequence_moves',
  {
    id: id(),
    workspaceId: uuid('workspace_id').notNull(),
    sequenceId: uuid('sequence_id').notNull(),
    kind: text('kind', { enum: moveKinds }).notNull(),
    /** The step that was current when it was done. */
    step: smallint('step').notNull(),
    before: jsonb('before').$type<OutreachState>().notNull(),
    /** When it happened, which may lie before the day it was noted. */
    happenedAt: moment('happened_at').notNull().defaultNow(),
    actor: text('actor').notNull(),
    undoneAt: moment('undone_at'),
    ...timestamps,
  },
  (table) => [
    check('sequence_moves_kind', sql`${table.kind} in (${oneOf(moveKinds)})`),
    index('sequence_moves_of_sequence').on(table.sequenceId, table.createdAt, table.id),
    index('sequence_moves_newest').on(table.workspaceId, table.createdAt, table.id),
    foreignKey({
      name: 'sequence_moves_of_sequence',
      columns: [table.workspaceId, table.sequenceId],
      foreignColumns: [messageSequences.workspaceId, messageSequences.id],
    }).onDelete('cascade'),
  ],
);

export type SequenceMove = typeof sequenceMoves.$inferSelect;
