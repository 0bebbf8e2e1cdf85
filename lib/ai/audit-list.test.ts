import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '@/db/client';
import type { AiGeneration } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { dice, randomFilter, someCalls } from './audit-fixture';
import { type AuditFilter, auditFilter, costBands } from './audit-input';
import { listCalls } from './audit-list';
import { auditToday, type Days, daysOf } from './audit-period';

let database: Database;
let mine: Scope;
let foreign: Scope;
let calls: AiGeneration[];

beforeAll(async () => {
  database = await openTestDatabase();
  [mine, foreign] = await Promise.all([testScope(database, 'mine'), testScope(database, 'foreign')]);
  calls = await someCalls(mine, 250);
  await someCalls(foreign, 30, 8);
});
afterAll(() => database.close());

const all = auditFilter.parse({ period: 'all' });

/** The same filter, read off the rows one by one. */
function meant(row: AiGeneration, filter: AuditFilter, { since, until }: Days): boolean {
  const { workflow, node, model, prompt, outcome, cost, sequence, search } = filter;
  const text = JSON.stringify(row.prompt).toLowerCase();
  return (
    (!since || row.day >= since) &&
    (!until || row.day <= until) &&
    (!workflow || row.workflowName === workflow) &&
    (!node || row.nodeName === node) &&
    (!model || row.model === model) &&
    (!prompt || row.promptVersion === prompt) &&
    (!cost || row.costBand === costBands.indexOf(cost)) &&
    (!sequence || row.sequenceId === sequence) &&
    (!search || text.includes(search.replaceAll('"', ''))) &&
    (!outcome ||
      row.status === outcome ||
      (outcome === 'again' && row.attempt > 1) ||
      (outcome === 'repair' && row.generationType === 'repair') ||
      (outcome === 'replay' && row.replayOf !== null))
  );
}

async function allPages(filter: AuditFilter, limit: number) {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await listCalls(mine, filter, { cursor, limit });
    expect(page.calls.length).toBeLessThanOrEqual(limit);
    ids.push(...page.calls.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor);
  return ids;
}

test('the pages of any filter hold each of its calls once, newest first', async () => {
  const roll = dice(42);
  const today = await auditToday(mine);
  const sequences = [...new Set(calls.flatMap(({ sequenceId }) => sequenceId ?? []))];
  let found = 0;
  for (let turn = 0; turn < 60; turn++) {
    const filter = randomFilter(roll, sequences);
    const days = daysOf(filter, today);
    const expected = calls.filter((row) => meant(row, filter, days)).reverse();
    const ids = await allPages(filter, 4 + Math.floor(roll() * 40));
    expect(ids, JSON.stringify(filter)).toEqual(expected.map(({ id }) => id));
    found += ids.length;
  }
  expect(found).toBeGreaterThan(300);
});

test('only what belongs to the workspace', async () => {
  const ours = await listCalls(foreign, all, { limit: 100 });
  expect(ours.calls).toHaveLength(30);
  const person = (await listCalls(mine, all, { limit: 100 })).calls.find((call) => call.person)?.person;
  expect(person).not.toBeNull();
  const asked = { ...all, person: person?.id };
  expect((await listCalls(mine, asked)).calls.length).toBeGreaterThan(0);
  expect((await listCalls(foreign, asked)).calls).toEqual([]);
});

test('an unknown cursor', async () => {
  await expect(listCalls(mine, all, { cursor: 'bm9uc2Vuc2U' })).rejects.toMatchObject({ code: 'malformed' });
});
