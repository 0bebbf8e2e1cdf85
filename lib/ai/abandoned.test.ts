import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '@/db/client';
import { aiGenerations, type NewAiGeneration } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { endAbandonedCalls, longestCallMs } from './abandoned';
import { saveBudgets } from './budget';
import { callOnce, noBudget } from './budget-fixture';
import { readSpending } from './spending';

let database: Database;
let fake: FakeModel;
let scope: Scope;
beforeAll(async () => {
  [database, fake] = await Promise.all([openTestDatabase(), startFakeModel()]);
  scope = await testScope(database, 'abandoned');
});
afterAll(() => Promise.all([database.close(), fake.close()]));

const running = (change: Partial<NewAiGeneration> = {}): NewAiGeneration => ({
  ...{ workspaceId: scope.workspaceId, workflowName: 'generate_sequence', nodeName: 'write', model: 'm' },
  ...{ generationType: 'message_generation', provider: 'openai', promptVersion: 'message/1', prompt: {} },
  ...{ status: 'started', expectedUsd: 0.5 },
  ...change,
});
const ago = (ms: number) => new Date(Date.now() - ms);

test('calls whose process is gone end as failed and of unknown cost; younger ones go on', async () => {
  const [dead, gone, alive] = await database.db
    .insert(aiGenerations)
    .values([
      running({ createdAt: ago(longestCallMs() + 5_000) }),
      running({ createdAt: ago(longestCallMs() + 5_000), scrubbedAt: new Date() }),
      running({ createdAt: ago(longestCallMs() / 2) }),
    ])
    .returning();
  const row = async (id = '') =>
    (await database.db.select().from(aiGenerations).where(eq(aiGenerations.id, id)))[0];
  expect(await endAbandonedCalls(database.db)).toBe(2);
  expect(await row(dead?.id)).toMatchObject({
    ...{ status: 'failed', errorKind: 'abandoned', costUsd: null, latencyMs: null },
    error: expect.stringMatching(/^The program ended while the model was answering/),
  });
  expect(await row(gone?.id)).toMatchObject({ status: 'failed', errorKind: 'abandoned', error: null });
  expect(await row(alive?.id)).toMatchObject({ status: 'started', errorKind: null });
  const { day, month } = await readSpending(scope);
  for (const period of [day, month])
    expect(period).toMatchObject({ spentUsd: 0, unknownCost: 2, runningUsd: 0.5 });
  expect(await endAbandonedCalls(database.db, { olderThanMs: 0 })).toBe(1);
  expect(await endAbandonedCalls(database.db, { olderThanMs: 0 })).toBe(0);
  expect((await readSpending(scope)).day).toMatchObject({ unknownCost: 3, runningUsd: 0 });
});

test('what a dead process had under way takes no room below a limit', async () => {
  await database.db.insert(aiGenerations).values(running({ expectedUsd: 0.98 }));
  await saveBudgets(scope, { ...noBudget, dayStop: 1 });
  expect(await callOnce(scope, fake)).toMatchObject({ kind: 'over_budget' });
  await endAbandonedCalls(database.db, { olderThanMs: 0 });
  expect(await callOnce(scope, fake)).toBeNull();
});

test('a call that was given up too early and ends after all says so', async () => {
  const slow = await startFakeModel({ firstTokenMs: 1_000 });
  const call = callOnce(scope, slow);
  await expect.poll(() => slow.calls().length).toBe(1);
  await expect.poll(() => endAbandonedCalls(database.db, { olderThanMs: 0 })).toBe(1);
  expect(await call).toBeNull();
  await slow.close();
  const [row] = await database.db
    .select({ status: aiGenerations.status, kind: aiGenerations.errorKind, cost: aiGenerations.costUsd })
    .from(aiGenerations)
    .where(eq(aiGenerations.workspaceId, scope.workspaceId))
    .orderBy(sql`created_at desc`)
    .limit(1);
  expect(row).toMatchObject({ status: 'succeeded', kind: null, cost: expect.any(Number) });
});
