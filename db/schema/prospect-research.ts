import { foreignKey, index, jsonb, pgTable, real, text, uuid } from 'drizzle-orm/pg-core';
import { id, timestamps } from './columns';
import { prospects } from './prospects';

/** One row a run of research on a person. */
export const prospectResearch = pgTable(
  'prospect_research',
  {
    id: id(),
    workspaceId: uuid('workspace_id').notNull(),
    prospectId: uuid('prospect_id').notNull(),
    summary: text('summary').notNull(),
    keyInsights: jsonb('key_insights').$type<string[]>().notNull().default([]),
    recommendedSolutions: jsonb('recommended_solutions').$type<string[]>().notNull().default([]),
    painPoints: jsonb('pain_points').$type<string[]>().notNull().default([]),
    personalizationOpportunities: jsonb('personalization_opportunities')
      .$type<string[]>()
      .notNull()
      .default([]),
    marketPosition: text('market_position').notNull().default(''),
    suggestedApproach: text('suggested_approach').notNull().default(''),
    /** 0–1. */
    confidenceScore: real('confidence_score').notNull(),
    ...timestamps,
  },
  (table) => [
    index('prospect_research_newest').on(table.prospectId, table.createdAt, table.id),
    foreignKey({
      name: 'prospect_research_of_prospect',
      columns: [table.workspaceId, table.prospectId],
      foreignColumns: [prospects.workspaceId, prospects.id],
    }).onDelete('cascade'),
  ],
);

export type ProspectResearch = typeof prospectResearch.$inferSelect;
