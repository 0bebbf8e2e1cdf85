import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '@/db/client';
import { aiGenerations, messageSequences, type NewAiGeneration } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { startFakeModel } from '@/e2e/fake-model/server';
import type { ModelSettings } from '@/lib/ai/schema';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { estimateCost } from './estimate';
import { builtIn, daysAgo, unwritten, written } from './fixture';
import { writeSequence } from './write';

let database: Database;
let scope: Scope;
let slug = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  scope = await testScope(database, `estimate-${slug++}`);
});
afterAll(() => database.close());

const settings: ModelSettings = {
  ...{ provider: 'openai', model: 'fake-ok', baseUrl: 'http://127.0.0.1:9/v1', apiKey: null },
  price: { input: 1, output: 4 },
};
const ask = { people: 1, steps: 3, channel: 'linkedin' } as const;

type Change = { sequenceLength?: number; channel?: string } & Partial<
  Pick<typeof messageSequences.$inferInsert, 'status' | 'model' | 'createdAt'>
>;

/** A finished sequence whose calls cost this much. */
async function finished(costs: (number | null)[], { sequenceLength = 3, channel, ...change }: Change = {}) {
  const id = await written(scope, `person-${slug++}`, { sequenceLength, ...(channel && { channel }) });
  await database.db
    .update(messageSequences)
    .set({ provider: 'openai', model: 'fake-ok', ...change })
    .where(eq(messageSequences.id, id));
  const call = (costUsd: number | null, more: Partial<NewAiGeneration> = {}): NewAiGeneration => ({
    ...{
      workspaceId: scope.workspaceId,
      sequenceId: id,
      workflowName: 'generate_sequence',
      nodeName: 'write',
    },
    ...{ generationType: 'message_generation', provider: 'openai', model: 'fake-ok', prompt: {} },
    ...{ promptVersion: 'message/1', status: 'succeeded', costUsd },
    ...more,
  });
  await database.db
    .insert(aiGenerations)
    .values([
      ...costs.map((cost) => call(cost)),
      call(5, { generationType: 'rewrite', nodeName: 'rewrite' }),
    ]);
}

test('what such sequences have cost lately, for as many people as there are', async () => {
  for (const costs of [[0.01, 0.01], [0.03], [0.04]]) await finished(costs);
  await finished([9], { sequenceLength: 4 });
  await finished([9], { channel: 'email' });
  await finished([9], { model: 'another' });
  await finished([9], { status: 'failed' });
  await finished([9], { createdAt: daysAgo(31) });
  await finished([9, null]);
  const estimate = await estimateCost(scope, { ...ask, people: 200 }, { settings });
  expect(estimate).toEqual({ by: 'history', sequences: 3, usd: expect.closeTo(200 * 0.03, 6) });
});

test('by size while too little is known, and nothing of another workspace is', async () => {
  const other = scope;
  for (const _ of [1, 2, 3]) await finished([9]);
  scope = await testScope(database, `estimate-foreign-${slug++}`);
  for (const _ of [1, 2]) await finished([9]);
  const estimate = await estimateCost(scope, ask, { settings });
  expect(estimate).toEqual({ by: 'size', usd: expect.any(Number) });
  expect(estimate.usd).toBeLessThan(0.1);
  expect(await estimateCost(other, ask, { settings })).toMatchObject({ by: 'history', usd: 9 });
  const longer = await estimateCost(scope, { ...ask, steps: 10, people: 2 }, { settings });
  expect(longer.usd).toBeGreaterThan(4 * (estimate.usd ?? 0));
});

test('by size it is no less than what the model then costs', async () => {
  const model = await startFakeModel();
  const paid = { ...settings, baseUrl: model.url };
  const estimate = await estimateCost(scope, ask, { settings: paid });
  const id = await unwritten(scope, paid, { sequenceLength: 3 });
  await writeSequence(scope, id, { settings: paid });
  await model.close();
  const rows = await database.db.select().from(aiGenerations).where(eq(aiGenerations.sequenceId, id));
  const spent = rows.reduce((sum, { costUsd }) => sum + (costUsd ?? Number.NaN), 0);
  expect(rows.length).toBeGreaterThanOrEqual(4);
  expect(estimate.usd).toBeGreaterThan(spent);
  for (const row of rows) expect(row.expectedUsd).toBeGreaterThan(row.costUsd ?? Number.NaN);
});

test('unknown where no price is known, nothing with the built-in writer', async () => {
  expect(await estimateCost(scope, ask, { settings: { ...settings, price: null } })).toEqual({
    ...{ by: 'unknown', usd: null },
  });
  expect(await estimateCost(scope, ask, { settings: builtIn })).toEqual({ by: 'built-in', usd: 0 });
});
