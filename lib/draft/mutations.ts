import 'server-only';
import { and, eq } from 'drizzle-orm';
import { outreachDrafts } from '@/db/schema';
import type { DraftStatus } from '@/db/schema/values';
import { recordActivity } from '@/lib/activity/mutations';
import { AppError } from '@/lib/errors';
import { followContact, holdPersonOf } from '@/lib/prospect/contact';
import { requirePerson } from '@/lib/prospect/queries';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import type { DraftFields } from './input';

/** Keeps a message that somebody wrote by hand. @throws {AppError} `not_found` for a person who is not ours. */
export async function addDraft(
  scope: Scope,
  { prospectId, draft }: { prospectId: string; draft: DraftFields },
): Promise<string> {
  return transact(scope, async (inner) => {
    await requirePerson(inner, prospectId);
    const [row] = await inner.db
      .insert(outreachDrafts)
      .values({ ...columnsOf(draft), prospectId, workspaceId: inner.workspaceId, actor: inner.actor })
      .returning({ id: outreachDrafts.id });
    if (!row) throw new Error('The draft was not stored.');
    await recordActivity(inner, {
      name: 'draft.added',
      subjectId: prospectId,
      detail: { draft_id: row.id, channel: draft.channel },
    });
    return row.id;
  });
}

/** @throws {AppError} `not_found`, or `conflict` for a draft that was used or discarded. */
export async function editDraft(
  scope: Scope,
  { draftId, draft }: { draftId: string; draft: DraftFields },
): Promise<void> {
  await transact(scope, async (inner) => {
    const before = await lockDraft(inner, draftId);
    if (before.status !== 'open')
      throw new AppError('conflict', 'This draft is not open any more. Open it again, then edit it.');
    await inner.db.update(outreachDrafts).set(columnsOf(draft)).where(eq(outreachDrafts.id, draftId));
  });
}

/** Used, discarded, or open again: what was used counts as a contact. @throws {AppError} `not_found` */
export async function setDraftStatus(
  scope: Scope,
  { draftId, status }: { draftId: string; status: DraftStatus },
): Promise<void> {
  await transact(scope, async (inner) => {
    const before = await lockDraft(inner, draftId);
    if (before.status === status) return;
    await inner.db.update(outreachDrafts).set({ status }).where(eq(outreachDrafts.id, draftId));
    await followContact(inner, before.prospectId);
    await recordActivity(inner, {
      name: `draft.${status === 'open' ? 'reopened' : status}`,
      subjectId: before.prospectId,
      detail: { draft_id: draftId, channel: before.draftType },
    });
  });
}

async function lockDraft(scope: Scope, id: string) {
  const prospectId = await holdPersonOf(scope, outreachDrafts, id);
  const mine = and(eq(outreachDrafts.workspaceId, scope.workspaceId), eq(outreachDrafts.id, id));
  const [row] = prospectId
    ? await scope.db
        .select()
        .from(outreachDrafts)
        .where(and(mine, eq(outreachDrafts.prospectId, prospectId)))
        .for('update')
    : [];
  if (!row) throw new AppError('not_found', 'This draft is not there any more. Load the page again.');
  return row;
}

function columnsOf({ channel, content, event }: DraftFields) {
  return { draftType: channel, content, event: event || null };
}
