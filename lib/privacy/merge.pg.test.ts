import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { openPostgresTestDatabase, someoneWaits } from '@/db/postgres-testing';
import { prospects } from '@/db/schema';
import { addDraft, setDraftStatus } from '@/lib/draft/mutations';
import { parse } from '@/lib/parse';
import { person, writtenSequence } from '@/lib/prospect/fixture';
import { addInteractionInput } from '@/lib/prospect/input';
import { editInteraction, logInteraction, removeInteraction } from '@/lib/prospect/interactions';
import { getProspect } from '@/lib/prospect/queries';
import type { Scope } from '@/lib/scope';
import { holdSequence } from '@/lib/sequence/hold';
import { markSent } from '@/lib/sequence/mark-sent';
import { testScope } from '@/lib/testing';
import { transact } from '@/lib/transact';
import { mergeProspects } from './merge';

/** A merge and whatever else changes one of the two people, on connections of their own. */
describe.each(['postgres', 'neon'] as const)('a merge on %s', (kind) => {
  let database: Database;
  let scope: Scope;
  let keepId: string;
  let mergeId: string;
  beforeAll(async () => {
    database = await openPostgresTestDatabase(kind);
    scope = await testScope(database, `merges-${kind}`);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    keepId = await person(scope, { firstName: 'Ruth' });
    mergeId = await person(scope, { firstName: 'Ruth' });
  });

  const merge = (where: Scope) => mergeProspects(where, { keepId, mergeId });
  const call = parse(addInteractionInput.shape.interaction, {
    ...{ type: 'call', happenedAt: '2026-10-03T09:00:00Z', content: 'Talked.' },
  });
  const outcome = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error) => error.code ?? error,
    );

  /** `work` begins while the two people are locked, as they are by a merge that has its rows still to move. */
  async function meetsMerge(work: () => Promise<unknown>): Promise<string> {
    let meeting = Promise.resolve('');
    await transact(scope, async (inner) => {
      const both = [keepId, mergeId].toSorted();
      for (const id of both)
        await inner.db.select().from(prospects).where(eq(prospects.id, id)).for('update');
      meeting = outcome(work());
      await someoneWaits(database);
      await merge(inner);
    });
    return meeting;
  }

  it.each(['keep', 'merge'] as const)(
    'waits for a step of the one to %s that is marked as sent',
    async (of) => {
      const sequenceId = await writtenSequence(scope, of === 'keep' ? keepId : mergeId);
      let merging = Promise.resolve('');
      await transact(scope, async (inner) => {
        await holdSequence(inner, sequenceId);
        merging = outcome(merge(scope));
        await someoneWaits(database);
        await markSent(inner, { sequenceId, step: 1 });
      });
      expect(await merging).toBe('done');
      expect((await getProspect(scope, keepId))?.last_contacted_at).not.toBeNull();
    },
  );

  it('lets a step be marked as sent that waited for it', async () => {
    const sequenceId = await writtenSequence(scope, mergeId);
    let sending = Promise.resolve('');
    await transact(scope, async (inner) => {
      await merge(inner);
      sending = outcome(markSent(scope, { sequenceId, step: 1 }));
      await someoneWaits(database);
    });
    expect(await sending).toBe('done');
    expect((await getProspect(scope, keepId))?.last_contacted_at).not.toBeNull();
  });

  it('meets an entry that is changed or removed: neither gives up', async () => {
    const kept = await logInteraction(scope, { prospectId: keepId, interaction: call });
    const gone = await logInteraction(scope, { prospectId: mergeId, interaction: call });
    expect(await meetsMerge(() => editInteraction(scope, { interactionId: gone, interaction: call }))).toBe(
      'not_found',
    );
    mergeId = await person(scope, { firstName: 'Ruth' });
    expect(await meetsMerge(() => editInteraction(scope, { interactionId: gone, interaction: call }))).toBe(
      'done',
    );
    mergeId = await person(scope, { firstName: 'Ruth' });
    expect(await meetsMerge(() => removeInteraction(scope, { interactionId: kept }))).toBe('done');
  });

  it('meets a draft that is used: neither gives up', async () => {
    const draft = { channel: 'email', content: 'Hello' } as const;
    const draftId = await addDraft(scope, { prospectId: mergeId, draft });
    expect(await meetsMerge(() => setDraftStatus(scope, { draftId, status: 'used' }))).toBe('not_found');
    mergeId = await person(scope, { firstName: 'Ruth' });
    expect(await meetsMerge(() => setDraftStatus(scope, { draftId, status: 'used' }))).toBe('done');
  });

  it('goes through among sends and entries that come at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      keepId = await person(scope, { firstName: 'Ruth' });
      mergeId = await person(scope, { firstName: 'Ruth' });
      const of = [keepId, mergeId, mergeId];
      const sequenceIds = await Promise.all(of.map((id) => writtenSequence(scope, id)));
      const entries = await Promise.all(
        of.map((prospectId) => logInteraction(scope, { prospectId, interaction: call })),
      );
      const all = [
        ...sequenceIds.map((sequenceId) => markSent(scope, { sequenceId, step: 1 })),
        merge(scope),
        ...of.map((prospectId) =>
          logInteraction(scope, { prospectId, interaction: { ...call, outcome: 'do_not_contact' } }),
        ),
        ...entries.map((interactionId) => editInteraction(scope, { interactionId, interaction: call })),
      ];
      const outcomes = await Promise.all(all.map(outcome));
      expect(outcomes[sequenceIds.length]).toBe('done');
      for (const one of outcomes) expect(['done', 'not_found', 'conflict']).toContain(one);
    }
  });
});
