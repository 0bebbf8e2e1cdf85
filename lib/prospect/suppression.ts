import 'server-only';
import { createHash } from 'node:crypto';
import { and, asc, desc, eq } from 'drizzle-orm';
import { analyticsEvents, type Suppression, suppressions } from '@/db/schema';
import type { SuppressionKind, SuppressionReason } from '@/db/schema/values';
import { recordActivity } from '@/lib/activity/mutations';
import { anyOf } from '@/lib/any-of';
import { decodeCursor, encodeCursor, olderThan } from '@/lib/cursor';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import type { Identity } from './policy';
import { readSuppressionKey, type SuppressionKey, suppressionKeysOf } from './suppression-key';

/** One line of the list of who must not be contacted. */
export type SuppressionItem = {
  id: string;
  kind: SuppressionKind;
  /** Null for a person that was erased. */
  label: string | null;
  reason: SuppressionReason;
  actor: string;
  created_at: string;
};

/**
 * Puts an e-mail address, a domain or a LinkedIn profile on the list; `key` is what somebody typed.
 * @throws {AppError} `invalid` for anything else, and for what is not of the `kind` that was named.
 */
export async function suppress(
  scope: Scope,
  { key: typed, kind }: { key: string; kind?: SuppressionKind },
): Promise<{ suppression: SuppressionItem; readAs: string; added: boolean }> {
  const read = readSuppressionKey(typed);
  if (!read.ok) throw unfit(read.reason);
  if (kind && kind !== read.kind) throw unfit(`This reads as ${read.readAs}. Choose the kind that it is.`);
  const { label, readAs } = read;
  return transact(scope, async (inner) => {
    const keyHash = hashOf(inner, read);
    const mine = and(
      eq(suppressions.workspaceId, inner.workspaceId),
      eq(suppressions.kind, read.kind),
      eq(suppressions.keyHash, keyHash),
    );
    const { workspaceId, actor } = inner;
    const [made] = await inner.db
      .insert(suppressions)
      .values({ workspaceId, kind: read.kind, keyHash, label, reason: 'asked', actor })
      .onConflictDoNothing()
      .returning();
    const [row] = made ? [made] : await inner.db.select().from(suppressions).where(mine);
    if (!row) throw new AppError('conflict', 'Somebody lifted this at the same moment. Add it again.');
    if (made)
      await recordActivity(inner, {
        name: 'suppression.added',
        subjectId: row.id,
        detail: { kind: row.kind, reason: row.reason },
      });
    return { suppression: itemOf(row), readAs, added: made !== undefined };
  });
}

/** Leaves the hashes of an erased person's keys behind, so that nobody stores that person anew by mistake. */
export async function suppressErased(scope: Scope, keys: readonly SuppressionKey[]): Promise<number> {
  for (const key of keys) {
    const { workspaceId, actor } = scope;
    const nameless = { label: null, reason: 'erased' as const };
    await scope.db
      .insert(suppressions)
      .values({ workspaceId, actor, kind: key.kind, keyHash: hashOf(scope, key), ...nameless })
      .onConflictDoUpdate({
        target: [suppressions.workspaceId, suppressions.kind, suppressions.keyHash],
        set: nameless,
      });
  }
  return keys.length;
}

/** Takes one line off the list. @throws {AppError} `not_found` for a line that is not there. */
export async function liftSuppression(scope: Scope, { id }: { id: string }): Promise<SuppressionItem> {
  return transact(scope, async (inner) => {
    const [row] = await inner.db
      .delete(suppressions)
      .where(and(eq(suppressions.workspaceId, inner.workspaceId), eq(suppressions.id, id)))
      .returning();
    if (!row) throw new AppError('not_found', 'This is not on the list any more. Load the page again.');
    const { kind, keyHash, reason, actor, createdAt } = row;
    // The hash is what brings it back; the words for it are not kept here, since they may name a person.
    await recordActivity(inner, {
      name: lifted,
      subjectId: id,
      detail: { kind, reason, key_hash: keyHash, noted_by: actor, noted_at: createdAt.toISOString() },
    });
    return itemOf(row);
  });
}

const lifted = 'suppression.lifted';

/**
 * Undoes a lifting: the line is on the list again as it was. `label` is shown again only where it is the key's own.
 * @throws {AppError} `not_found` for what was never lifted.
 */
