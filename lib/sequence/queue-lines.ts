import 'server-only';
import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { messageSequences, prospects } from '@/db/schema';
import type { Day } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import { readQueueCursor } from './queue-cursor';
import { inSection } from './queue-filter';
import { COUNTED, type QueueSection } from './queue-schema';

/** Of a section: how many rows, from where on. */
export type Wanted = { section: QueueSection | 'later'; limit: number; cursor?: string };

/** Who stands in line in a section, the earliest first. */
export type Line = {
  section: QueueSection | 'later';
  /** Sequences; as many as were wanted. */
  ids: string[];
  hasMore: boolean;
  /** Counted up to `COUNTED`, from the cursor on. */
  count: number;
};

/**
 * One statement finds and counts all sections, and knows nothing of the texts. Each walks its index in order and stops
 * early, so that 300,000 rows cost no more than a few hundred.
 * @throws {AppError} `malformed` for a cursor that is none of ours.
 */
export async function findLines(
  scope: Scope,
  { today, people }: { today: Day; people?: string[] },
  wanted: Wanted[],
): Promise<Line[]> {
  const lines = wanted.map(({ section, limit, cursor }) => {
    const waits = section === 'acceptance' || section === 'decision';
    const order = waits ? messageSequences.lastSentAt : messageSequences.dueOn;
    const found = scope.db
      .select({ id: messageSequences.id, at: sql`${order}`.as('at') })
      .from(messageSequences)
      .innerJoin(prospects, eq(prospects.id, messageSequences.prospectId))
      .where(and(inSection(scope, section, today, people), comesAfter(section, cursor)))
      .orderBy(asc(order), asc(messageSequences.id))
      .limit(Math.max(COUNTED, limit + 1))
      .as('found');
    return sql`select ${section}::text as section, least(count(*), ${COUNTED})::int as count,
      (array_agg(${found.id} order by ${found.at}, ${found.id}))[1:${limit + 1}] as ids from ${found}`;
  });
  const rows = await scope.db
    .select({
      section: sql<string>`section`,
      count: sql<number>`count`,
      ids: sql<string[] | null>`ids`,
    })
    .from(sql`(${sql.join(lines, sql` union all `)}) as lines`);
  return wanted.map(({ section, limit }) => {
    const row = rows.find((one) => one.section === section);
    const ids = row?.ids ?? [];
    return { section, ids: ids.slice(0, limit), hasMore: ids.length > limit, count: row?.count ?? 0 };
  });
}

function comesAfter(section: Wanted['section'], cursor: string | undefined): SQL | undefined {
  if (cursor === undefined || section === 'later') return undefined;
  const { at, id } = readQueueCursor(section, cursor);
  const { dueOn, lastSentAt, id: own } = messageSequences;
  if (section === 'acceptance') return sql`(${lastSentAt}, ${own}) > (${at}::timestamptz, ${id}::uuid)`;
  if (section !== 'decision') return sql`(${dueOn}, ${own}) > (${at}::date, ${id}::uuid)`;
  // A first step that waits for a decision has nothing before it; those rows come last.
  if (at === null) return sql`${lastSentAt} is null and ${own} > ${id}::uuid`;
  return sql`((${lastSentAt}, ${own}) > (${at}::timestamptz, ${id}::uuid) or ${lastSentAt} is null)`;
}
