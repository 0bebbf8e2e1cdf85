import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, moment, oneOf, timestamps } from './columns';
import type { Analysis, PlanLine, ProfileData, Sender, SolutionBrief, ToneSetting } from './documents';
import { prospectResearch } from './prospect-research';
import { prospects } from './prospects';
import { solutions } from './solutions';
import { tovConfigs } from './tov-configs';
import { providers, sequenceChannels, sequenceStatuses } from './values';

export const messageSequences = pgTable(
  'message_sequences',
  {
    id: id(),
    workspaceId: uuid('workspace_id').notNull(),
    prospectId: uuid('prospect_id').notNull(),
    tovConfigId: uuid('tov_config_id').references(() => tovConfigs.id, { onDelete: 'set null' }),
    solutionId: uuid('solution_id').references(() => solutions.id, { onDelete: 'set null' }),
    researchId: uuid('research_id').references(() => prospectResearch.id, { onDelete: 'set null' }),

    /** What was asked for, as it stood then: later edits to preset, solution or profile change nothing here. */
    tone: jsonb('tone').$type<ToneSetting>().notNull(),
    companyContext: text('company_context').notNull(),
    solution: jsonb('solution').$type<SolutionBrief>(),
    goal: text('goal'),
    sender: jsonb('sender').$type<Sender>(),
    language: text('language'),
    channel: text('channel', { enum: sequenceChannels }).notNull(),
    sequenceLength: smallint('sequence_length').notNull(),
    profile: jsonb('profile').$type<ProfileData>().notNull(),
    provider: text('provider', { enum: providers }).notNull(),
    model: text('model').notNull(),

    /** What research found; the analysis is stored when its call has ended, with the whole plan. */
    prospectAnalysis: jsonb('prospect_analysis').$type<Analysis>(),
    plan: jsonb('plan').$type<PlanLine[]>(),
    thinkingSummary: text('thinking_summary'),

    status: text('status', { enum: sequenceStatuses }).notNull().default('pending'),
    errorMessage: text('error_message'),
    /** Who writes at it and until when; a lease that ran out means that the process died. */
    leaseOwner: uuid('lease_owner'),
    leaseExpiresAt: moment('lease_expires_at'),
    idempotencyKey: text('idempotency_key'),
    /** SHA-256 of the request that the key came with. */
    requestHash: text('request_hash'),

    currentStep: integer('current_step').notNull().default(1),
    responseReceived: boolean('response_received').notNull().default(false),
    acceptedAt: moment('accepted_at'),
    lastSentAt: moment('last_sent_at'),
    ...timestamps,
  },
  (table) => [
    check('message_sequences_length', sql`${table.sequenceLength} between 1 and 10`),
    check('message_sequences_status', sql`${table.status} in (${oneOf(sequenceStatuses)})`),
    check('message_sequences_channel', sql`${table.channel} in (${oneOf(sequenceChannels)})`),
    check('message_sequences_provider', sql`${table.provider} in (${oneOf(providers)})`),
    check('message_sequences_current_step', sql`${table.currentStep} >= 1`),
    unique('message_sequences_workspace_id').on(table.workspaceId, table.id),
    uniqueIndex('message_sequences_idempotency')
      .on(table.workspaceId, table.idempotencyKey)
      .where(sql`${table.idempotencyKey} is not null`),
    index('message_sequences_newest').on(table.workspaceId, table.createdAt, table.id),
    index('message_sequences_of_prospect_newest').on(table.prospectId, table.createdAt, table.id),
    index('message_sequences_generating').on(table.leaseExpiresAt).where(sql`${table.status} = 'generating'`),
    foreignKey({
      name: 'message_sequences_of_prospect',
      columns: [table.workspaceId, table.prospectId],
      foreignColumns: [prospects.workspaceId, prospects.id],
    }).onDelete('cascade'),
  ],
);

export type MessageSequence = typeof messageSequences.$inferSelect;
