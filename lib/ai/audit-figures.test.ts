import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '@/db/client';
import { type AiGeneration, aiGenerations, workspaces } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { addDays, daysBetween } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { readCallFigures } from './audit-figures';
import { allCalls, dice, randomFilter, someCalls } from './audit-fixture';
import { auditFilter } from './audit-input';
import { auditToday, daysOf } from './audit-period';
import { figuresOfRows } from './audit-rows';
import { figuresOfSums } from './audit-sums';

let database: Database;
let mine: Scope;
let foreign: Scope;
let empty: Scope;
let calls: AiGeneration[];

beforeAll(async () => {
  database = await openTestDatabase();
  [mine, foreign, empty] = await Promise.all([
    testScope(database, 'mine'),
    testScope(database, 'foreign'),
    testScope(database, 'empty'),
  ]);
  calls = await someCalls(mine, 250);
  await someCalls(foreign, 30, 8);
});
afterAll(() => database.close());

const all = auditFilter.parse({ period: 'all' });

/** Their order and their percentiles may differ. */
const comparable = (days: Awaited<ReturnType<typeof figuresOfRows>>['days']) =>
  days
    .map(({ p50, p95, spentUsd, ...counts }) => ({ ...counts, spentUsd: Number(spentUsd.toFixed(8)) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));

/** One bucket: a quarter of an octave, and the rounding. */
const near = (read: number | null, exact: number | null) =>
  read === null || exact === null
    ? read === exact
    : read <= exact * 2 ** 0.25 + 1 && read >= exact / 2 ** 0.25 - 1;

test('the sums and the rows say the same of any filter that both know', async () => {
  const roll = dice(11);
  const today = await auditToday(mine);
  let counted = 0;
  for (let turn = 0; turn < 40; turn++) {
    const asked = { ...randomFilter(roll, []), search: null };
    const rowsOnly = asked.outcome === 'again' || asked.outcome === 'replay';
    const filter = rowsOnly ? { ...asked, outcome: null } : asked;
    const days = daysOf(filter, today);
    const kept = await figuresOfSums(mine, filter, days);
    const rows = await figuresOfRows(mine, filter, days);
    expect(comparable(kept.days), JSON.stringify(filter)).toEqual(comparable(rows.days));
    for (const share of ['p50', 'p95'] as const) {
      expect(near(kept.latency[share], rows.latency[share]), JSON.stringify([filter, kept, rows])).toBe(true);
      for (const one of kept.days) {
        const exact = rows.days.find(({ day }) => day === one.day)?.[share] ?? null;
        expect(near(one[share], exact), JSON.stringify([filter, one, exact])).toBe(true);
      }
    }
    counted += kept.days.length;
  }
  expect(counted).toBeGreaterThan(100);
});

test('what the figures count', async () => {
  const figures = await readCallFigures(mine, all);
  const sent = calls.filter(({ status }) => status !== 'refused');
  const ended = sent.filter(({ status }) => status !== 'started');
  const sum = (of: (row: AiGeneration) => number) => calls.reduce((total, row) => total + of(row), 0);
  expect(figures).toMatchObject({
    calls: sent.length,
    refused: calls.length - sent.length,
    running: sent.length - ended.length,
    failed: ended.filter(({ status }) => status === 'failed').length,
    repairs: sent.filter(({ generationType }) => generationType === 'repair').length,
    unknownCost: ended.filter(({ costUsd }) => costUsd === null).length,
    promptTokens: sum((row) => row.promptTokens),
    completionTokens: sum((row) => row.completionTokens),
    cachedTokens: sum((row) => row.cachedTokens),
  });
  expect(figures.spentUsd).toBeCloseTo(
    sum((row) => row.costUsd ?? 0),
    8,
  );
  expect(figures.days.reduce((total, day) => total + day.calls, 0)).toBe(sent.length);
});

test('the days of the span are whole, and end today', async () => {
  const today = await auditToday(mine);
  for (const [period, days] of [['today', 1] as const, ['7', 7] as const, ['90', 90] as const]) {
    const figures = await readCallFigures(mine, { ...all, period, model: 'never' });
    expect(figures.span).toEqual({ from: addDays(today, 1 - days), to: today });
    expect(figures.days).toHaveLength(days);
    expect(figures.days.at(-1)).toEqual({ day: today, calls: 0, spentUsd: 0, p50: null, p95: null });
    expect(figures.latency).toEqual({ p50: null, p95: null });
  }
  const first = calls.map(({ day }) => day).sort()[0] ?? '';
  const whole = await readCallFigures(mine, all);
  expect(whole.span).toEqual({ from: first, to: today });
  expect(whole.days).toHaveLength(daysBetween(first, today) + 1);
});

test('named days win over the period, in either order, and the span begins with their first call', async () => {
  const today = await auditToday(mine);
  const known = [...new Set(calls.map(({ day }) => day))].sort();
  const [from = '', to = ''] = [known[1], known.at(-3)];
  const figures = await readCallFigures(mine, { ...all, period: 'today', from: to, to: from });
  const within = calls.filter(({ day, status }) => day >= from && day <= to && status !== 'refused');
  expect(within.length).toBeGreaterThan(0);
  expect(figures).toMatchObject({ calls: within.length, span: { from, to } });
  const open = await readCallFigures(mine, { ...all, from: '2000-01-01', to: '2099-12-31' });
  expect(open.span).toEqual({ from: known[0], to: today });
  expect((await readCallFigures(mine, { ...all, to: '2000-01-01' })).span).toBeNull();
});

test('nothing at all, and nothing of somebody else', async () => {
  expect(await readCallFigures(empty, all)).toMatchObject({ span: null, calls: 0, days: [], spentUsd: 0 });
  expect((await readCallFigures(foreign, all)).calls).toBe(
    (await allCalls(foreign)).filter(({ status }) => status !== 'refused').length,
  );
  const sequence = calls.find(({ sequenceId }) => sequenceId)?.sequenceId;
  expect((await readCallFigures(mine, { ...all, sequence })).calls).toBeGreaterThan(0);
  expect((await readCallFigures(foreign, { ...all, sequence })).calls).toBe(0);
});

test('a call that went out before the time zone was changed is not lost where its day is tomorrow', async () => {
  const scope = await testScope(database, 'moved');
  const zone = (timeZone: string) =>
    database.db.update(workspaces).set({ timeZone }).where(eq(workspaces.id, scope.workspaceId));
  await zone('Pacific/Kiritimati');
  const [call] = await someCalls(scope, 1);
  const at = new Date('2026-03-10T12:00:00Z');
  await database.db.delete(aiGenerations).where(eq(aiGenerations.workspaceId, scope.workspaceId));
  await database.db.insert(aiGenerations).values({
    ...{ workspaceId: scope.workspaceId, workflowName: 'w', nodeName: 'n', model: 'm', prompt: {} },
    ...{ generationType: 'repair', provider: 'openai', promptVersion: 'p/1', status: 'failed' },
    createdAt: at,
  });
  expect(call).toBeDefined();
  await zone('UTC');
  const figures = await readCallFigures(scope, { ...all, period: 'today' }, at);
  expect(figures).toMatchObject({ calls: 1, span: { from: '2026-03-10', to: '2026-03-11' } });
});
