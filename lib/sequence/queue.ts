import 'server-only';
import { type AnyColumn, and, asc, eq, gte, type SQL, sql } from 'drizzle-orm';
import { messageSequences, messages, prospects } from '@/db/schema';
import { getSettings } from '@/lib/account/queries';
import { type Day, dayIn, startOfDay } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import { inSection, open, searchedPeople } from './queue-filter';
import { type QueueLimits, sectionPage, withRefusals } from './queue-page';
import {
  COUNTED,
  DUE_COUNTED,
  QUEUE_PAGE,
  type QueueBody,
  type QueuePage,
  type QueueSection,
  queueSections,
} from './queue-schema';

type Asked = {
  search?: string;
  /** Rows to read of a section of which more than a page is on the screen. */
  limits?: QueueLimits;
};

/** The whole queue as it opens: a page of each section, the counts, and the connection notes of this month. */
export async function getQueue(scope: Scope, { search = '', limits = {} }: Asked = {}): Promise<QueueBody> {
  const [{ timeZone, notesPerMonth }, { ids, tooMany }] = await Promise.all([
    getSettings(scope),
    searchedPeople(scope, search),
  ]);
  const today = dayIn(timeZone);
  const page = (section: QueueSection) =>
    sectionPage(scope, section, { today, people: ids, limit: limits[section] ?? QUEUE_PAGE });
  const [pages, counts, used] = await Promise.all([
    Promise.all(queueSections.map(page)).then((read) => withRefusals(scope, read)),
    countSections(scope, today, ids),
    notesSince(scope, startOfDay(`${today.slice(0, 7)}-01`, timeZone)),
  ]);
  const sections = Object.fromEntries(queueSections.map((section, i) => [section, pages[i]]));
  return {
    ok: true,
    today,
    sections: sections as QueueBody['sections'],
    counts,
    notes: { used, allowed: notesPerMonth },
    too_many: tooMany,
  };
}

/** The rows of a section after the cursor. @throws {AppError} `malformed` for a cursor that is none of ours. */
export async function getQueuePage(
  scope: Scope,
  section: QueueSection,
  { cursor, search = '' }: { cursor: string; search?: string },
): Promise<QueuePage> {
  const [{ timeZone }, { ids }] = await Promise.all([getSettings(scope), searchedPeople(scope, search)]);
  const read = await sectionPage(scope, section, {
    today: dayIn(timeZone),
    people: ids,
    limit: QUEUE_PAGE,
    cursor,
  });
  const [page] = await withRefusals(scope, [read]);
  return page ?? read;
}

/** What is overdue or due today, counted up to `DUE_COUNTED`: for the menu, on every page. */
export async function countDue(scope: Scope): Promise<number> {
  const { timeZone } = await getSettings(scope);
  const due = sql`${open(scope)} and ${messageSequences.dueOn} <= ${dayIn(timeZone)}`;
  const [row] = await scope.db
    .select({ due: counted(scope, due, { most: DUE_COUNTED }) })
    .from(sql`(values (1)) as one`);
  return row?.due ?? 0;
}

async function countSections(scope: Scope, today: Day, people?: string[]): Promise<QueueBody['counts']> {
  const of = (section: QueueSection | 'later') => {
    const waits = section === 'acceptance' || section === 'decision';
    const order = waits ? messageSequences.lastSentAt : messageSequences.dueOn;
    return counted(scope, inSection(scope, section, today, people), { order });
  };
  const [row] = await scope.db
    .select({
      ...{ overdue: of('overdue'), today: of('today'), upcoming: of('upcoming'), later: of('later') },
      ...{ acceptance: of('acceptance'), decision: of('decision') },
    })
    .from(sql`(values (1)) as one`);
  if (!row) throw new Error('The queue could not be counted.');
  return row;
}

/** A count that stops early: 300,000 rows cost no more than a few hundred. The order makes it walk the index. */
function counted(
  scope: Scope,
  where: SQL,
  { order = messageSequences.dueOn, most = COUNTED }: { order?: AnyColumn; most?: number } = {},
) {
  const some = scope.db
    .select({ one: sql`1`.as('one') })
    .from(messageSequences)
    .innerJoin(prospects, eq(prospects.id, messageSequences.prospectId))
    .where(where)
    .orderBy(asc(order), asc(messageSequences.id))
    .limit(most)
    .as('some_rows');
  return sql<number>`(select count(*)::int from ${some})`;
}

/** LinkedIn counts invitations with a text; those without one are free. */
async function notesSince(scope: Scope, since: Date): Promise<number> {
  return scope.db.$count(
    messages,
    and(
      eq(messages.workspaceId, scope.workspaceId),
      gte(messages.sentAt, since),
      // In the words of the index, which holds nothing else.
      sql`${messages.channel} = 'connection_note' and ${messages.content} <> ''`,
    ),
  );
}
