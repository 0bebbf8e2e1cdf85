import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '@/db/client';
import { aiBudgets, aiGenerations, type NewAiGeneration } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { forgetLessons } from './abilities';
import { saveBudgets } from './budget';
import { callOnce, callsOnRecord, crowdTheLimit, noBudget } from './budget-fixture';
import { refusalWords } from './budget-gate';
import type { PeriodSpending } from './budget-schema';
import { readSpending } from './spending';
import { makeSequence } from './testing';

let database: Database;
let fake: FakeModel;
let scope: Scope;
let slug = 0;

beforeAll(async () => {
  [database, fake] = await Promise.all([openTestDatabase(), startFakeModel({ firstTokenMs: 30 })]);
});
beforeEach(async () => {
  scope = await testScope(database, `gate-${slug++}`);
  fake.reset();
  forgetLessons();
});
afterAll(() => Promise.all([database.close(), fake.close()]));

const rows = () =>
  database.db
    .select()
    .from(aiGenerations)
    .where(eq(aiGenerations.workspaceId, scope.workspaceId))
    .orderBy(aiGenerations.startedAt);

const earlier = (change: Partial<NewAiGeneration>): NewAiGeneration => ({
  ...{ workspaceId: scope.workspaceId, workflowName: 'generate_sequence', nodeName: 'write', model: 'm' },
  ...{ generationType: 'message_generation', provider: 'openai', promptVersion: 'message/1', prompt: {} },
  ...{ status: 'succeeded', costUsd: 1 },
  ...change,
});

test('calls at once near the limit: what is spent stays within it', async () => {
  const { stop, atOnce, before, refusals, after } = await crowdTheLimit(scope, fake, 'ok');
  expect(atOnce).toBeGreaterThan(0);
  expect(after.spent).toBeLessThanOrEqual(stop);
  expect(after.spent).toBeGreaterThan(before.spent);
  expect(refusals.length).toBeGreaterThanOrEqual(10);
  expect(new Set(refusals.map(({ kind, code, status }) => `${kind} ${code} ${status}`))).toEqual(
    new Set(['over_budget over_budget 402']),
  );
  expect(after).toMatchObject({ refused: refusals.length, sent: 21 - refusals.length, running: 0 });
  expect(fake.calls()).toHaveLength(after.sent);
});

test('calls that cost far more than was expected pass the limit by no more than those let out at once', async () => {
  const { stop, atOnce, before, refusals, after } = await crowdTheLimit(scope, fake, 'costs-more');
  expect(20 - refusals.length).toBeLessThanOrEqual(atOnce);
  expect(after.dearest).toBeGreaterThan(5 * before.expected);
  expect(after.spent).toBeLessThanOrEqual(stop + atOnce * after.dearest);
  expect(await callOnce(scope, fake)).toMatchObject({ kind: 'over_budget' });
});

test('what is refused was never sent, cost nothing, and says how it stands and what to do', async () => {
  const sequenceId = await makeSequence(scope);
  await database.db.insert(aiGenerations).values(earlier({ costUsd: 9.98 }));
  await saveBudgets(scope, { ...noBudget, dayStop: 10, monthStop: 300 });
  const failure = await callOnce(scope, fake, { sequenceId });
  const row = (await rows()).find(({ status }) => status === 'refused');
  expect(failure?.message).toMatch(
    /^\$9\.98 of today's \$10\.00 is spent, and this call may cost \$0\.0[4-9]\. Raise the limit in Settings, AI, or go on tomorrow\.$/,
  );
  expect(row).toMatchObject({
    ...{ costUsd: 0, errorKind: 'over_budget', error: failure?.message, latencyMs: null, response: null },
    ...{ sequenceId, promptTokens: 0, attempt: 1 },
  });
  expect(row?.expectedUsd).toBeGreaterThan(0.02);
  expect(row?.prompt).toMatchObject({ model: 'fake-ok' });
  expect(fake.calls()).toEqual([]);
  await saveBudgets(scope, { ...noBudget, dayStop: 11, monthStop: 300 });
  expect(await callOnce(scope, fake, { sequenceId })).toBeNull();
});

test.each([
  [0.4996, 0, 0.0111, "$0.4996 of today's $0.51 is spent, and this call may cost $0.0111."],
  [0.49, 0, 0.0301, "$0.49 of today's $0.51 is spent, and this call may cost $0.04."],
  [
    ...([0.4996, 0.009, 0.00140001] as const),
    "$0.4996 of today's $0.51 is spent, calls under way may cost $0.0090, and this call may cost $0.0015.",
  ],
  [0.50999999, 0, 0.00000002, "$0.50999999 of today's $0.51 is spent, and this call may cost $0.00000002."],
  [0.6, 0, 0.02, "$0.60 of today's $0.51 is spent, and this call may cost $0.02."],
])('the amounts of a refusal are more than the limit: %d, %d, %d', (spentUsd, runningUsd, expected, said) => {
  const of: PeriodSpending = {
    ...{ warnUsd: null, stopUsd: 0.51, unknownCost: 0, priceMissing: false, leftUsd: null },
    ...{ spentUsd, runningUsd },
  };
  expect(refusalWords('day', of, expected)).toContain(said);
});

