import { sql } from 'drizzle-orm';
import { check, integer, jsonb, pgTable, smallint, text } from 'drizzle-orm/pg-core';
import { id, timestamps } from './columns';
import type { Sender } from './documents';

export const workspaces = pgTable(
  'workspaces',
  {
    id: id(),
    /** `local` for the workspace that needs no account. */
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    /** What a salesperson would type again for each sequence, and does not have to. */
    companyContext: text('company_context').notNull().default(''),
    sender: jsonb('sender').$type<Sender>(),
    /** What stands below an e-mail: name and title by hand, then who is legally behind it and how to say no. */
    signature: text('signature').notNull().default(''),
    postalAddress: text('postal_address').notNull().default(''),
    optOutLine: text('opt_out_line').notNull().default(''),
    /** An IANA name; empty until the first browser has told its own. */
    timeZone: text('time_zone').notNull().default(''),
    /** Days on which steps fall due, 1 = Monday to 7 = Sunday. */
    workingDays: smallint('working_days').array().notNull().default(sql`'{1,2,3,4,5}'::smallint[]`),
    /** Characters that a connection note may have: 200, with Premium 300. */
    noteLimit: smallint('note_limit').$type<200 | 300>().notNull().default(200),
    /** Connection notes with a text a month; null where there is no limit. */
    notesPerMonth: integer('notes_per_month').default(5),
    /** Days after which prompts and answers are emptied; null keeps them. */
    retentionDays: integer('retention_days'),
    /** The secret part of the calendar's address; null while there is none. */
    calendarToken: text('calendar_token').unique(),
    ...timestamps,
  },
  (table) => [check('workspaces_note_limit', sql`${table.noteLimit} in (200, 300)`)],
);

export type Workspace = typeof workspaces.$inferSelect;
