import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { openPostgresTestDatabase } from '@/db/postgres-testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { crowdTheLimit } from './budget-fixture';
import { readSpending } from './spending';

describe.each(['postgres', 'neon'] as const)('limits on %s', (kind) => {
  let database: Database;
  let fake: FakeModel;
  let scope: Scope;
  beforeAll(async () => {
    [database, fake] = await Promise.all([openPostgresTestDatabase(kind), startFakeModel()]);
  });
  afterAll(() => Promise.all([database.close(), fake.close()]));

  it.each(['ok', 'costs-more'])('hold against twenty calls at once (%s)', async (scenario) => {
    scope = await testScope(database, `limits-${kind}-${scenario}`);
    fake.reset();
    const { stop, atOnce, refusals, after } = await crowdTheLimit(scope, fake, scenario);
    expect(after).toMatchObject({ refused: refusals.length, sent: 21 - refusals.length, running: 0 });
    expect(fake.calls()).toHaveLength(after.sent);
    expect(refusals.length).toBeGreaterThanOrEqual(scenario === 'ok' ? 10 : 20 - atOnce);
    expect(refusals.length).toBeLessThan(20);
    expect(after.spent).toBeLessThanOrEqual(scenario === 'ok' ? stop : stop + atOnce * after.dearest);
    expect((await readSpending(scope)).day).toMatchObject({
      spentUsd: after.spent,
      stopUsd: stop,
      runningUsd: 0,
    });
  });
});
