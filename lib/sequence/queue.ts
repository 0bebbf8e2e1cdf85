import 'server-only';
import { and, asc, eq, gte, sql } from 'drizzle-orm';
import { messageSequences, messages, prospects } from '@/db/schema';
import { getSettings } from '@/lib/account/queries';
import { dayIn, startOfDay } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import { open, searchedPeople } from './queue-filter';
import { findLines } from './queue-lines';
import { type QueueLimits, readPages } from './queue-page';
import {
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
  const wanted = queueSections.map((section) => ({ section, limit: limits[section] ?? QUEUE_PAGE }));
  const [lines, used] = await Promise.all([
    findLines(scope, { today, people: ids }, [...wanted, { section: 'later', limit: 0 }]),
    notesSince(scope, startOfDay(`${today.slice(0, 7)}-01`, timeZone)),
  ]);
  const pages = await readPages(scope, lines, today);
  const sections = Object.fromEntries(lines.map(({ section }, i) => [section, pages[i]]));
  const counts = Object.fromEntries(lines.map(({ section, count }) => [section, count]));
  return {
    ok: true,
    today,
    sections: sections as QueueBody['sections'],
    counts: counts as QueueBody['counts'],
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
  const today = dayIn(timeZone);
  const lines = await findLines(scope, { today, people: ids }, [{ section, limit: QUEUE_PAGE, cursor }]);
  const [page] = await readPages(scope, lines, today);
  return page ?? { rows: [], next_cursor: null };
}

/** What is overdue or due today, counted up to `DUE_COUNTED`: for the menu, on every page. */
export async function countDue(scope: Scope): Promise<number> {
  const { timeZone } = await getSettings(scope);
  const due = scope.db
    .select({ id: messageSequences.id })
    .from(messageSequences)
    .innerJoin(prospects, eq(prospects.id, messageSequences.prospectId))
    .where(sql`${open(scope)} and ${messageSequences.dueOn} <= ${dayIn(timeZone)}`)
    .orderBy(asc(messageSequences.dueOn), asc(messageSequences.id))
    .limit(DUE_COUNTED)
    .as('due');
  return scope.db.$count(due);
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
