import 'server-only';
import { and, eq, gt, lte, type SQL, sql } from 'drizzle-orm';
import { messageSequences, prospects } from '@/db/schema';
import { anyOf } from '@/lib/any-of';
import { addDays, type Day } from '@/lib/calendar';
import { holdsAll } from '@/lib/prospect/search';
import { searchWords } from '@/lib/prospect/search-text';
import type { Scope } from '@/lib/scope';
import type { QueueSection } from './queue-schema';

/** How far ahead the queue looks. */
const AHEAD_DAYS = 7;

/** People that a search looks at; whoever finds more types on. */
const MOST_PEOPLE = 500;

/**
 * The rows of a section. `due_on` and `waiting_for` are set on running sequences alone, so that the partial indexes on
 * them hold little else; the other conditions only take out what has become unfit since.
 */
export function inSection(scope: Scope, section: QueueSection | 'later', today: Day, people?: string[]): SQL {
  const { dueOn, waitingFor } = messageSequences;
  const ahead = addDays(today, AHEAD_DAYS);
  const where = {
    overdue: sql`${dueOn} < ${today}`,
    today: eq(dueOn, today),
    upcoming: and(gt(dueOn, today), lte(dueOn, ahead)),
    later: gt(dueOn, ahead),
    acceptance: eq(waitingFor, 'acceptance'),
    decision: eq(waitingFor, 'decision'),
  }[section];
  return sql`${and(open(scope), where, people && anyOf(messageSequences.prospectId, people))}`;
}

/** What may still be sent, whenever that is. */
export function open(scope: Scope): SQL {
  return sql`${and(
    eq(messageSequences.workspaceId, scope.workspaceId),
    eq(messageSequences.stage, 'running'),
    eq(messageSequences.status, 'completed'),
    eq(prospects.isActive, true),
    eq(prospects.doNotContact, false),
  )}`;
}

/** Whom the search box means, by the words that find people elsewhere too; undefined without a search. */
export async function searchedPeople(
  scope: Scope,
  search: string,
): Promise<{ ids: string[] | undefined; tooMany: boolean }> {
  if (search.trim() === '') return { ids: undefined, tooMany: false };
  const words = searchWords(search);
  if (words.length === 0) return { ids: [], tooMany: false };
  const found = await scope.db
    .select({ id: prospects.id })
    .from(prospects)
    .where(
      and(
        eq(prospects.workspaceId, scope.workspaceId),
        eq(prospects.isActive, true),
        eq(prospects.doNotContact, false),
        holdsAll(words),
      ),
    )
    .limit(MOST_PEOPLE + 1);
  return { ids: found.slice(0, MOST_PEOPLE).map(({ id }) => id), tooMany: found.length > MOST_PEOPLE };
}
