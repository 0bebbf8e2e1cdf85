import { and, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { messageSequences, prospects } from '@/db/schema';
import type { Day } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import { isRunning } from './rows';
import type { ProspectStatus } from './schema';

export type ProspectFilter = { status?: ProspectStatus | null; tag?: string | null };

/** Who is meant. Inactive people are left out unless they are asked for. */
export function meant(scope: Scope, { status, tag }: ProspectFilter, today: Day): SQL | undefined {
  return and(
    eq(prospects.workspaceId, scope.workspaceId),
    tag ? sql`${prospects.tags} @> array[${tag}]::text[]` : undefined,
    status === 'inactive' ? sql`not ${prospects.isActive}` : eq(prospects.isActive, true),
    status ? conditions[status](scope, today) : undefined,
  );
}

type Condition = (scope: Scope, today: Day) => SQL | undefined;

const conditions: Record<ProspectStatus, Condition> = {
  // Who must not be written to is nobody to write to.
  not_contacted: () => and(isNull(prospects.lastContactedAt), eq(prospects.doNotContact, false)),
  in_sequence: (scope) => hasSequence(scope, isRunning),
  due: (scope, today) => hasSequence(scope, sql`${isRunning} and ${messageSequences.dueOn} <= ${today}`),
  replied: () => isNotNull(prospects.lastRepliedAt),
  ended: (scope) =>
    and(
      hasSequence(scope, sql`${messageSequences.stage} in ('finished', 'stopped')`),
      sql`not ${hasSequence(scope, isRunning)}`,
    ),
  inactive: () => undefined,
  do_not_contact: () => sql`${prospects.doNotContact}`,
};

function hasSequence(scope: Scope, which: SQL): SQL {
  return sql`exists (select 1 from ${messageSequences} where ${messageSequences.workspaceId} = ${scope.workspaceId}
    and ${messageSequences.prospectId} = ${prospects.id} and ${which})`;
}
