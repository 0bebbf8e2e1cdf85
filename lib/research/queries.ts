import 'server-only';
import { and, desc, eq } from 'drizzle-orm';
import { prospectResearch } from '@/db/schema';
import type { Scope } from '@/lib/scope';

/** What research found about a person, the newest run first. */
export async function listResearch(scope: Scope, prospectId: string, limit = 20) {
  const rows = await scope.db
    .select()
    .from(prospectResearch)
    .where(
      and(eq(prospectResearch.workspaceId, scope.workspaceId), eq(prospectResearch.prospectId, prospectId)),
    )
    .orderBy(desc(prospectResearch.createdAt), desc(prospectResearch.id))
    .limit(limit);
  return rows.map((row) => ({
    id: row.id,
    at: row.createdAt.toISOString(),
    summary: row.summary,
    key_insights: row.keyInsights,
    pain_points: row.painPoints,
    suggested_approach: row.suggestedApproach,
    confidence_score: row.confidenceScore,
  }));
}
export type ResearchRun = Awaited<ReturnType<typeof listResearch>>[number];
