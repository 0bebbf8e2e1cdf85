import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '@/db/client';
import { aiDailyUsage, aiGenerations } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { readCall } from '@/lib/ai/audit-call';
import { exportCalls } from '@/lib/ai/audit-export';
import { callFacets } from '@/lib/ai/audit-facets';
import { readCallFigures } from '@/lib/ai/audit-figures';
import { auditFilter } from '@/lib/ai/audit-input';
import { listCalls } from '@/lib/ai/audit-list';
import type { Scope } from '@/lib/scope';
import { builtIn, unwritten } from '@/lib/sequence/fixture';
import { testScope } from '@/lib/testing';
import { eraseProspect } from './erase';
import { saveRetention } from './retention';

let database: Database;
let scope: Scope;
let sequenceId: string;
let ids: { first: string; again: string; replay: string };
let turn = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  scope = await testScope(database, `scrubbed-${turn++}`);
  sequenceId = await unwritten(scope, builtIn);
  const first = await add({ status: 'failed', error: 'The answer about Ruth was cut off.', costUsd: 0 });
  const again = await add({ attempt: 2, firstAttemptId: first, costUsd: null });
  ids = { first, again, replay: await add({ replayOf: again }) };
});

async function add(change: Partial<typeof aiGenerations.$inferInsert>): Promise<string> {
  const [row] = await database.db
    .insert(aiGenerations)
    .values({
      ...{ workspaceId: scope.workspaceId, sequenceId, workflowName: 'generate_sequence', nodeName: 'write' },
      ...{ generationType: 'message_generation', provider: 'openai', model: 'm', promptVersion: 'message/1' },
      ...{ status: 'succeeded', step: 1, promptTokens: 10, completionTokens: 5, totalTokens: 15 },
      ...{ costUsd: 0.01, latencyMs: 900, promptHash: 'abc', expectedUsd: 0.02 },
      ...{ prompt: { messages: ['Ruth runs four sites.'] }, response: { text: 'Ruth, you run four sites.' } },
      createdAt: new Date(Date.now() - 40 * 86_400_000),
      ...change,
    })
    .returning({ id: aiGenerations.id });
  return row?.id ?? '';
}

const all = auditFilter.parse({ period: 'all' });
const sums = () =>
  database.db
    .select()
    .from(aiDailyUsage)
    .where(eq(aiDailyUsage.workspaceId, scope.workspaceId))
    .orderBy(asc(aiDailyUsage.status), asc(aiDailyUsage.costBand));
const kept = async () => ({
  sums: await sums(),
  figures: await readCallFigures(scope, all),
  again: await readCallFigures(scope, { ...all, outcome: 'again' }),
  facets: await callFacets(scope),
  calls: (await listCalls(scope, all)).calls.map(
    ({ error: _e, person: _p, sequenceId: _s, ...rest }) => rest,
  ),
});
const said = async () => {
  let text = '';
  for await (const piece of await exportCalls(scope, all, { format: 'json', texts: true })) text += piece;
  return text;
};

const ways: [string, () => Promise<unknown>][] = [
  ['the retention', () => saveRetention(scope, { retentionDays: 30 })],
  ['an erasure', async () => eraseProspect(scope, { prospectId: await personOfCall() })],
];

async function personOfCall(): Promise<string> {
  return (await readCall(scope, ids.first)).person?.id ?? '';
}

test.each(ways)('after %s no sum and no figure has changed, and no word is found', async (_way, scrub) => {
  const before = await kept();
  expect(before.sums.length).toBeGreaterThan(1);
  expect((await listCalls(scope, { ...all, search: 'ruth' })).calls).toHaveLength(3);
  await scrub();
  expect(await kept()).toEqual(before);
  expect((await listCalls(scope, { ...all, search: 'ruth' })).calls).toEqual([]);
  expect(await said()).not.toContain('four sites');
});

test.each(ways)('after %s a call still stands with its attempts and replays', async (way, scrub) => {
  await scrub();
  const opened = await readCall(scope, ids.again);
  expect(opened.attempts.map(({ id }) => id)).toEqual([ids.first, ids.again]);
  expect(opened.replays.map(({ id }) => id)).toEqual([ids.replay]);
  expect(opened).toMatchObject({ prompt: {}, response: null, request_id: null, prompt_hash: 'abc' });
  const gone = way === 'an erasure';
  expect(opened.person === null).toBe(gone);
  expect(opened.attempts[0]?.error).toBe(gone ? null : 'The answer about Ruth was cut off.');
});
