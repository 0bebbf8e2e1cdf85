import 'server-only';
import { and, asc, count, eq, inArray, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import {
  analyticsEvents,
  interactions,
  messageSequences,
  outreachDrafts,
  type Prospect,
  prospectIdentities,
  prospectResearch,
  prospects,
} from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import { AppError } from '@/lib/errors';
import { followContact } from '@/lib/prospect/contact';
import { nameOf, roleOf } from '@/lib/prospect/format';
import type { Scope } from '@/lib/scope';
import { isBeingWritten } from '@/lib/sequence/rows';
import { transact } from '@/lib/transact';
import { type MergePlan, planMerge } from './merge-plan';

/** `keepId` stays, `mergeId` goes into it. */
export type Merge = { keepId: string; mergeId: string };

type Side = { id: string; name: string; role: string; email: string | null; created_at: string };

export type MergePreview = {
  stays: Side;
  goes: Side;
  filled: MergePlan['filled'];
  lost: MergePlan['lost'];
  /** What the one who goes brings along. */
  moves: {
    sequences: number;
    research: number;
    interactions: number;
    drafts: number;
    identities: { kind: string; key: string }[];
    tags: string[];
  };
  /** True when the merged person must not be contacted, because one of the two must not. */
  do_not_contact: boolean;
  /** True while a sequence of one of them is written: then nothing is merged. */
  writing: boolean;
};

/** What merging would do; null when one of the two is not ours. */
export async function previewMerge(scope: Scope, { keepId, mergeId }: Merge): Promise<MergePreview | null> {
  const rows = await scope.db.select().from(prospects).where(both(scope, { keepId, mergeId }));
  const [stays, goes] = [rows.find(({ id }) => id === keepId), rows.find(({ id }) => id === mergeId)];
  if (!stays || !goes || stays === goes) return null;
  const plan = planMerge(stays, goes);
  const counted = (table: PgTable & { workspaceId: PgColumn; prospectId: PgColumn }) =>
    scope.db
      .select({ rows: count() })
      .from(table)
      .where(and(eq(table.workspaceId, scope.workspaceId), eq(table.prospectId, mergeId)))
      .then(([row]) => row?.rows ?? 0);
  const [sequences, research, met, drafts, identities, ofBoth] = await Promise.all([
    counted(messageSequences),
    counted(prospectResearch),
    counted(interactions),
    counted(outreachDrafts),
    scope.db
      .select({ kind: prospectIdentities.kind, key: prospectIdentities.key })
      .from(prospectIdentities)
      .where(
        and(
          eq(prospectIdentities.workspaceId, scope.workspaceId),
          eq(prospectIdentities.prospectId, mergeId),
        ),
      ),
    sequencesOf(scope, { keepId, mergeId }),
  ]);
  return {
    stays: side(stays),
    goes: side(goes),
    filled: plan.filled,
    lost: plan.lost,
    moves: {
      ...{ sequences, research, interactions: met, drafts, identities },
      tags: goes.tags.filter((tag) => !stays.tags.includes(tag)),
    },
    do_not_contact: stays.doNotContact || goes.doNotContact,
    writing: ofBoth.some(({ writing }) => writing),
  };
}

/**
 * Makes one person of two.
 * @throws {AppError} `not_found`, `invalid` for one person twice, or `conflict` while a sequence of theirs is written.
 */
export async function mergeProspects(scope: Scope, merge: Merge): Promise<void> {
  const { keepId, mergeId } = merge;
  if (keepId === mergeId) throw new AppError('invalid', 'Choose two different people to merge.');
  await transact(scope, async (inner) => {
    // A sequence before its person, as everywhere: else this and a step that is marked as sent could wait for each other.
    await sequencesOf(inner, merge).for('update');
    // In the order of their ids, so that two merges of the same people wait for each other.
    const rows = await inner.db
      .select()
      .from(prospects)
      .where(both(inner, merge))
      .orderBy(prospects.id)
      .for('update');
    const [stays, goes] = [rows.find(({ id }) => id === keepId), rows.find(({ id }) => id === mergeId)];
    if (!stays || !goes)
      throw new AppError('not_found', 'One of the two people is not there any more. Load the page again.');
    // Once more with those that were added meanwhile; from here on no writing begins.
    const sequences = await sequencesOf(inner, merge).for('update');
    if (sequences.some(({ writing }) => writing))
      throw new AppError(
        'conflict',
        'A sequence of one of them is still being written. Wait until it is finished, then merge.',
      );
    await moveAll(inner, merge);
    await inner.db.delete(prospects).where(one(inner, mergeId));
    await inner.db
      .update(prospects)
      .set({ ...planMerge(stays, goes).columns, updatedAt: new Date() })
      .where(one(inner, keepId));
    await followContact(inner, keepId);
    await recordActivity(inner, {
      name: 'prospect.merged',
      subjectId: keepId,
      detail: { merged_id: mergeId },
    });
  });
}

/** When a row was last changed says, of a used draft, when it was used: moving it leaves that alone. */
async function moveAll({ db, workspaceId }: Scope, { keepId, mergeId }: Merge) {
  for (const table of [
    prospectIdentities,
    interactions,
    outreachDrafts,
    prospectResearch,
    messageSequences,
  ] as const)
    await db
      .update(table)
      .set({ prospectId: keepId, updatedAt: sql`${table.updatedAt}` })
      .where(and(eq(table.workspaceId, workspaceId), eq(table.prospectId, mergeId)));
  await db
    .update(analyticsEvents)
    .set({ subjectId: keepId })
    .where(and(eq(analyticsEvents.workspaceId, workspaceId), eq(analyticsEvents.subjectId, mergeId)));
}

function sequencesOf(scope: Scope, { keepId, mergeId }: Merge) {
  return scope.db
    .select({ id: messageSequences.id, writing: isBeingWritten })
    .from(messageSequences)
    .where(
      and(
        eq(messageSequences.workspaceId, scope.workspaceId),
        inArray(messageSequences.prospectId, [keepId, mergeId]),
      ),
    )
    .orderBy(asc(messageSequences.id));
}

function both(scope: Scope, { keepId, mergeId }: Merge) {
  return and(eq(prospects.workspaceId, scope.workspaceId), inArray(prospects.id, [keepId, mergeId]));
}

function one(scope: Scope, id: string) {
  return and(eq(prospects.workspaceId, scope.workspaceId), eq(prospects.id, id));
}

function side(row: Prospect): Side {
  return {
    id: row.id,
    name: nameOf(row),
    role: roleOf(row),
    email: row.email,
    created_at: row.createdAt.toISOString(),
  };
}
