import type { Database } from '@/db/client';
import { ensureWorkspace } from '@/db/seed';
import { type Scope, scopeOf } from './scope';

/** A scope in a workspace of its own: two of them are foreign to each other. */
export async function testScope(database: Database, slug: string): Promise<Scope> {
  return scopeOf(database.db, await ensureWorkspace(database.db, { slug, name: slug }), 'test');
}
