import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { messageRevisions, messages, messageVariants } from '@/db/schema';
import type { RevisionSource } from '@/db/schema/values';
import type { Scope } from '@/lib/scope';
import type { ToneSetting } from '@/lib/tone/schema';

/** Where the text of a message came from, once it is not the first one any more; and how many variants it has. */
export type Lineage = {
  source: RevisionSource | null;
  actor: string | null;
  at: Date | null;
  changedShare: number;
  targetTone: ToneSetting | null;
  variants: number;
};

const variantCount = sql<number>`(select count(*)::int from ${messageVariants}
  where ${messageVariants.messageId} = ${messages.id})`;

/** By the message's id; a message that nobody touched has none. */
export async function readLineages(scope: Scope, sequenceIds: string[]): Promise<Map<string, Lineage>> {
  const rows = await scope.db
    .select({
      id: messages.id,
      source: messageRevisions.source,
      actor: messageRevisions.actor,
      at: messageRevisions.createdAt,
      changedShare: messageRevisions.changedShare,
      targetTone: messageRevisions.targetTone,
      variants: variantCount,
    })
    .from(messages)
    .leftJoin(
      messageRevisions,
      and(eq(messageRevisions.messageId, messages.id), eq(messageRevisions.version, messages.version)),
    )
    .where(and(eq(messages.workspaceId, scope.workspaceId), inArray(messages.sequenceId, sequenceIds)));
  return new Map(
    rows
      .filter(({ source, variants }) => source !== null || variants > 0)
      .map(({ id, ...row }) => [id, { ...row, changedShare: row.changedShare ?? 0 }]),
  );
}