test('what a price is missing for is told from what nobody counted', async () => {
  const unknown = earlier({ costUsd: null, totalTokens: 0 });
  await database.db.insert(aiGenerations).values([unknown, earlier({ totalTokens: 90 })]);
  expect((await readSpending(scope)).day).toMatchObject({ unknownCost: 1, priceMissing: false });
  await database.db.insert(aiGenerations).values({ ...unknown, totalTokens: 90 });
  expect((await readSpending(scope)).day).toMatchObject({ unknownCost: 2, priceMissing: true });
});

test('the month has a limit of its own, and days before count to it', async () => {
  const [{ yesterday } = { yesterday: new Date() }] = await database.db
    .select({ yesterday: sql<Date>`now() - interval '1 day'`.mapWith(aiGenerations.createdAt) })
    .from(sql`(select 1) as one`);
  const [added] = await database.db
    .insert(aiGenerations)
    .values(earlier({ costUsd: 99.99, createdAt: yesterday }))
    .returning();
  // On the first of a month yesterday is another month.
  await database.db
    .update(aiGenerations)
    .set({ day: sql`greatest(${added?.day ?? ''}::date, date_trunc('month', now())::date)` })
    .where(eq(aiGenerations.id, added?.id ?? ''));
  await saveBudgets(scope, { ...noBudget, dayStop: 200, monthStop: 100 });
  expect((await callOnce(scope, fake))?.message).toMatch(
    /^\$99\.99 of this month's \$100\.00 is spent, .* or go on next month\.$/,
  );
});

test('a call under way counts with its expectation, one that cannot be under way any more does not', async () => {
  const running = { status: 'started', costUsd: null, expectedUsd: 0.98 } as const;
  await database.db.insert(aiGenerations).values(earlier({ ...running }));
  await saveBudgets(scope, { ...noBudget, dayStop: 1 });
  expect((await callOnce(scope, fake))?.message).toContain('calls under way may cost $0.98');
  expect((await readSpending(scope)).day).toMatchObject({ spentUsd: 0, runningUsd: 0.98 });
  await database.db
    .update(aiGenerations)
    .set({ createdAt: sql`now() - interval '91 seconds'` })
    .where(and(eq(aiGenerations.workspaceId, scope.workspaceId), eq(aiGenerations.status, 'started')));
  expect(await callOnce(scope, fake)).toBeNull();
});

test('a limit of nothing lets nothing out that has a price, and all that has none', async () => {
  await saveBudgets(scope, { ...noBudget, dayStop: 0 });
  expect(await callOnce(scope, fake)).toMatchObject({ kind: 'over_budget' });
  expect(await callOnce(scope, fake, { priced: false })).toBeNull();
  expect((await readSpending(scope)).day).toMatchObject({ spentUsd: 0, unknownCost: 1, leftUsd: 0 });
});

test('without a limit nothing is asked before a call goes out; one set elsewhere holds from the next call on', async () => {
  await callOnce(scope, fake);
  const asked = [vi.spyOn(database.db, 'select'), vi.spyOn(database.db, 'transaction')];
  await callOnce(scope, fake);
  for (const spy of asked) expect(spy).not.toHaveBeenCalled();
  await database.db.insert(aiBudgets).values({ workspaceId: scope.workspaceId, period: 'day', stopUsd: 0 });
  expect(await callOnce(scope, fake)).toBeNull();
  expect(await callOnce(scope, fake)).toMatchObject({ kind: 'over_budget' });
});

test('a limit that cannot be read fails the call, and nothing is sent', async () => {
  const broken = await openTestDatabase();
  const [unknown, limited] = [await testScope(broken, 'unknown'), await testScope(broken, 'limited')];
  await saveBudgets(limited, { ...noBudget, dayStop: 5 });
  await broken.close();
  await expect(callOnce(unknown, fake)).rejects.toThrow();
  await expect(callOnce(limited, fake)).rejects.toThrow();
  expect(fake.calls()).toEqual([]);
});

test('the limits of one workspace are not those of another', async () => {
  const foreign = await testScope(database, `gate-foreign-${slug++}`);
  await saveBudgets(foreign, { ...noBudget, dayStop: 0 });
  expect(await callOnce(scope, fake)).toBeNull();
  expect((await callsOnRecord(foreign)).sent).toBe(0);
  expect((await readSpending(foreign)).day.spentUsd).toBe(0);
});
