import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
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
import { outreachStages, providers, sequenceChannels, sequenceStatuses, waits } from './values';

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
    /** The name of the preset that the dials were, for the figures. */
    tonePreset: text('tone_preset'),
    companyContext: text('company_context').notNull(),
    solution: jsonb('solution').$type<SolutionBrief>(),
    /** For the figures; short enough for an index whatever the name is. */
    solutionName: text('solution_name').generatedAlwaysAs(sql.raw(`left(solution ->> 'name', 200)`)),
    goal: text('goal'),
    sender: jsonb('sender').$type<Sender>(),
    language: text('language'),
    /** Characters that its connection note may have: 200, with Premium 300. */
    noteLimit: smallint('note_limit').$type<200 | 300>().notNull().default(200),
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

    /** Where it stands on its way to the person, once it is written. */
    stage: text('stage', { enum: outreachStages }).notNull().default('running'),
    /** The step that is sent next; one more than the length when all were. */
    currentStep: integer('current_step').notNull().default(1),
    /** The day, in the workspace's time zone, on which that step is due; null where it has none. */
    dueOn: date('due_on', { mode: 'string' }),
    waitingFor: text('waiting_for', { enum: waits }),
    responseReceived: boolean('response_received').notNull().default(false),
    repliedAt: moment('replied_at'),
    /** The last step that was sent before the reply. */
    repliedStep: smallint('replied_step'),
    acceptedAt: moment('accepted_at'),
    lastSentAt: moment('last_sent_at'),
    createdBy: text('created_by').notNull().default('you'),
    ...timestamps,
  },
  (table) => [
    check('message_sequences_length', sql`${table.sequenceLength} between 1 and 10`),
    check('message_sequences_status', sql`${table.status} in (${oneOf(sequenceStatuses)})`),
    check('message_sequences_channel', sql`${table.channel} in (${oneOf(sequenceChannels)})`),
    check('message_sequences_provider', sql`${table.provider} in (${oneOf(providers)})`),
    check('message_sequences_stage', sql`${table.stage} in (${oneOf(outreachStages)})`),
    check('message_sequences_waiting_for', sql`${table.waitingFor} in (${oneOf(waits)})`),
    check('message_sequences_current_step', sql`${table.currentStep} >= 1`),
    unique('message_sequences_workspace_id').on(table.workspaceId, table.id),
    uniqueIndex('message_sequences_idempotency')
      .on(table.workspaceId, table.idempotencyKey)
      .where(sql`${table.idempotencyKey} is not null`),
    index('message_sequences_newest').on(table.workspaceId, table.createdAt, table.id),
    index('message_sequences_of_prospect_newest').on(table.prospectId, table.createdAt, table.id),
    index('message_sequences_stage').on(table.workspaceId, table.stage, table.prospectId),
    index('message_sequences_due')
      .on(table.workspaceId, table.dueOn, table.id)
      .where(sql`${table.dueOn} is not null`),
    index('message_sequences_waiting')
      .on(table.workspaceId, table.waitingFor, table.lastSentAt, table.id)
      .where(sql`${table.waitingFor} is not null`),
    // The figures are counted in these two alone, without a look at the rows.
    index('message_sequences_sent')
      .on(table.workspaceId, table.lastSentAt, table.tonePreset, table.solutionName, table.channel)
      .where(sql`${table.lastSentAt} is not null`),
    index('message_sequences_answered')
      .on(
        ...([table.workspaceId, table.lastSentAt, table.id, table.repliedStep, table.repliedAt] as const),
        ...([table.channel, table.tonePreset, table.solutionName] as const),
      )
      .where(sql`${table.repliedAt} is not null`),
    // The cost of a channel's sequences is summed up without a look at their rows.
    index('message_sequences_channel').on(table.workspaceId, table.channel, table.id),
    // Looked up when what they name is deleted.
    index('message_sequences_of_tov_config')
      .on(table.tovConfigId)
      .where(sql`${table.tovConfigId} is not null`),
    index('message_sequences_of_solution').on(table.solutionId).where(sql`${table.solutionId} is not null`),
    index('message_sequences_of_research').on(table.researchId).where(sql`${table.researchId} is not null`),
    index('message_sequences_generating').on(table.leaseExpiresAt).where(sql`${table.status} = 'generating'`),
    foreignKey({
      name: 'message_sequences_of_prospect',
      columns: [table.workspaceId, table.prospectId],
      foreignColumns: [prospects.workspaceId, prospects.id],
    }).onDelete('cascade'),
  ],
);

export type MessageSequence = typeof messageSequences.$inferSelect;
