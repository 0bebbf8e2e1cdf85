import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, moment, oneOf, timestamps } from './columns';
import type { Check, Claim, PlanLine, Tone } from './documents';
import { messageSequences } from './message-sequences';
import { messageChannels, triggerTypes, variantApproaches } from './values';

export const messages = pgTable(
  'messages',
  {
    id: id(),
    workspaceId: uuid('workspace_id').notNull(),
    sequenceId: uuid('message_sequence_id').notNull(),
    step: smallint('step').notNull(),
    channel: text('channel', { enum: messageChannels }).notNull(),
    subject: text('subject'),
    /** The line of the plan that it was written from. */
    planLine: jsonb('plan_line').$type<PlanLine>().notNull(),
    /** Empty for a connection note that is better not sent. */
    content: text('msg_content').notNull(),
    triggerType: text('trigger_type', { enum: triggerTypes }).notNull().default('no_response'),
    delayDays: smallint('delay_days').notNull().default(2),
    confidence: smallint('confidence').notNull(),
    confidenceReasons: text('confidence_reasons').notNull().default(''),
    rationale: text('rationale').notNull(),
    thinkingProcess: text('thinking_process').notNull().default(''),
    claims: jsonb('claims').$type<Claim[]>().notNull().default([]),
    checks: jsonb('checks').$type<Check[]>().notNull().default([]),
    /** As measured on `content`; null where there is none. */
    tone: jsonb('tone').$type<Tone>(),
    /** The prompt that the text was written by, whatever was edited by hand since; null where none is known. */
    promptVersion: text('prompt_version'),
    /** Counts the texts that it had; an edit names the one it was made on. */
    version: integer('version').notNull().default(1),
    /** Which of its variants the text is; null where there never were any. */
    approach: text('approach', { enum: variantApproaches }),
    editedAt: moment('edited_at'),
    sentAt: moment('sent_at'),
    skippedAt: moment('skipped_at'),
    ...timestamps,
  },
  (table) => [
    unique('messages_step').on(table.sequenceId, table.step),
    unique('messages_workspace_id').on(table.workspaceId, table.id),
    // Below nought only within a transaction that reorders the steps.
    check('messages_step_range', sql`abs(${table.step}) between 1 and 10`),
    check('messages_approach', sql`${table.approach} in (${oneOf(variantApproaches)})`),
    // How many invitations with a text went out this month.
    index('messages_notes_sent')
      .on(table.workspaceId, table.sentAt)
      .where(
        sql`${table.channel} = 'connection_note' and ${table.sentAt} is not null and ${table.content} <> ''`,
      ),
    // The figures are counted in these three alone, without a look at the rows.
    index('messages_sent')
      .on(table.workspaceId, table.sentAt, table.step, table.channel)
      .where(sql`${table.sentAt} is not null`),
    index('messages_variants_sent')
      .on(table.workspaceId, table.sentAt, table.approach, table.sequenceId, table.channel)
      .where(sql`${table.sentAt} is not null and ${table.approach} is not null`),
    index('messages_skipped')
      .on(table.workspaceId, table.step, table.sequenceId)
      .where(sql`${table.skippedAt} is not null`),
    // The newest of each prompt, to see how they did.
    index('messages_of_prompt')
      .on(table.workspaceId, table.promptVersion, table.createdAt)
      .where(sql`${table.promptVersion} is not null`),
    check('messages_channel', sql`${table.channel} in (${oneOf(messageChannels)})`),
    check('messages_trigger_type', sql`${table.triggerType} in (${oneOf(triggerTypes)})`),
    check('messages_delay_days', sql`${table.delayDays} between 0 and 60`),
    check('messages_confidence', sql`${table.confidence} between 0 and 100`),
    foreignKey({
      name: 'messages_of_sequence',
      columns: [table.workspaceId, table.sequenceId],
      foreignColumns: [messageSequences.workspaceId, messageSequences.id],
    }).onDelete('cascade'),
  ],
);

export type Message = typeof messages.$inferSelect;
