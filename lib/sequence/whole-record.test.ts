import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '@/db/client';
import { aiGenerations } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { countedByServer, type Sums } from '@/e2e/fake-model/counted';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import { endAbandonedCalls } from '@/lib/ai/abandoned';
import { forgetLessons } from '@/lib/ai/abilities';
import { readCallFigures } from '@/lib/ai/audit-figures';
import { auditFilter } from '@/lib/ai/audit-input';
import { saveBudgets } from '@/lib/ai/budget';
import { listGenerations } from '@/lib/ai/queries';
import type { ModelSettings } from '@/lib/ai/schema';
import { readSpending } from '@/lib/ai/spending';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { rewriteWishes } from './edit-input';
import { unwritten, written } from './fixture';
import { rewriteMessage } from './rewrite';
import { stopSequence } from './stop';
import { writeSequence } from './write';

let database: Database;
let fake: FakeModel;
let scope: Scope;
let slug = 0;
beforeAll(async () => {
  [database, fake] = await Promise.all([openTestDatabase(), startFakeModel()]);
});
beforeEach(async () => {
  scope = await testScope(database, `whole-${slug++}`);
  fake.reset();
  forgetLessons();
});
afterAll(() => Promise.all([database.close(), fake.close()]));

const price = { input: 3, output: 12 };
const settings = (scenario: string): ModelSettings => ({
  ...{
    provider: 'openai',
    model: `fake-${scenario}`,
    baseUrl: fake.url,
    apiKey: 'sk-test-secret-1234',
    price,
  },
});

/** What the rows come to, page by page as the API gives them. */
async function countedByRows(): Promise<Sums> {
  const rows: Awaited<ReturnType<typeof listGenerations>>['generations'] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: Awaited<ReturnType<typeof listGenerations>> = await listGenerations(scope, undefined, {
      cursor,
      limit: 7,
    });
    rows.push(...page.generations);
    cursor = page.nextCursor;
  }
  const asked = rows.filter(({ provider, status }) => provider !== 'built-in' && status !== 'refused');
  const sum = (figure: (row: (typeof asked)[number]) => number) =>
    asked.reduce((all, one) => all + figure(one), 0);
  return {
    calls: asked.length,
    unknown: sum((row) => (row.costUsd === null ? 1 : 0)),
    ...{ prompt: sum((row) => row.promptTokens), completion: sum((row) => row.completionTokens) },
    ...{ cached: sum((row) => row.cachedTokens), usd: sum((row) => row.costUsd ?? 0) },
  };
}

/** The same, as the screen of the AI calls has it, less the built-in writer's. */
async function countedByScreen(builtIn = 0): Promise<Sums> {
  const figures = await readCallFigures(scope, auditFilter.parse({ period: 'all' }));
  return {
    ...{ calls: figures.calls - builtIn, unknown: figures.unknownCost, prompt: figures.promptTokens },
    ...{ completion: figures.completionTokens, cached: figures.cachedTokens, usd: figures.spentUsd },
  };
}

const write = async (scenario: string, changes: object = {}) => {
  const prospectUrl = `https://www.linkedin.com/in/somebody-${slug++}`;
  const id = await unwritten(scope, settings(scenario), { prospectUrl, sequenceLength: 2, ...changes });
  return { id, failure: await writeSequence(scope, id, { settings: settings(scenario) }) };
};

async function expectTheSame(builtIn = 0) {
  const server = countedByServer(fake.calls(), price);
  const near = { ...server, usd: expect.closeTo(server.usd, 7) };
  expect(await countedByRows()).toEqual(near);
  expect(await countedByScreen(builtIn)).toEqual(near);
  const { day } = await readSpending(scope);
  expect(day).toMatchObject({ spentUsd: near.usd, unknownCost: server.unknown });
  return server;
}

/** More than a usual test has to do, on a machine with much to do. */
const LONG_MS = 120_000;

test('the screen, the rows and the server agree through retries and repairs', {
  timeout: LONG_MS,
}, async () => {
  const retried = [
    '429-once',
    '503-once',
    'reset-once',
    'stream-cut-once',
    'length-once',
    'wrong-shape-once',
  ];
  const mended = ['invents-once', 'demands-once', 'no-schema', 'no-usage'];
  for (const scenario of ['ok', ...retried, ...mended])
    expect((await write(scenario, { sequenceLength: 1 })).failure).toBeNull();
  const server = await expectTheSame();
  expect(server.calls).toBeGreaterThan(30);
  expect(server.unknown).toBeGreaterThan(1);
});

test('and through failures', { timeout: LONG_MS }, async () => {
  for (const scenario of ['refusal', '401', 'quota', 'filter', 'sse-error', 'empty'])
    expect((await write(scenario, { sequenceLength: 1 })).failure).not.toBeNull();
  expect((await write('fails-step-3', { sequenceLength: 3 })).failure).not.toBeNull();
  expect((await expectTheSame()).unknown).toBeGreaterThan(0);
});

test('and when it is stopped, killed, rewritten and kept back by a limit', { timeout: LONG_MS }, async () => {
  const whole = await write('ok');
  const id = await unwritten(scope, settings('hangs-writing'), { sequenceLength: 2 });
  const writing = writeSequence(scope, id, { settings: settings('hangs-writing') });
  const running = () =>
    database.db
      .select({ node: aiGenerations.nodeName, step: aiGenerations.step })
      .from(aiGenerations)
      .where(and(eq(aiGenerations.workspaceId, scope.workspaceId), eq(aiGenerations.status, 'started')))
      .orderBy(aiGenerations.step);
  // The row is written while the request is still on its way.
  const unanswered = () => fake.calls().filter(({ status }) => status === null).length;
  const hanging = [1, 2].map((step) => ({ node: 'write', step }));
  await expect
    .poll(async () => [await running(), unanswered()], { timeout: 30_000 })
    .toEqual([hanging, hanging.length]);
  // What the start of the next process does after a kill.
  expect(await endAbandonedCalls(database.db, { olderThanMs: 0 })).toBe(2);
  expect((await expectTheSame()).unknown).toBe(2);
  await stopSequence(scope, id);
  await writing;
  await expectTheSame();

  const rewrite = { sequenceId: whole.id, step: 1, version: 1 };
  const wishes = rewriteWishes.parse({ shorter: true });
  await rewriteMessage(scope, { ...rewrite, wishes }, { settings: settings('ok') });
  await written(scope, 'built-in-person', { sequenceLength: 2 });
  await expectTheSame(3);

  const none = { dayWarn: null, monthWarn: null, monthStop: null };
  await saveBudgets(scope, { ...none, dayStop: 0 });
  const before = fake.calls().length;
  const refused = await write('ok');
  expect(refused.failure).toMatchObject({
    code: 'over_budget',
    message: expect.stringContaining('Raise the limit'),
  });
  expect(fake.calls()).toHaveLength(before);
  await expectTheSame(3);
  await saveBudgets(scope, { ...none, dayStop: 100 });
  expect(await writeSequence(scope, refused.id, { settings: settings('ok') })).toBeNull();
  await expectTheSame(3);
});
