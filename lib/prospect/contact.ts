import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { interactions, messageSequences, messages, outreachDrafts, prospects } from '@/db/schema';
import type { Scope } from '@/lib/scope';

/**
 * Holds the person until the transaction ends; a sequence is locked before its person, and an entry or a draft after it.
 * The key stays free, since whoever stores a row that names the person holds it, and may want the person next.
 * @returns false when there is no such person.
 */
export async function holdPerson(scope: Scope, prospectId: string): Promise<boolean> {
  const held = await scope.db
    .select({ id: prospects.id })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, scope.workspaceId), eq(prospects.id, prospectId)))
    .for('no key update');
  return held.length === 1;
}

/**
 * Holds the person of an entry or a draft, before that itself is locked: merging and erasing come in the same order.
 * @returns whose it is; null when either is gone. It may have gone to somebody else since.
 */
export async function holdPersonOf(
  scope: Scope,
  table: typeof interactions | typeof outreachDrafts,
  id: string,
): Promise<string | null> {
  const [found] = await scope.db
    .select({ prospectId: table.prospectId })
    .from(table)
    .where(and(eq(table.workspaceId, scope.workspaceId), eq(table.id, id)));
  return found && (await holdPerson(scope, found.prospectId)) ? found.prospectId : null;
}

/**
 * Brings `last_contacted_at` and `last_replied_at` up to date from what is on record: messages that were sent,
 * drafts that were used and interactions, notes apart. Call it inside the transaction that changes one of them.
 */
export async function followContact(scope: Scope, prospectId: string): Promise<void> {
  // A statement of its own: the next one sees what was stored while this one waited.
  await holdPerson(scope, prospectId);
  const sent = sql`(select max(${messages.sentAt}) from ${messages}
    join ${messageSequences} on ${messageSequences.id} = ${messages.sequenceId}
    where ${messageSequences.prospectId} = ${prospectId})`;
  const met = (
    only: ReturnType<typeof sql>,
  ) => sql`(select max(${interactions.interactionDate}) from ${interactions}
    where ${interactions.prospectId} = ${prospectId} and ${only})`;
  // A draft that was used is not edited any more: its last change is its use.
  const used = sql`(select max(${outreachDrafts.updatedAt}) from ${outreachDrafts}
    where ${outreachDrafts.prospectId} = ${prospectId} and ${outreachDrafts.status} = 'used')`;
  const notNote = sql`${interactions.interactionType} <> 'note'`;
  const reply = sql`${interactions.interactionType} = 'reply'`;
  await scope.db
    .update(prospects)
    .set({
      lastContactedAt: sql`greatest(${sent}, ${used}, ${met(notNote)})`,
      lastRepliedAt: sql`${met(reply)}`,
    })
    .where(and(eq(prospects.workspaceId, scope.workspaceId), eq(prospects.id, prospectId)));
}
