import 'server-only';
import { and, asc, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import { DrizzleQueryError } from 'drizzle-orm/errors';
import { tovConfigs } from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import type { ChangedPresetInput, MovedPresetInput, NewPresetInput } from './input';

/** @throws {AppError} `conflict` for a name that another preset has. */
export async function createPreset(scope: Scope, input: NewPresetInput): Promise<{ id: string }> {
  const { position, ...values } = input;
  return transact(scope, async (inner) => {
    if (position !== undefined) await makeRoom(inner, position);
    const [made] = await inner.db
      .insert(tovConfigs)
      .values({ ...values, workspaceId: inner.workspaceId, position: position ?? afterLast(inner) })
      .onConflictDoNothing()
      .returning({ id: tovConfigs.id });
    if (!made) throw nameTaken(input.name);
    await recordActivity(inner, { name: 'preset.created', subjectId: made.id });
    return made;
  });
}

/**
 * Another name, other values or other words. Sequences keep what they were written with.
 * @throws {AppError} `not_found`, or `conflict` for a name that another preset has.
 */
export async function changePreset(scope: Scope, { id, ...values }: ChangedPresetInput): Promise<void> {
  const work = transact(scope, async (inner) => {
    const changed = await inner.db
      .update(tovConfigs)
      .set(values)
      .where(isPreset(inner, id))
      .returning({ id: tovConfigs.id });
    if (changed.length === 0) throw gone();
    await recordActivity(inner, { name: 'preset.changed', subjectId: id });
  });
  await work.catch((error) => {
    throw isTaken(error) ? nameTaken(values.name) : error;
  });
}

/** One place up or down; the first stays first and the last stays last. @throws {AppError} `not_found`. */
export async function movePreset(scope: Scope, { id, to }: MovedPresetInput): Promise<void> {
  await transact(scope, async (inner) => {
    const rows = await inner.db
      .select({ id: tovConfigs.id })
      .from(tovConfigs)
      .where(isPreset(inner))
      .orderBy(asc(tovConfigs.position), asc(tovConfigs.createdAt))
      .for('update');
    const ids = rows.map((row) => row.id);
    const from = ids.indexOf(id);
    if (from < 0) throw gone();
    const at = Math.min(ids.length - 1, Math.max(0, from + (to === 'up' ? -1 : 1)));
    ids.splice(at, 0, ...ids.splice(from, 1));
    const order = sql.join(
      ids.map((one) => sql`${one}::uuid`),
      sql`, `,
    );
    await inner.db
      .update(tovConfigs)
      .set({ position: sql`array_position(array[${order}], ${tovConfigs.id}) - 1` })
      .where(isPreset(inner));
  });
}

/**
 * The preset goes, the sequences that were written with it stay as they are. Answers what brings it back at its place.
 * @throws {AppError} `not_found`.
 */
export async function deletePreset(scope: Scope, { id }: { id: string }): Promise<NewPresetInput> {
  return transact(scope, async (inner) => {
    const [row] = await inner.db.delete(tovConfigs).where(isPreset(inner, id)).returning();
    if (!row) throw gone();
    await recordActivity(inner, { name: 'preset.deleted', subjectId: id });
    const { formality, warmth, directness, instructions, position } = row;
    return { name: row.name ?? '', formality, warmth, directness, instructions, position };
  });
}

function isPreset(scope: Scope, id?: string): SQL | undefined {
  return and(
    eq(tovConfigs.workspaceId, scope.workspaceId),
    isNotNull(tovConfigs.name),
    id === undefined ? undefined : eq(tovConfigs.id, id),
  );
}

async function makeRoom(scope: Scope, position: number) {
  await scope.db
    .update(tovConfigs)
    .set({ position: sql`${tovConfigs.position} + 1` })
    .where(and(isPreset(scope), sql`${tovConfigs.position} >= ${position}`));
}

const afterLast = ({ workspaceId }: Scope) =>
  sql<number>`(select coalesce(max(${tovConfigs.position}) + 1, 0) from ${tovConfigs}
    where ${tovConfigs.workspaceId} = ${workspaceId} and ${tovConfigs.name} is not null)`;

const gone = () => new AppError('not_found', 'This preset is not here any more. Load the page again.');

function nameTaken(name: string) {
  const sentence = `There is a preset named ${name} already. Choose another name.`;
  return new AppError('conflict', sentence, { fields: { name: sentence } });
}

const UNIQUE_VIOLATION = '23505';

function isTaken(error: unknown): boolean {
  const cause = error instanceof DrizzleQueryError ? error.cause : undefined;
  return cause !== undefined && 'code' in cause && cause.code === UNIQUE_VIOLATION;
}
