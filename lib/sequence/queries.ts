import 'server-only';
import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import {
  messageSequences,
  messages,
  prospectIdentities,
  prospects,
  solutions,
  workspaces,
} from '@/db/schema';
import type { SequenceChannel, SequenceStatus } from '@/db/schema/values';
import { getSettings } from '@/lib/account/queries';
import { whoWrites } from '@/lib/ai/writers';
import { dayIn } from '@/lib/calendar';
import { decodeCursor, encodeCursor, olderThan } from '@/lib/cursor';
import { AppError } from '@/lib/errors';
import { parseLinkedinUrl } from '@/lib/profile/linkedin-url';
import type { ProfileFields } from '@/lib/profile/schema';
import { contactableOf } from '@/lib/prospect/contactable';
import { standBody } from '@/lib/prospect/format';
import { standOf } from '@/lib/prospect/rows';
import type { SequenceStand } from '@/lib/prospect/schema';
import type { Scope } from '@/lib/scope';
import { listPresets } from '@/lib/tone/queries';
import { sequenceBody, sequenceView, standing, writtenTo } from './format';
import { readMoves, scheduleBody } from './moves';
import { isBeingWritten, readRows } from './rows';
import type { SequenceBody, SequenceView } from './schema';
import { currentPace } from './standing';

export async function getSequenceBody(scope: Scope, id: string): Promise<SequenceBody | null> {
  const [rows] = await readRows(scope, [id]);
  return rows ? sequenceBody(rows) : null;
}

export async function getSequenceView(scope: Scope, id: string): Promise<SequenceView | null> {
  const readAt = new Date();
  const [[rows], moves, pace] = await Promise.all([
    readRows(scope, [id]),
    readMoves(scope, id),
    currentPace(scope),
  ]);
  if (!rows) return null;
  const { prospectId } = rows.sequence;
  const contactable = (await contactableOf(scope, [prospectId])).get(prospectId) ?? { ok: true };
  return sequenceView({ ...rows, contactable, moves, schedule: scheduleBody(rows, pace), readAt });
}

/** Does the sequence exist, and how does it stand? */
export async function getSequenceStatus(scope: Scope, id: string) {
  const [row] = await scope.db
    .select({
      status: messageSequences.status,
      prospectId: messageSequences.prospectId,
      writing: isBeingWritten,
    })
    .from(messageSequences)
    .where(ofSequence(scope, id));
  return row ?? null;
}

function ofSequence(scope: Scope, id: string) {
  return and(eq(messageSequences.workspaceId, scope.workspaceId), eq(messageSequences.id, id));
}

export type SequenceListItem = {
  id: string;
  prospect: { id: string; name: string; headline: string | null; profile_url: string | null };
  channel: SequenceChannel;
  sequence_length: number;
  /** How many of its messages are stored. */
  written: number;
  status: SequenceStatus;
  resumable: boolean;
  /** True when it was stopped by hand. */
  stopped: boolean;
  /** Where it stands on its way to the person. */
  stand: SequenceStand;
  first_words: string;
  created_at: string;
};

type Page = { cursor?: string | null; limit?: number };

/** Newest first, with the day by which they stand. @throws {AppError} `malformed` for a cursor that is none of ours. */
export async function listSequences(scope: Scope, { cursor, limit = 20 }: Page = {}) {
  const [{ page, nextCursor }, { timeZone }] = await Promise.all([
    newestSequences(scope, { cursor, limit }),
    getSettings(scope),
  ]);
  return { sequences: page.map(listItem), nextCursor, today: dayIn(timeZone) };
}

/** The bodies of a person's sequences, newest first; the person is found by identity, however the address is spelled. */
export async function listSequenceBodies(
  scope: Scope,
  {
    prospectUrl,
    cursor,
    limit = 20,
  }: { prospectUrl?: string | null; cursor?: string | null; limit?: number },
): Promise<{ sequences: SequenceBody[]; nextCursor: string | null }> {
  const held = prospectUrl === null || prospectUrl === undefined ? undefined : heldBy(scope, prospectUrl);
  const { page, nextCursor } = await newestSequences(scope, { cursor, limit }, held);
  const rows = await readRows(
    scope,
    page.map(({ id }) => id),
  );
  return { sequences: rows.map(sequenceBody), nextCursor };
}

