import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { aiDailyUsage, aiGenerations } from '@/db/schema';
import type { Scope } from '@/lib/scope';
import type { CallFacets } from './audit-schema';

/** What calls can be filtered by: all that ever was, the most used first. */
export async function callFacets(scope: Scope): Promise<CallFacets> {
  const [ended, running] = await Promise.all([namesEnded(scope), namesRunning(scope)]);
  const rows = [...ended, ...running];
  const names = (column: 'workflowName' | 'nodeName' | 'model' | 'promptVersion') => {
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(row[column], (counts.get(row[column]) ?? 0) + row.calls);
    return [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1)).map(([name]) => name);
  };
  return {
    workflows: names('workflowName'),
    nodes: names('nodeName'),
    models: names('model'),
    prompts: names('promptVersion'),
  };
}

function namesEnded({ db, workspaceId }: Scope) {
  const { workflowName, nodeName, model, promptVersion, calls } = aiDailyUsage;
  return db
    .select({ workflowName, nodeName, model, promptVersion, calls: sql<number>`sum(${calls})::int` })
    .from(aiDailyUsage)
    .where(eq(aiDailyUsage.workspaceId, workspaceId))
    .groupBy(workflowName, nodeName, model, promptVersion)
    .having(sql`sum(${calls}) > 0`);
}

/** The very first call of a model is in no sum yet. */
function namesRunning({ db, workspaceId }: Scope) {
  const { workflowName, nodeName, model, promptVersion, status } = aiGenerations;
  return db
    .select({ workflowName, nodeName, model, promptVersion, calls: sql<number>`count(*)::int` })
    .from(aiGenerations)
    .where(and(eq(aiGenerations.workspaceId, workspaceId), sql`${status} = 'started'`))
    .groupBy(workflowName, nodeName, model, promptVersion);
}
