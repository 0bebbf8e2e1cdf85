import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import { DrizzleQueryError } from 'drizzle-orm/errors';
import { aiTaskSettings, apiConfigurations } from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { seal } from '@/lib/secret';
import { transact } from '@/lib/transact';
import { refusalNow } from './reach';
import type { ServerInput, TaskSettingsInput } from './server-input';
import { requireSameHost, requireServer } from './server-queries';
import { keySeat } from './writers';

/** Of a shorter key the last four would be too much. */
const SHORTEST_HINTED = 12;

/**
 * Adds a server, or changes one. A key that was typed replaces the kept one; without either there is none.
 * @throws {AppError} `invalid` for an address that must not be asked, a name that is taken, or a kept key that would go to another host.
 */
export async function saveServer(scope: Scope, input: ServerInput): Promise<{ id: string }> {
  const refusal = await refusalNow(input.baseUrl);
  if (refusal) throw invalid('baseUrl', refusal.message);
  const id = input.id ?? randomUUID();
  const sealed = input.apiKey ? await seal(input.apiKey, keySeat(scope, id)) : null;
  const work = transact(scope, async (inner) => {
    const { name, baseUrl, model, prices, apiKey, keepKey } = input;
    const stored = input.id ? await requireServer(inner, id) : null;
    const keeps = stored !== null && sealed === null && keepKey && stored.keySealed !== null;
    if (keeps) requireSameHost(stored, baseUrl);
    const hint = apiKey.length >= SHORTEST_HINTED ? apiKey.slice(-4) : null;
    const key = keeps ? {} : { keySealed: sealed, keyHint: sealed && hint };
    const row = { name, baseUrl, model, prices, ...key };
    if (stored) await inner.db.update(apiConfigurations).set(row).where(mine(inner, id));
    else await inner.db.insert(apiConfigurations).values({ ...row, id, workspaceId: inner.workspaceId });
    await note(inner, id, stored ? 'changed' : 'added');
    if (input.use) await chooseServer(inner, { id });
    return { id };
  });
  return work.catch((error) => {
    throw isTaken(error) ? invalid('name', 'Another server has this name. Choose one of its own.') : error;
  });
}

/** Who writes from now on; null: the built-in writer. */
export async function chooseServer(
  scope: Scope,
  { id }: { id: string | null },
): Promise<{ before: string | null }> {
  return transact(scope, async (inner) => {
    // Two that choose at once come one after the other: there is one in use at most.
    await inner.db.select().from(apiConfigurations).where(ours(inner)).for('update');
    if (id) await requireServer(inner, id);
    const inUse = and(ours(inner), eq(apiConfigurations.inUse, true));
    const [before] = await inner.db
      .update(apiConfigurations)
      .set({ inUse: false })
      .where(inUse)
      .returning({ id: apiConfigurations.id });
    if (id) await inner.db.update(apiConfigurations).set({ inUse: true }).where(mine(inner, id));
    await note(inner, id ?? inner.workspaceId, id ? 'used' : 'built-in used');
    return { before: before?.id ?? null };
  });
}

/** All that tasks want otherwise, anew; a task without a wish has no row. */
export async function saveTaskSettings(scope: Scope, { tasks }: TaskSettingsInput): Promise<void> {
  await transact(scope, async (inner) => {
    await requireOwnServers(inner, tasks);
    await inner.db.delete(aiTaskSettings).where(eq(aiTaskSettings.workspaceId, inner.workspaceId));
    const wished = tasks.filter(
      ({ configurationId, model, temperature }) =>
        configurationId !== null || model !== null || temperature !== null,
    );
    if (wished.length > 0)
      await inner.db.insert(aiTaskSettings).values(
        wished.map(({ task, ...row }) => ({
          ...row,
          generationType: task,
          workspaceId: inner.workspaceId,
        })),
      );
    await note(inner, inner.workspaceId, 'tasks');
  });
}

async function requireOwnServers(scope: Scope, tasks: TaskSettingsInput['tasks']) {
  const named = [...new Set(tasks.flatMap(({ configurationId }) => configurationId ?? []))];
  if (named.length === 0) return;
  const known = await scope.db
    .select({ id: apiConfigurations.id })
    .from(apiConfigurations)
    .where(and(ours(scope), inArray(apiConfigurations.id, named)));
  if (known.length < named.length)
    throw invalid('tasks', 'A server that was chosen for a task is gone. Choose another.');
}

const ours = (scope: Scope) => eq(apiConfigurations.workspaceId, scope.workspaceId);
export const mine = (scope: Scope, id: string) => and(ours(scope), eq(apiConfigurations.id, id));

const UNIQUE_VIOLATION = '23505';

export function isTaken(error: unknown): boolean {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  return cause instanceof Error && 'code' in cause && cause.code === UNIQUE_VIOLATION;
}

export function note(scope: Scope, subjectId: string, change: string) {
  return recordActivity(scope, { name: 'settings.saved', subjectId, detail: { section: 'ai', change } });
}

const invalid = (field: string, message: string) =>
  new AppError('invalid', message, { fields: { [field]: message } });
