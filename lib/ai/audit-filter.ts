import 'server-only';
import { and, type SQL, sql } from 'drizzle-orm';
import { type aiDailyUsage, aiGenerations, messageSequences } from '@/db/schema';
import { generationStatuses } from '@/db/schema/values';
import { type Cursor, olderThan } from '@/lib/cursor';
import type { Scope } from '@/lib/scope';
import { type AuditFilter, type AuditOutcome, costBands } from './audit-input';
import { type Days, earliestOf, latestOf } from './audit-period';

/** What the sums know as well as the rows; undefined where nothing of it is asked for. */
export function dimensionsOf(
  table: typeof aiGenerations | typeof aiDailyUsage,
  filter: AuditFilter,
): SQL | undefined {
  const { workflow, node, model, prompt, outcome, cost } = filter;
  return and(
    workflow ? sql`${table.workflowName} = ${workflow}` : undefined,
    node ? sql`${table.nodeName} = ${node}` : undefined,
    model ? sql`${table.model} = ${model}` : undefined,
    prompt ? sql`${table.promptVersion} = ${prompt}` : undefined,
    cost ? sql`${table.costBand} = ${costBands.indexOf(cost)}` : undefined,
    outcome === 'repair' ? sql`${table.generationType} = 'repair'` : undefined,
    isStatus(outcome) ? sql`${table.status} = ${outcome}` : undefined,
  );
}

const isStatus = (outcome: AuditOutcome | null | undefined) =>
  generationStatuses.some((status) => status === outcome);

/** Whether the sums know the outcome; those of calls on their way, of later attempts and of replays they do not. */
export const hasSums = ({ outcome }: AuditFilter) =>
  !(outcome === 'again' || outcome === 'replay' || outcome === 'started');

/** Whether the sums can tell it all. */
export const knownToSums = (filter: AuditFilter) =>
  hasSums(filter) && !(filter.person || filter.sequence || filter.search);

/** The rows of a filter, its words apart: those of some days, and after a place in the list. */
export function rowsOf(
  scope: Scope,
  filter: AuditFilter,
  { since, until, cursor }: Days & { cursor?: Cursor | null },
): SQL | undefined {
  const { createdAt, id, day, workspaceId, attempt, replayOf } = aiGenerations;
  return and(
    sql`${workspaceId} = ${scope.workspaceId}`,
    dimensionsOf(aiGenerations, filter),
    filter.outcome === 'again' ? sql`${attempt} > 1` : undefined,
    filter.outcome === 'replay' ? sql`${replayOf} is not null` : undefined,
    // The day decides; the moment is what the index is sorted by.
    since ? sql`${day} >= ${since}::date and ${createdAt} >= ${earliestOf(sql`${since}::date`)}` : undefined,
    until ? sql`${day} <= ${until}::date and ${createdAt} < ${latestOf(sql`${until}::date`)}` : undefined,
    cursor ? olderThan(createdAt, id, cursor) : undefined,
  );
}

/** The sequences that are asked for; undefined where the filter names neither person nor sequence. */
export function sequencesOf(scope: Scope, { person, sequence }: AuditFilter): SQL | undefined {
  if (!person && !sequence) return undefined;
  const { id, workspaceId, prospectId } = messageSequences;
  return sql`(select ${id} from ${messageSequences} where ${and(
    sql`${workspaceId} = ${scope.workspaceId}`,
    person ? sql`${prospectId} = ${person}` : undefined,
    sequence ? sql`${id} = ${sequence}` : undefined,
  )})`;
}
