import 'server-only';
import { and, desc, eq, isNotNull, ne, sql } from 'drizzle-orm';
import { interactions, messageSequences, messages, outreachDrafts, sequenceMoves } from '@/db/schema';
import type { InteractionType } from '@/db/schema/values';
import { getSettings } from '@/lib/account/queries';
import { dayIn } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import { standBody } from './format';
import { isRunning, standOf } from './rows';
import type { SequenceStand } from './schema';

export type Contact = { what: 'message' | InteractionType; by: string; at: string };

/** Who had to do with a person last, and which sequence is still on its way to them. */
export type ContactState = {
  last: Contact | null;
  running: SequenceStand | null;
  /** How many are on their way. */
  running_count: number;
  /** Today in the workspace's time zone. */
  today: string;
};

export async function contactState(scope: Scope, prospectId: string): Promise<ContactState> {
  const [settings, message, met, draft, running] = await Promise.all([
    getSettings(scope),
    lastMessage(scope, prospectId),
    lastInteraction(scope, prospectId),
    lastUsedDraft(scope, prospectId),
    runningSequences(scope, prospectId),
  ]);
  const newest = [message, met, draft].flatMap((one) => (one ? [one] : [])).sort((a, b) => +b.at - +a.at)[0];
  const first = running[0];
  return {
    last: newest ? { what: newest.what, by: newest.by, at: newest.at.toISOString() } : null,
    running: first ? standBody(first) : null,
    running_count: running.length,
    today: dayIn(settings.timeZone),
  };
}

type Newest = { what: 'message' | InteractionType; by: string; at: Date };

async function lastMessage(scope: Scope, prospectId: string): Promise<Newest | null> {
  const [row] = await scope.db
    .select({
      at: messages.sentAt,
      by: sql<string>`coalesce((select ${sequenceMoves.actor} from ${sequenceMoves}
        where ${sequenceMoves.sequenceId} = ${messages.sequenceId} and ${sequenceMoves.step} = ${messages.step}
          and ${sequenceMoves.kind} = 'sent' and ${sequenceMoves.undoneAt} is null
        order by ${sequenceMoves.createdAt} desc limit 1), ${messageSequences.createdBy})`,
    })
    .from(messages)
    .innerJoin(messageSequences, eq(messageSequences.id, messages.sequenceId))
    .where(
      and(
        eq(messageSequences.workspaceId, scope.workspaceId),
        eq(messageSequences.prospectId, prospectId),
        isNotNull(messages.sentAt),
      ),
    )
    .orderBy(desc(messages.sentAt))
    .limit(1);
  return row?.at ? { what: 'message', by: row.by, at: row.at } : null;
}

async function lastInteraction(scope: Scope, prospectId: string): Promise<Newest | null> {
  const [row] = await scope.db
    .select({
      what: interactions.interactionType,
      by: interactions.actor,
      at: interactions.interactionDate,
    })
    .from(interactions)
    .where(
      and(
        eq(interactions.workspaceId, scope.workspaceId),
        eq(interactions.prospectId, prospectId),
        ne(interactions.interactionType, 'note'),
      ),
    )
    .orderBy(desc(interactions.interactionDate), desc(interactions.id))
    .limit(1);
  return row ?? null;
}

async function lastUsedDraft(scope: Scope, prospectId: string): Promise<Newest | null> {
  const [row] = await scope.db
    .select({ by: outreachDrafts.actor, at: outreachDrafts.updatedAt })
    .from(outreachDrafts)
    .where(
      and(
        eq(outreachDrafts.workspaceId, scope.workspaceId),
        eq(outreachDrafts.prospectId, prospectId),
        eq(outreachDrafts.status, 'used'),
      ),
    )
    .orderBy(desc(outreachDrafts.updatedAt))
    .limit(1);
  return row ? { what: 'message', ...row } : null;
}

/** The one whose step is due first stands first. */
function runningSequences(scope: Scope, prospectId: string) {
  return scope.db
    .select(standOf)
    .from(messageSequences)
    .where(
      and(
        eq(messageSequences.workspaceId, scope.workspaceId),
        eq(messageSequences.prospectId, prospectId),
        isRunning,
      ),
    )
    .orderBy(sql`${messageSequences.dueOn} nulls last`, desc(messageSequences.createdAt))
    .limit(20);
}
