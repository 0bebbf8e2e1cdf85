import 'server-only';
import { and, desc, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import { type PgColumn, unionAll } from 'drizzle-orm/pg-core';
import { interactions, messageSequences, messages, outreachDrafts } from '@/db/schema';
import { decodeCursor, encodeCursor, olderThan } from '@/lib/cursor';
import type { Scope } from '@/lib/scope';
import type { TimelineKind } from './schema';
import { type Place, readEntries } from './timeline-entries';

type Page = { cursor?: string | null; limit?: number };

/**
 * All that happened with a person, newest first; nothing for a person who is not ours.
 * @throws {AppError} `malformed` for a cursor that is none of ours.
 */
export async function timeline(scope: Scope, prospectId: string, { cursor, limit = 30 }: Page = {}) {
  const after = cursor === null || cursor === undefined ? null : decodeCursor(cursor);
  const found = await places(scope, prospectId, after, limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const entries = await readEntries(scope, page);
  return {
    entries: page.flatMap(({ id }) => entries.get(id) ?? []),
    next_cursor:
      found.length > limit && last ? encodeCursor({ id: last.id, createdAt: new Date(last.at) }) : null,
  };
}

/** Which entries the page has: each table gives as many as the page could hold. */
async function places(
  scope: Scope,
  prospectId: string,
  after: ReturnType<typeof decodeCursor> | null,
  limit: number,
): Promise<Place[]> {
  const select = (kind: TimelineKind, id: PgColumn, at: PgColumn) => ({
    kind: sql<TimelineKind>`${sql.raw(`'${kind}'`)}`.as('kind'),
    id: sql<string>`${id}`.as('id'),
    at: sql<Date>`${at}`.mapWith(messages.createdAt).as('at'),
  });
  const older = (id: PgColumn, at: PgColumn) => (after ? olderThan(at, id, after) : undefined);
  const of = (table: { workspaceId: PgColumn; prospectId: PgColumn }): SQL | undefined =>
    and(eq(table.workspaceId, scope.workspaceId), eq(table.prospectId, prospectId));
  const { db } = scope;
  return unionAll(
    db
      .select(select('sequence', messageSequences.id, messageSequences.createdAt))
      .from(messageSequences)
      .where(and(of(messageSequences), older(messageSequences.id, messageSequences.createdAt)))
      .orderBy(desc(messageSequences.createdAt), desc(messageSequences.id))
      .limit(limit),
    db
      .select(select('message', messages.id, messages.sentAt))
      .from(messages)
      .innerJoin(messageSequences, eq(messageSequences.id, messages.sequenceId))
      .where(and(of(messageSequences), isNotNull(messages.sentAt), older(messages.id, messages.sentAt)))
      .orderBy(desc(messages.sentAt), desc(messages.id))
      .limit(limit),
    db
      .select(select('interaction', interactions.id, interactions.interactionDate))
      .from(interactions)
      .where(and(of(interactions), older(interactions.id, interactions.interactionDate)))
      .orderBy(desc(interactions.interactionDate), desc(interactions.id))
      .limit(limit),
    db
      .select(select('draft', outreachDrafts.id, outreachDrafts.createdAt))
      .from(outreachDrafts)
      .where(and(of(outreachDrafts), older(outreachDrafts.id, outreachDrafts.createdAt)))
      .orderBy(desc(outreachDrafts.createdAt), desc(outreachDrafts.id))
      .limit(limit),
  )
    .orderBy(sql`at desc`, sql`id desc`)
    .limit(limit);
}
