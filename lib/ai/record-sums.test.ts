import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '@/db/client';
import {
  aiDailyUsage,
  aiGenerations,
  llmUsageLogs,
  type NewAiGeneration,
  sequenceCosts,
  workspaces,
} from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { forgetLessons } from './abilities';
import { startRun } from './run';
import { runTask } from './run-task';
import { makeSequence, quick, testSettings, testTask } from './testing';

let database: Database;
let fake: FakeModel;
let scope: Scope;
let slug = 0;

beforeAll(async () => {
  [database, fake] = await Promise.all([openTestDatabase(), startFakeModel()]);
});
beforeEach(async () => {
  scope = await testScope(database, `sums-${slug++}`);
  fake.reset();
  forgetLessons();
});
afterAll(() => Promise.all([database.close(), fake.close()]));

const call = (change: Partial<NewAiGeneration> = {}): NewAiGeneration => ({
  ...{ workspaceId: scope.workspaceId, workflowName: 'generate_sequence', nodeName: 'write', model: 'm' },
  ...{ generationType: 'message_generation', provider: 'openai', promptVersion: 'message/1', prompt: {} },
  ...{ status: 'succeeded', promptTokens: 100, completionTokens: 20, totalTokens: 120, cachedTokens: 40 },
  ...{ costUsd: 0.002, latencyMs: 900 },
  ...change,
});

/** The sums that are kept, and the same sums over the rows. */
async function sums() {
  const figures = (count: string, unknown: string) => ({
    calls: sql<number>`coalesce(sum(${sql.raw(count)}), 0)::int`,
    unknown: sql<number>`coalesce(sum(${sql.raw(unknown)}), 0)::int`,
    tokens: sql<number>`coalesce(sum(total_tokens), 0)::int`,
    cached: sql<number>`coalesce(sum(cached_tokens), 0)::int`,
    cost: sql<string>`coalesce(sum(cost_usd), 0)::text`,
  });
  const [kept] = await database.db
    .select(figures('calls', 'unknown_cost'))
    .from(aiDailyUsage)
    .where(eq(aiDailyUsage.workspaceId, scope.workspaceId));
  const [rows] = await database.db
    .select(figures('1', '(cost_usd is null)::int'))
    .from(aiGenerations)
    .where(sql`workspace_id = ${scope.workspaceId} and status <> 'started'`);
  return { kept, rows };
}

const byDay = async () =>
  (
    await database.db
      .select({ day: aiDailyUsage.day, calls: aiDailyUsage.calls })
      .from(aiDailyUsage)
      .where(eq(aiDailyUsage.workspaceId, scope.workspaceId))
      .orderBy(aiDailyUsage.day)
  ).filter(({ calls }) => calls > 0);

test('the sums by day are those of the rows, whatever happens to a call', async () => {
  const price = { input: 1, output: 1 };
  for (const scenario of ['ok', '429-once', 'wrong-shape-once', 'no-usage', '401']) {
    const run = startRun({
      settings: { ...testSettings(fake.url, scenario), price },
      sequenceId: null,
      limits: quick,
    });
    await runTask(scope, testTask(), { run }).catch(() => null);
  }
  const { kept, rows } = await sums();
  expect(kept).toEqual(rows);
  expect(kept).toMatchObject({ calls: fake.calls().length, unknown: 1 });

  const added = await database.db
    .insert(aiGenerations)
    .values([call(), call({ costUsd: null }), call({ status: 'started', costUsd: null, latencyMs: null })])
    .returning();
  const [first, second, running] = added.map(({ id }) => eq(aiGenerations.id, id));
  await database.db.update(aiGenerations).set({ costUsd: 0.5, latencyMs: 90_000 }).where(first);
  await database.db.update(aiGenerations).set({ status: 'failed', costUsd: 0 }).where(running);
  await database.db.delete(aiGenerations).where(second);
  const after = await sums();
  expect(after.kept).toEqual(after.rows);
  expect(after.kept?.calls).toBe((kept?.calls ?? 0) + 2);
});

test('the attempts at one task name the first', async () => {
  const run = startRun({ settings: testSettings(fake.url, '429-once'), sequenceId: null, limits: quick });
  await runTask(scope, testTask(), { run });
  const [first, second] = await database.db
    .select()
    .from(aiGenerations)
    .where(eq(aiGenerations.workspaceId, scope.workspaceId))
    .orderBy(aiGenerations.attempt);
  expect(first?.firstAttemptId).toBeNull();
  expect(second?.firstAttemptId).toBe(first?.id);
});

test('a day is the day of the workspace, and stays so when its time zone changes', async () => {
  const late = new Date('2026-11-20T23:30:00Z');
  const zone = (timeZone: string) =>
    database.db.update(workspaces).set({ timeZone }).where(eq(workspaces.id, scope.workspaceId));
  await database.db.insert(aiGenerations).values(call({ createdAt: late }));
  await zone('Asia/Kolkata');
  await database.db.insert(aiGenerations).values(call({ createdAt: late }));
  await zone('Nowhere/Atlantis');
  await database.db.insert(aiGenerations).values(call({ createdAt: late }));
  expect(await byDay()).toEqual([
    { day: '2026-11-20', calls: 2 },
    { day: '2026-11-21', calls: 1 },
  ]);
});

test('the views have the shapes of the trade: a call, and a sequence over all of its calls', async () => {
  const sequenceId = await makeSequence(scope);
  await database.db
    .insert(aiGenerations)
    .values([
      call({ sequenceId }),
      call({ sequenceId, model: 'n', costUsd: 0.01 }),
      call({ sequenceId, status: 'refused', costUsd: 0, promptTokens: 0, completionTokens: 0 }),
      call({ costUsd: null }),
    ]);
  const logs = await database.db
    .select()
    .from(llmUsageLogs)
    .where(eq(llmUsageLogs.workspaceId, scope.workspaceId));
  expect(logs.map(({ workflowName, cost, latencyMs }) => [workflowName, cost, latencyMs])).toEqual(
    expect.arrayContaining([
      ['generate_sequence', 0.002, 900],
      ['generate_sequence', 0.01, 900],
      ['generate_sequence', null, 900],
    ]),
  );
  expect(logs).toHaveLength(3);
  const costs = () =>
    database.db.select().from(sequenceCosts).where(eq(sequenceCosts.workspaceId, scope.workspaceId));
  expect(await costs()).toMatchObject([
    { sequenceId, modelUsed: 'm, n', inputTokens: 200, outputTokens: 40, costEstimate: 0.012 },
  ]);
  await database.db.insert(aiGenerations).values(call({ sequenceId, costUsd: null }));
  expect(await costs()).toMatchObject([{ costEstimate: null }]);
});

test('words of prompts and answers are found by index, also in one that is longer than an index takes', async () => {
  const words = (from: number) => Array.from({ length: 90_000 }, (_, i) => `w${from + i}`).join(' ');
  const add = (content: string, text: string) =>
    database.db
      .insert(aiGenerations)
      .values(call({ prompt: { messages: [{ content }] }, response: { text } }));
  const found = (word: string) =>
    database.db.$count(
      aiGenerations,
      sql`workspace_id = ${scope.workspaceId}
        and ai_call_words(prompt, response) @@ websearch_to_tsquery('simple', ${word})`,
    );
  await add('dock booking for\nSlotwright', 'Ödegård');
  expect(await Promise.all(['slotwright', 'ödegård', 'content'].map(found))).toEqual([1, 1, 0]);
  await add(words(0), words(90_000));
  expect(await Promise.all(['w17', 'w90017'].map(found))).toEqual([1, 1]);
});
