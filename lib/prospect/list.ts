import 'server-only';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { prospects } from '@/db/schema';
import { getSettings } from '@/lib/account/queries';
import { type Day, dayIn } from '@/lib/calendar';
import { decodeCursor, encodeCursor, olderThan } from '@/lib/cursor';
import type { Scope } from '@/lib/scope';
import { meant, type ProspectFilter } from './filters';
import { personItem } from './format';
import { countOfSequences, latestStand, personColumns, standColumns } from './rows';
import type { ProspectPage } from './schema';
import { searchProspects } from './search';
import { searchWords } from './search-text';

type Asked = ProspectFilter & { search?: string | null; cursor?: string | null; limit?: number };

/**
 * People, the newest first, or the best hits of a search, which has one page.
 * @throws {AppError} `malformed` for a cursor that is none of ours.
 */
export async function listProspects(scope: Scope, asked: Asked = {}): Promise<ProspectPage> {
  const { search, cursor, limit = 50, ...filter } = asked;
  const today = dayIn((await getSettings(scope)).timeZone);
  const words = searchWords(search ?? '');
  if (search?.trim()) {
    const found =
      words.length > 0 ? await searchProspects(scope, { query: search, filter, today, limit }) : none;
    return { prospects: await items(scope, found.ids), next_cursor: null, today, nearest: found.nearest };
  }
  const { ids, nextCursor } = await newest(scope, { filter, cursor, limit, today });
  return { prospects: await items(scope, ids), next_cursor: nextCursor, today, nearest: false };
}

const none = { ids: [], nearest: false };

type Newest = { filter: ProspectFilter; cursor?: string | null; limit: number; today: Day };

async function newest(scope: Scope, { filter, cursor, limit, today }: Newest) {
  // Who replied is looked at by the day of the reply.
  const at = filter.status === 'replied' ? prospects.lastRepliedAt : prospects.createdAt;
  const after = cursor === null || cursor === undefined ? undefined : decodeCursor(cursor);
  const rows = await scope.db
    .select({ id: prospects.id, createdAt: at })
    .from(prospects)
    .where(and(meant(scope, filter, today), after && olderThan(at, prospects.id, after)))
    .orderBy(desc(at), desc(prospects.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const more = rows.length > limit && last?.createdAt;
  return {
    ids: page.map(({ id }) => id),
    nextCursor: more ? encodeCursor({ id: last.id, createdAt: more }) : null,
  };
}

/** The people of these ids, in their order, with the sequence that matters most. */
async function items(scope: Scope, ids: string[]) {
  if (ids.length === 0) return [];
  const stand = latestStand(scope).as('stand');
  const rows = await scope.db
    .select({ person: personColumns, stand: standColumns(stand), sequences: countOfSequences(scope) })
    .from(prospects)
    .leftJoinLateral(stand, sql`true`)
    .where(and(eq(prospects.workspaceId, scope.workspaceId), inArray(prospects.id, ids)));
  const byId = new Map(rows.map((row) => [row.person.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [personItem(row.person, row.stand, row.sequences)] : [];
  });
}
