import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { openPostgresTestDatabase } from '@/db/postgres-testing';
import { messageSequences, sequenceMoves } from '@/db/schema';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { daysAgo, written } from './fixture';
import { markSent } from './mark-sent';
import { countDue, getQueue } from './queue';
import { undoMove } from './undo-move';

/** With several connections, two people really press at once: what the embedded database puts in a row. */
describe.each(['postgres', 'neon'] as const)('a step on %s', (kind) => {
  let database: Database;
  let scope: Scope;
  beforeAll(async () => {
    database = await openPostgresTestDatabase(kind);
    scope = await testScope(database, `outreach-${kind}`);
  });
  afterAll(() => database.close());

  const settled = async (work: Promise<unknown>[]) => {
    const all = await Promise.allSettled(work);
    return all.map((one) => (one.status === 'fulfilled' ? 'done' : one.reason.code)).toSorted();
  };

  it('is sent and undone once, however many press', async () => {
    const sequenceId = await written(scope, 'pressed', { channel: 'email' });
    const input = { sequenceId, step: 1, at: daysAgo(2) };
    const sent = await settled(Array.from({ length: 6 }, () => markSent(scope, input)));
    expect(sent).toEqual(['conflict', 'conflict', 'conflict', 'conflict', 'conflict', 'done']);
    const [move] = await database.db
      .select({ id: sequenceMoves.id })
      .from(sequenceMoves)
      .where(eq(sequenceMoves.sequenceId, sequenceId));
    const undo = { sequenceId, moveId: move?.id ?? '' };
    expect(await settled([1, 2].map(() => undoMove(scope, undo)))).toEqual(['conflict', 'done']);
    const [row] = await database.db
      .select({ step: messageSequences.currentStep })
      .from(messageSequences)
      .where(eq(messageSequences.id, sequenceId));
    expect(row).toEqual({ step: 1 });
  });

  it('stands in the queue', async () => {
    const id = await written(scope, 'queued', { channel: 'email' });
    await markSent(scope, { sequenceId: id, step: 1, at: daysAgo(20) });
    const { sections } = await getQueue(scope, { search: 'RÚTH' });
    expect(sections.overdue.rows).toMatchObject([{ id, step: 2, steps: ['sent', 'current', 'open'] }]);
    expect(await countDue(scope)).toBeGreaterThanOrEqual(1);
  });
});
