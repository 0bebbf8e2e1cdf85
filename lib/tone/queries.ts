import 'server-only';
import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import { tovConfigs } from '@/db/schema';
import type { Scope } from '@/lib/scope';
import type { Preset } from './schema';

/** The presets of the workspace, in the order that somebody gave them. */
export async function listPresets(scope: Scope): Promise<Preset[]> {
  const { id, name, formality, warmth, directness, instructions, position, createdAt } = tovConfigs;
  return scope.db
    .select({ id, name: sql<string>`${name}`, formality, warmth, directness, instructions })
    .from(tovConfigs)
    .where(and(eq(tovConfigs.workspaceId, scope.workspaceId), isNotNull(name)))
    .orderBy(asc(position), asc(createdAt));
}