/** @throws {AppError} `invalid` for an address that is nobody's. */
function heldBy(scope: Scope, prospectUrl: string): SQL {
  const identity = parseLinkedinUrl(prospectUrl);
  if (!identity.ok)
    throw new AppError('invalid', identity.reason, { fields: { prospect_url: identity.reason } });
  return sql`${messageSequences.prospectId} in (select ${prospectIdentities.prospectId} from ${prospectIdentities}
    where ${prospectIdentities.workspaceId} = ${scope.workspaceId}
      and ${prospectIdentities.kind} = ${identity.kind} and ${prospectIdentities.key} = ${identity.key})`;
}

async function newestSequences(
  scope: Scope,
  { cursor, limit }: { cursor?: string | null; limit: number },
  only?: SQL,
) {
  const after = cursor === null || cursor === undefined ? undefined : decodeCursor(cursor);
  const rows = await scope.db
    .select({
      ...standOf,
      channel: messageSequences.channel,
      errorMessage: messageSequences.errorMessage,
      fields: sql<ProfileFields>`${messageSequences.profile} -> 'fields'`,
      createdAt: messageSequences.createdAt,
      writing: isBeingWritten,
      prospectId: prospects.id,
      linkedinUrl: prospects.linkedinUrl,
      fullName: prospects.fullName,
      email: prospects.email,
      nameIsGuess: prospects.nameIsGuess,
      headline: prospects.headline,
      written: sql<number>`(select count(*)::int from ${messages} where ${messages.sequenceId} = ${messageSequences.id})`,
      firstWords: sql<string>`coalesce((select left(${messages.content}, 160) from ${messages}
        where ${messages.sequenceId} = ${messageSequences.id} and ${messages.content} <> '' order by ${messages.step} limit 1), '')`,
    })
    .from(messageSequences)
    .innerJoin(prospects, eq(prospects.id, messageSequences.prospectId))
    .where(
      and(
        eq(messageSequences.workspaceId, scope.workspaceId),
        only,
        after && olderThan(messageSequences.createdAt, messageSequences.id, after),
      ),
    )
    .orderBy(desc(messageSequences.createdAt), desc(messageSequences.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { page, nextCursor: rows.length > limit && last ? encodeCursor(last) : null };
}

function listItem(row: Awaited<ReturnType<typeof newestSequences>>['page'][number]): SequenceListItem {
  return {
    id: row.id,
    prospect: {
      id: row.prospectId,
      name: writtenTo(row.fields, row).name,
      headline: row.fields.headline ?? row.headline,
      profile_url: row.linkedinUrl,
    },
    channel: row.channel,
    sequence_length: row.sequenceLength,
    written: row.written,
    status: row.status,
    ...standing(row, row.writing),
    stand: standBody(row),
    first_words: row.firstWords,
    created_at: row.createdAt.toISOString(),
  };
}

/** What Compose starts with: presets, what is remembered, and who writes. */
export async function composeDefaults(scope: Scope) {
  const [presets, [workspace], offered, { provider, model }] = await Promise.all([
    listPresets(scope),
    scope.db
      .select({ companyContext: workspaces.companyContext, sender: workspaces.sender })
      .from(workspaces)
      .where(eq(workspaces.id, scope.workspaceId)),
    scope.db
      .select({ id: solutions.id, name: solutions.name })
      .from(solutions)
      .where(eq(solutions.workspaceId, scope.workspaceId))
      .orderBy(asc(solutions.name)),
    whoWrites(scope),
  ]);
  return {
    presets,
    companyContext: workspace?.companyContext ?? '',
    sender: workspace?.sender ?? null,
    solutions: offered,
    provider: { provider, model },
  };
}