export async function restoreSuppression(
  scope: Scope,
  { id, label }: { id: string; label: string | null },
): Promise<void> {
  await transact(scope, async (inner) => {
    const { workspaceId } = inner;
    const [event] = await inner.db
      .select({ detail: analyticsEvents.detail })
      .from(analyticsEvents)
      .where(
        and(
          eq(analyticsEvents.workspaceId, workspaceId),
          eq(analyticsEvents.subjectId, id),
          eq(analyticsEvents.name, lifted),
        ),
      )
      .orderBy(desc(analyticsEvents.createdAt), asc(analyticsEvents.id))
      .limit(1);
    if (!event) throw new AppError('not_found', 'There is nothing to bring back.');
    const { kind, reason, key_hash, noted_by, noted_at } = event.detail;
    const read = label === null ? null : readSuppressionKey(label);
    const isItsOwn = read?.ok && reason === 'asked' && hashOf(inner, read) === key_hash;
    const row = {
      ...{ id, workspaceId, kind: kind as SuppressionKind, keyHash: String(key_hash) },
      ...{
        reason: reason as SuppressionReason,
        actor: String(noted_by),
        label: isItsOwn ? read.label : null,
      },
      createdAt: new Date(String(noted_at)),
    };
    await inner.db.insert(suppressions).values(row).onConflictDoNothing();
    await recordActivity(inner, { name: 'suppression.restored', subjectId: id });
  });
}

/** Newest first. @throws {AppError} `malformed` for a cursor that is not one of ours. */
export async function listSuppressions(
  scope: Scope,
  { cursor, limit = 50 }: { cursor?: string | null; limit?: number } = {},
): Promise<{ suppressions: SuppressionItem[]; nextCursor: string | null }> {
  const after = cursor ? decodeCursor(cursor) : null;
  const rows = await scope.db
    .select()
    .from(suppressions)
    .where(
      and(
        eq(suppressions.workspaceId, scope.workspaceId),
        after ? olderThan(suppressions.createdAt, suppressions.id, after) : undefined,
      ),
    )
    .orderBy(desc(suppressions.createdAt), desc(suppressions.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const nextCursor = last && rows.length > limit ? encodeCursor(last) : null;
  return { suppressions: page.map(itemOf), nextCursor };
}

/** The line of the list that one of these identities, or the domain of its e-mail, is kept out by; null: none. */
export async function isSuppressed(
  scope: Scope,
  identities: readonly Identity[],
): Promise<SuppressionItem | null> {
  const keys = suppressionKeysOf(identities);
  return firstHit(await findSuppressions(scope, keys), keys);
}

/** Lines of the list by the keys that they keep out. */
export type Hits = ReadonlyMap<string, SuppressionItem>;

/** Whatever of these keys is on the list; asked and hashed once, however often a key is named. */
export async function findSuppressions(scope: Scope, keys: readonly SuppressionKey[]): Promise<Hits> {
  const byHash = new Map(
    [...new Map(keys.map((key) => [nameOf(key), key]))].map(([name, key]) => [hashOf(scope, key), name]),
  );
  if (byHash.size === 0) return new Map();
  const rows = await scope.db
    .select()
    .from(suppressions)
    .where(
      and(eq(suppressions.workspaceId, scope.workspaceId), anyOf(suppressions.keyHash, [...byHash.keys()])),
    );
  return new Map(rows.map((row) => [byHash.get(row.keyHash) ?? '', itemOf(row)]));
}

/** The line that keeps somebody with these keys out; null: none. */
export function firstHit(hits: Hits, keys: readonly SuppressionKey[]): SuppressionItem | null {
  return keys.map((key) => hits.get(nameOf(key))).find((hit) => hit) ?? null;
}

const nameOf = ({ kind, key }: SuppressionKey) => `${kind}:${key}`;

/** SHA-256, in hex, of workspace, kind and key. */
export function hashOf({ workspaceId }: Scope, { kind, key }: SuppressionKey): string {
  return createHash('sha256')
    .update(JSON.stringify([workspaceId, kind, key]))
    .digest('hex');
}

function itemOf({ id, kind, label, reason, actor, createdAt }: Suppression): SuppressionItem {
  return { id, kind, label, reason, actor, created_at: createdAt.toISOString() };
}

const unfit = (sentence: string) => new AppError('invalid', sentence, { fields: { key: sentence } });
