import 'server-only';
import { cache } from 'react';
import type { Db } from '@/db/client';
import { ensureWorkspace } from '@/db/seed';
import { database } from './database';

declare const branded: unique symbol;
export type WorkspaceId = string & { readonly [branded]: 'workspace' };

/**
 * Whose data, who acts, where it lies. Every read and write takes it first. Made only by `requireScope()`, by the job
 * runner, by the public twin page, by the calendar from its token and by the test helper, each through `scopeOf()`.
 */
export type Scope = { workspaceId: WorkspaceId; actor: string; db: Db };

/** The scope of the request at hand; without accounts that is the local workspace. */
export const requireScope = cache(async (): Promise<Scope> => {
  const { db } = await database();
  return scopeOf(db, await ensureWorkspace(db, { slug: 'local', name: 'Your workspace' }), 'you');
});

/** The one place where a plain id becomes a workspace's. */
export function scopeOf(db: Db, workspaceId: string, actor: string): Scope {
  return { workspaceId: workspaceId as WorkspaceId, actor, db };
}
