import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { interactions, messageSequences, messages, outreachDrafts } from '@/db/schema';
import type {
  DraftStatus,
  InteractionType,
  MessageChannel,
  Outcome,
  Sentiment,
  SequenceChannel,
} from '@/db/schema/values';
import type { Scope } from '@/lib/scope';
import { standBody } from './format';
import { standOf } from './rows';
import type { SequenceStand, TimelineKind } from './schema';

type Base = { id: string; at: string };
export type SequenceEntry = Base & {
  kind: 'sequence';
  stand: SequenceStand;
  channel: SequenceChannel;
  by: string;
};
export type MessageEntry = Base & {
  kind: 'message';
  sequence_id: string;
  step: number;
  sequence_length: number;
  channel: MessageChannel;
  subject: string | null;
  text: string;
};
export type InteractionEntry = Base & {
  kind: 'interaction';
  type: InteractionType;
  subject: string;
  content: string;
  sentiment: Sentiment | null;
  outcome: Outcome | null;
  event: string | null;
  sequence_id: string | null;
  by: string;
};
export type DraftEntry = Base & {
  kind: 'draft';
  channel: MessageChannel;
  text: string;
  status: DraftStatus;
  event: string | null;
  /** When it was last changed; of a used draft, when it was used. */
  changed_at: string;
  by: string;
};
export type TimelineEntry = SequenceEntry | MessageEntry | InteractionEntry | DraftEntry;

/** Where an entry is found. */
export type Place = { kind: TimelineKind; id: string; at: Date };

/** The entries of these places, by id. */
export async function readEntries(scope: Scope, page: Place[]): Promise<Map<string, TimelineEntry>> {
  const ids = (kind: TimelineKind) => page.filter((one) => one.kind === kind).map(({ id }) => id);
  const lists = await Promise.all([
    readSequences(scope, ids('sequence')),
    readMessages(scope, ids('message')),
    readInteractions(scope, ids('interaction')),
    readDrafts(scope, ids('draft')),
  ]);
  return new Map(lists.flat().map((entry) => [entry.id, entry]));
}

async function readSequences(scope: Scope, ids: string[]): Promise<SequenceEntry[]> {
  if (ids.length === 0) return [];
  const rows = await scope.db
    .select({
      ...standOf,
      channel: messageSequences.channel,
      createdAt: messageSequences.createdAt,
      by: messageSequences.createdBy,
    })
    .from(messageSequences)
    .where(and(eq(messageSequences.workspaceId, scope.workspaceId), inArray(messageSequences.id, ids)));
  return rows.map((row) => ({
    kind: 'sequence',
    id: row.id,
    at: row.createdAt.toISOString(),
    stand: standBody(row),
    channel: row.channel,
    by: row.by,
  }));
}

async function readMessages(scope: Scope, ids: string[]): Promise<MessageEntry[]> {
  if (ids.length === 0) return [];
  const rows = await scope.db
    .select({
      id: messages.id,
      sequenceId: messages.sequenceId,
      step: messages.step,
      channel: messages.channel,
      subject: messages.subject,
      text: messages.content,
      sentAt: messages.sentAt,
      sequenceLength: messageSequences.sequenceLength,
    })
    .from(messages)
    .innerJoin(messageSequences, eq(messageSequences.id, messages.sequenceId))
    .where(and(eq(messages.workspaceId, scope.workspaceId), inArray(messages.id, ids)));
  return rows.map(({ sequenceId, sequenceLength, sentAt, ...row }) => ({
    ...row,
    kind: 'message',
    at: (sentAt ?? new Date(0)).toISOString(),
    sequence_id: sequenceId,
    sequence_length: sequenceLength,
  }));
}

async function readInteractions(scope: Scope, ids: string[]): Promise<InteractionEntry[]> {
  if (ids.length === 0) return [];
  const rows = await scope.db
    .select()
    .from(interactions)
    .where(and(eq(interactions.workspaceId, scope.workspaceId), inArray(interactions.id, ids)));
  return rows.map((row) => ({
    kind: 'interaction',
    id: row.id,
    at: row.interactionDate.toISOString(),
    type: row.interactionType,
    subject: row.subject,
    content: row.content,
    sentiment: row.sentiment,
    outcome: row.outcome,
    event: row.event,
    sequence_id: row.sequenceId,
    by: row.actor,
  }));
}

async function readDrafts(scope: Scope, ids: string[]): Promise<DraftEntry[]> {
  if (ids.length === 0) return [];
  const rows = await scope.db
    .select()
    .from(outreachDrafts)
    .where(and(eq(outreachDrafts.workspaceId, scope.workspaceId), inArray(outreachDrafts.id, ids)));
  return rows.map((row) => ({
    kind: 'draft',
    id: row.id,
    at: row.createdAt.toISOString(),
    channel: row.draftType,
    text: row.content,
    status: row.status,
    event: row.event,
    changed_at: row.updatedAt.toISOString(),
    by: row.actor,
  }));
}
