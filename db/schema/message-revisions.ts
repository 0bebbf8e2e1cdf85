import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  real,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, oneOf, timestamps } from './columns';
import type { Check, Claim, Tone, ToneSetting } from './documents';
import { messages } from './messages';
import { revisionSources, variantApproaches } from './values';

/** Every version that a message ever had, the first one as it was written; nothing here is changed again. */
export const messageRevisions = pgTable(
  'message_revisions',
  {
    id: id(),
    workspaceId: uuid('workspace_id').notNull(),
    messageId: uuid('message_id').notNull(),
    /** As `messages.version` stood while this text was the message's. */
    version: integer('version').notNull(),
    source: text('source', { enum: revisionSources }).notNull(),
    subject: text('subject'),
    content: text('content').notNull(),
    claims: jsonb('claims').$type<Claim[]>().notNull(),
    checks: jsonb('checks').$type<Check[]>().notNull(),
    tone: jsonb('tone').$type<Tone>(),
    confidence: smallint('confidence').notNull(),
    /** What was asked for, where it was rewritten. */
    instruction: text('instruction'),
    /** The dials it was rewritten to, where they were not the sequence's. */
    targetTone: jsonb('target_tone').$type<ToneSetting>(),
    approach: text('approach', { enum: variantApproaches }),
    /** Share of the words of version 1 that were changed, 0–1. */
    changedShare: real('changed_share').notNull().default(0),
    actor: text('actor').notNull(),
    /** As `messages.prompt_version` stood with this text. */
    promptVersion: text('prompt_version'),
    ...timestamps,
  },
  (table) => [
    unique('message_revisions_version').on(table.messageId, table.version),
    check('message_revisions_source', sql`${table.source} in (${oneOf(revisionSources)})`),
    check('message_revisions_approach', sql`${table.approach} in (${oneOf(variantApproaches)})`),
    foreignKey({
      name: 'message_revisions_of_message',
      columns: [table.workspaceId, table.messageId],
      foreignColumns: [messages.workspaceId, messages.id],
    }).onDelete('cascade'),
  ],
);

export type MessageRevision = typeof messageRevisions.$inferSelect;

/** Other versions of a step to choose from; choosing one makes it the message's next revision. */
export const messageVariants = pgTable(
  'message_variants',
  {
    id: id(),
    workspaceId: uuid('workspace_id').notNull(),
    messageId: uuid('message_id').notNull(),
    approach: text('approach', { enum: variantApproaches }).notNull(),
    subject: text('subject'),
    content: text('content').notNull(),
    claims: jsonb('claims').$type<Claim[]>().notNull(),
    checks: jsonb('checks').$type<Check[]>().notNull(),
    tone: jsonb('tone').$type<Tone>(),
    confidence: smallint('confidence').notNull(),
    confidenceReasons: text('confidence_reasons').notNull().default(''),
    rationale: text('rationale').notNull().default(''),
    promptVersion: text('prompt_version'),
    ...timestamps,
  },
  (table) => [
    unique('message_variants_of_message_approach').on(table.messageId, table.approach),
    check('message_variants_approach', sql`${table.approach} in (${oneOf(variantApproaches)})`),
    foreignKey({
      name: 'message_variants_message',
      columns: [table.workspaceId, table.messageId],
      foreignColumns: [messages.workspaceId, messages.id],
    }).onDelete('cascade'),
  ],
);

export type MessageVariant = typeof messageVariants.$inferSelect;
