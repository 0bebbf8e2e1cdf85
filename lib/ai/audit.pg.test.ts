import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { openPostgresTestDatabase } from '@/db/postgres-testing';
import { type AiGeneration, workspaces } from '@/db/schema';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { readCallFigures } from './audit-figures';
import { allCalls, someCalls } from './audit-fixture';
import { auditFilter } from './audit-input';
import { listCalls } from './audit-list';
import { auditToday, daysOf } from './audit-period';
import { figuresOfRows } from './audit-rows';
import { figuresOfSums } from './audit-sums';

const all = auditFilter.parse({ period: 'all' });

/** Types of sums, settings that hold for one transaction, and the words that an index makes of a text. */
describe.each(['postgres', 'neon'] as const)('the record on %s', (kind) => {
  let database: Database;
  let scope: Scope;
  let calls: AiGeneration[];
  beforeAll(async () => {
    database = await openPostgresTestDatabase(kind);
    scope = await testScope(database, `audit-${kind}`);
    await database.db.update(workspaces).set({ timeZone: 'Asia/Kolkata' });
    calls = await someCalls(scope, 200);
  });
  afterAll(() => database.close());

  it.each([
    [{}, () => true],
    [{ model: 'model-a' }, (row: AiGeneration) => row.model === 'model-a'],
    [{ outcome: 'again' as const }, (row: AiGeneration) => row.attempt > 1],
    [{ search: '"cold stores"' }, (row: AiGeneration) => JSON.stringify(row.prompt).includes('Cold stores')],
    [{ search: 'nig shi' }, () => false],
    [{ search: 'night shi' }, (row: AiGeneration) => JSON.stringify(row.prompt).includes('Night shift')],
  ])('lists what %j asks for, page by page', async (asked, meant) => {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await listCalls(scope, { ...all, ...asked }, { cursor, limit: 15 });
      ids.push(...page.calls.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(ids).toEqual(
      calls
        .filter(meant)
        .reverse()
        .map(({ id }) => id),
    );
  });

  it('sums up the same from the sums and from the rows, in numbers', async () => {
    const days = daysOf({ period: '90' }, await auditToday(scope));
    const counts = async (read: typeof figuresOfRows) =>
      (await read(scope, all, days)).days
        .map(({ p50: _p50, p95: _p95, spentUsd, ...rest }) => ({
          ...rest,
          spentUsd: Number(spentUsd.toFixed(8)),
        }))
        .sort((a, b) => a.day.localeCompare(b.day));
    expect(await counts(figuresOfSums)).toEqual(await counts(figuresOfRows));
    const figures = await readCallFigures(scope, { ...all, search: 'dock' });
    expect(figures.calls).toBe(
      (await allCalls(scope)).filter(
        (row) => row.status !== 'refused' && /dock/i.test(JSON.stringify(row.prompt)),
      ).length,
    );
  });
});
