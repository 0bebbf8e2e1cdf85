import 'server-only';
import { sql } from 'drizzle-orm';
import { aiDailyUsage, aiGenerations } from '@/db/schema';
import type { Day } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import { type Histogram, percentileOf } from './audit-latency';

/** The calls that were made with one version of a prompt, the built-in writer's apart from those of models. */
export type PromptUse = {
  version: string;
  /** Of what it said when it was last used; null where that was not kept. */
  hash: string | null;
  builtIn: boolean;
  firstDay: Day;
  lastDay: Day;
  /** The most used first. */
  models: string[];
  calls: number;
  failed: number;
  spentUsd: number;
  /** Calls that are missing in `spentUsd`. */
  unknownCost: number;
  /** Milliseconds; null where none is known. */
  p50: number | null;
};

/** Every version that was ever used, the latest first. Calls that are on their way are not counted. */
export async function readPromptUse(scope: Scope): Promise<PromptUse[]> {
  const sums = await readSums(scope);
  const lines = new Map<string, Line>();
  for (const sum of sums) {
    const key = `${sum.builtIn} ${sum.version}`;
    lines.set(key, added(lines.get(key), sum));
  }
  const hashes = await readHashes(scope, [...lines.values()]);
  return [...lines.values()]
    .map(({ histogram, byModel, ...use }) => ({
      ...use,
      hash: hashes.get(use.version) ?? null,
      models: [...byModel].sort(([, a], [, b]) => b - a).map(([model]) => model),
      p50: percentileOf(histogram, 0.5),
    }))
    .sort(
      (a, b) =>
        b.firstDay.localeCompare(a.firstDay) ||
        b.version.localeCompare(a.version, 'en', { numeric: true }) ||
        Number(a.builtIn) - Number(b.builtIn),
    );
}

type Sum = Awaited<ReturnType<typeof readSums>>[number];
type Line = Omit<PromptUse, 'hash' | 'models' | 'p50'> & {
  histogram: Histogram;
  byModel: Map<string, number>;
};

function added(line: Line | undefined, sum: Sum): Line {
  const { version, builtIn, firstDay, lastDay, model, bucket, calls, failed, spentUsd, unknownCost } = sum;
  const none = { calls: 0, failed: 0, spentUsd: 0, unknownCost: 0, histogram: new Map(), byModel: new Map() };
  const before = line ?? { version, builtIn, firstDay, lastDay, ...none };
  before.histogram.set(bucket, (before.histogram.get(bucket) ?? 0) + calls);
  before.byModel.set(model, (before.byModel.get(model) ?? 0) + calls);
  return {
    ...before,
    firstDay: earliest(firstDay, before.firstDay),
    lastDay: latest(lastDay, before.lastDay),
    calls: before.calls + calls,
    failed: before.failed + failed,
    spentUsd: before.spentUsd + spentUsd,
    unknownCost: before.unknownCost + unknownCost,
  };
}

const earliest = (...days: Day[]) => days.reduce((a, b) => (b.localeCompare(a) < 0 ? b : a));
const latest = (...days: Day[]) => days.reduce((a, b) => (b.localeCompare(a) > 0 ? b : a));

/** One line for each version, model and size of latency; what a budget kept back was not used. */
function readSums(scope: Scope) {
  const { promptVersion: version, provider, model, latencyBucket: bucket } = aiDailyUsage;
  const builtIn = sql<boolean>`${provider} = 'built-in'`;
  return scope.db
    .select({
      ...{ version, model, bucket, builtIn },
      firstDay: sql<Day>`min(day)::text`,
      lastDay: sql<Day>`max(day)::text`,
      calls: sql<number>`sum(calls)::int`,
      failed: sql<number>`(coalesce(sum(calls) filter (where status = 'failed'), 0))::int`,
      spentUsd: sql<number>`sum(cost_usd)::float8`,
      unknownCost: sql<number>`sum(unknown_cost)::int`,
    })
    .from(aiDailyUsage)
    .where(sql`workspace_id = ${scope.workspaceId} and status <> 'refused' and calls > 0`)
    .groupBy(version, provider, model, bucket);
}

/** What each version said last: looked for around the day of its last use, where an index finds it. */
async function readHashes(scope: Scope, lines: Pick<Line, 'version' | 'lastDay'>[]) {
  if (lines.length === 0) return new Map<string, string | null>();
  const asked = sql.join(
    lines.map(({ version, lastDay }) => sql`(${version}::text, ${lastDay}::date)`),
    sql`, `,
  );
  const rows = await scope.db
    .select({ version: sql<string>`asked.version`, hash: sql<string | null>`last.prompt_hash` })
    .from(
      sql`(select version, max(day) as day from (values ${asked}) as used(version, day) group by version) as asked
        cross join lateral (
          select g.prompt_hash from ${aiGenerations} g
          where g.workspace_id = ${scope.workspaceId} and g.prompt_version = asked.version
            and g.created_at >= asked.day - 1 and g.created_at < asked.day + 2
          order by g.created_at desc, g.id desc limit 1
        ) as last`,
    );
  return new Map(rows.map(({ version, hash }) => [version, hash]));
}
