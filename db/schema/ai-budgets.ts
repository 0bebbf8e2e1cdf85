import { sql } from 'drizzle-orm';
import { check, numeric, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { oneOf, timestamps } from './columns';
import { budgetPeriods } from './values';
import { workspaces } from './workspaces';

const usd = (name: string) => numeric(name, { precision: 12, scale: 2, mode: 'number' });

/** What may be spent on AI calls in a period; a period without a row has no limit. */
export const aiBudgets = pgTable(
  'ai_budgets',
  {
    workspaceId: uuid('workspace_id')
      .notNull()
      .references(() => workspaces.id, { onDelete: 'cascade' }),
    period: text('period', { enum: budgetPeriods }).notNull(),
    /** From here on the screens say so; null = never. */
    warnUsd: usd('warn_usd'),
    /** A call that would pass it is not made; null = no limit. */
    stopUsd: usd('stop_usd'),
    ...timestamps,
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.period] }),
    check('ai_budgets_period', sql`${table.period} in (${oneOf(budgetPeriods)})`),
    check('ai_budgets_amounts', sql`${table.warnUsd} >= 0 and ${table.stopUsd} >= 0`),
  ],
);

export type AiBudget = typeof aiBudgets.$inferSelect;
