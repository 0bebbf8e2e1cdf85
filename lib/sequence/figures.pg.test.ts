import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { openPostgresTestDatabase } from '@/db/postgres-testing';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { readFigures } from './figures';
import { sentSequence } from './figures-fixture';

describe.each(['postgres', 'neon'] as const)('the figures on %s', (kind) => {
  let database: Database;
  let scope: Scope;
  beforeAll(async () => {
    database = await openPostgresTestDatabase(kind);
    scope = await testScope(database, `figures-${kind}`);
  });
  afterAll(() => database.close());

  it('are numbers, whatever the driver makes of counts', async () => {
    await sentSequence(scope, {
      preset: 'Boardroom',
      steps: ['2026-11-16T09:00:00Z', '2026-11-18T09:00:00Z'],
      approaches: ['as_written', 'shorter'],
      reply: { step: 2, at: '2026-11-18T13:00:00Z', sentiment: 'positive', outcome: 'meeting' },
    });
    const now = new Date('2026-11-20T12:00:00Z');
    const figures = await readFigures(scope, { period: '7' }, now);
    expect(figures).toMatchObject({
      ...{ messages: 2, started: 1, replies: { hits: 1, of: 1, share: 1 } },
      time: { quartiles: [4, 4, 4], counts: [0, 0, 1, 0, 0, 0, 0, 0] },
      ...{ sentiments: { positive: 1 }, outcomes: { meeting: 1 }, cost: { usd: 0, calls: 0, unknown: 0 } },
      by: { step: [{ replies: { of: 1 } }, { replies: { of: 1 } }] },
    });
    expect(figures?.course.map(({ messages }) => messages)).toEqual([0, 0, 1, 0, 1, 0, 0]);
  });
});
