import 'server-only';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { aiDailyUsage, aiGenerations } from '@/db/schema';
import type { Scope } from '@/lib/scope';
import { auditToday, daysOf } from './audit-period';
import type { CallFacets } from './audit-schema';

const columns = {
  workflows: aiDailyUsage.workflowName,
  nodes: aiDailyUsage.nodeName,
  models: aiDailyUsage.model,
  prompts: aiDailyUsage.promptVersion,
};
const facets = ['workflows', 'nodes', 'models', 'prompts'] as const satisfies (keyof CallFacets)[];
type Facet = (typeof facets)[number];

/** What calls can be filtered by: all that ever was, the most used of the last seven days first. */
export async function callFacets(scope: Scope): Promise<CallFacets> {
  const [ever, lately, running] = await Promise.all([
    everNamed(scope),
    usedLately(scope),
    namedByRunning(scope),
  ]);
  const names = (facet: Facet) => {
    const counts = new Map<string, number>();
    const count = (name: string, calls: number) => counts.set(name, (counts.get(name) ?? 0) + calls);
    for (const one of ever) if (one.facet === facet) count(one.name, 0);
    for (const used of [...lately, ...running]) count(used[facet], used.calls);
    return [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1)).map(([name]) => name);
  };
  return {
    workflows: names('workflows'),
    nodes: names('nodes'),
    models: names('models'),
    prompts: names('prompts'),
  };
}

/** Each name is looked for behind the one before it, so that the index is not read as a whole. */
function everNamed({ db, workspaceId }: Scope): Promise<{ facet: Facet; name: string }[]> {
  const mine = sql`${aiDailyUsage.workspaceId} = ${workspaceId}`;
  const first = (column: (typeof columns)[Facet], where: SQL) =>
    sql`(select ${column} from ${aiDailyUsage} where ${where} order by ${column} limit 1)`;
  const named = facets.map((facet) => {
    const column = columns[facet];
    return sql`(
      with recursive names (name) as (
        select ${first(column, mine)}
        union all select ${first(column, sql`${mine} and ${column} > names.name`)} from names where names.name is not null
      )
      select ${facet}::text as facet, name from names where name is not null)`;
  });
  return db
    .select({ facet: sql<Facet>`facet`, name: sql<string>`name` })
    .from(sql`(${sql.join(named, sql` union all `)}) as named`);
}

async function usedLately(scope: Scope) {
  const { since } = daysOf({ period: '7' }, await auditToday(scope));
  return scope.db
    .select({ ...columns, calls: sql<number>`sum(${aiDailyUsage.calls})::int` })
    .from(aiDailyUsage)
    .where(and(eq(aiDailyUsage.workspaceId, scope.workspaceId), sql`${aiDailyUsage.day} >= ${since}::date`))
    .groupBy(...facets.map((facet) => columns[facet]));
}

/** The very first call of a model is in no sum yet. */
function namedByRunning({ db, workspaceId }: Scope) {
  const { workflowName: workflows, nodeName: nodes, model: models, status } = aiGenerations;
  const prompts = aiGenerations.promptVersion;
  return db
    .select({ workflows, nodes, models, prompts, calls: sql<number>`count(*)::int` })
    .from(aiGenerations)
    .where(and(eq(aiGenerations.workspaceId, workspaceId), sql`${status} = 'started'`))
    .groupBy(workflows, nodes, models, prompts);
}
