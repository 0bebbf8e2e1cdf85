import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { interactions, messageSequences, messages, outreachDrafts, prospects } from '@/db/schema';
import type { Scope } from '@/lib/scope';

/**
 * Brings `last_contacted_at` and `last_replied_at` up to date from what is on record: messages that were sent,
 * drafts that were used and interactions, notes apart. Call it inside the transaction that changes one of them.
 */
export async function followContact(scope: Scope, prospectId: string): Promise<void> {
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
