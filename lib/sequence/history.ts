import 'server-only';
import { and, desc, eq } from 'drizzle-orm';
import { messageRevisions } from '@/db/schema';
import type { RevisionSource, VariantApproach } from '@/db/schema/values';
import type { Scope } from '@/lib/scope';
import type { MessagePlace } from './edit-input';
import { readMessage } from './hold';

/** One version of a message; `at` is ISO 8601. */
export type HistoryEntry = {
  version: number;
  source: RevisionSource;
  subject: string | null;
  content: string;
  instruction: string | null;
  approach: VariantApproach | null;
  changed_share: number;
  by: string;
  at: string;
  /** True for the text that stands now. */
  current: boolean;
};

/** Every version that a message had, the newest first; none while nobody has touched it. */
export async function getMessageHistory(scope: Scope, place: MessagePlace): Promise<HistoryEntry[]> {
  const { message } = await readMessage(scope, place);
  const rows = await scope.db
    .select()
    .from(messageRevisions)
    .where(
      and(eq(messageRevisions.workspaceId, scope.workspaceId), eq(messageRevisions.messageId, message.id)),
    )
    .orderBy(desc(messageRevisions.version));
  return rows.map((row) => ({
    version: row.version,
    source: row.source,
    subject: row.subject,
    content: row.content,
    instruction: row.instruction,
    approach: row.approach,
    changed_share: row.changedShare,
    by: row.actor,
    at: row.createdAt.toISOString(),
    current: row.version === message.version,
  }));
}
