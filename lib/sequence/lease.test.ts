import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { aiGenerations, messageSequences, messages, prospects } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import { startRun } from '@/lib/ai/run';
import type { ModelSettings } from '@/lib/ai/schema';
import { judgeMessage } from '@/lib/craft/judge';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { builtIn, unwritten } from './fixture';
import { releaseDeadLeases, takeLease } from './lease';
import { whileLive } from './live';
import { getSequenceView } from './queries';
import { storeMessage } from './store';
import { craftContext } from './tasks';
import { writeSequence } from './write';

let database: Database;
let scope: Scope;
let foreign: Scope;
let model: FakeModel;
beforeAll(async () => {
  [database, model] = await Promise.all([openTestDatabase(), startFakeModel()]);
  [scope, foreign] = [await testScope(database, 'ours'), await testScope(database, 'theirs')];
});
afterAll(() => Promise.all([database.close(), model.close()]));

const fake = (scenario: string): ModelSettings => ({
  provider: 'openai',
  model: `fake-${scenario}`,
  baseUrl: model.url,
  apiKey: 'none',
});
const sequenceRow = async (id: string) =>
  (await database.db.select().from(messageSequences).where(eq(messageSequences.id, id)))[0];
const callsOf = (id: string) =>
  database.db.select().from(aiGenerations).where(eq(aiGenerations.sequenceId, id));

describe('the lease', () => {
  it('lets one writer in at a time', async () => {
    const id = await unwritten(scope, fake('ok'));
    await Promise.all([1, 2, 3].map(() => writeSequence(scope, id, { settings: fake('ok') })));
    expect((await sequenceRow(id))?.status).toBe('completed');
    expect(model.calls().filter((call) => call.node === 'research')).toHaveLength(1);
  });

  it('is taken over from a process that died, and from no other', async () => {
    const id = await unwritten(scope, builtIn);
    expect(await takeLease(scope, id, crypto.randomUUID())).toBe(true);
    expect(await takeLease(scope, id, crypto.randomUUID())).toBe(false);
    expect(await getSequenceView(scope, id)).toMatchObject({ status: 'generating', resumable: false });
    await releaseDeadLeases(database.db);
    expect(await getSequenceView(scope, id)).toMatchObject({ status: 'generating', resumable: true });
    await writeSequence(scope, id, { settings: builtIn });
    expect((await sequenceRow(id))?.status).toBe('completed');
  });

  it('is asked for with every message: a writer that lost it changes nothing', async () => {
    const id = await unwritten(scope, builtIn, { sequenceLength: 1 });
    await writeSequence(scope, id, { settings: builtIn });
    await database.db
      .update(messageSequences)
      .set({ status: 'generating', leaseOwner: crypto.randomUUID() })
      .where(eq(messageSequences.id, id));
    const sequence = await sequenceRow(id);
    const [before] = await database.db.select().from(messages).where(eq(messages.sequenceId, id));
    if (!sequence || !before) throw new Error('The sequence was not written.');
    const stale = whileLive(scope, id, (live) => {
      const run = startRun({ settings: builtIn, sequenceId: id });
      const draft = { ...before, content: 'Overwritten.', trigger: before.triggerType, thinking: '' };
      const judgement = judgeMessage(draft, craftContext(sequence, 1, []));
      return storeMessage({ scope, sequence, run, live, owner: crypto.randomUUID() }, before.planLine, {
        ...{ draft, promptVersion: 'message/1', judgement },
      });
    });
    await expect(stale).rejects.toThrow('The writing was stopped.');
    const [after] = await database.db.select().from(messages).where(eq(messages.sequenceId, id));
    expect(after?.content).toBe(before.content);
  });

  it('is not given to another workspace, nor for what is finished', async () => {
    const id = await unwritten(scope, builtIn);
    expect(await writeSequence(foreign, id, { settings: builtIn })).toBeNull();
    expect((await sequenceRow(id))?.status).toBe('pending');
    await writeSequence(scope, id, { settings: builtIn });
    const before = await callsOf(id);
    await writeSequence(scope, id, { settings: builtIn });
    expect(await callsOf(id)).toHaveLength(before.length);
  });
});

describe('the database decides', () => {
  it('that no message lies beyond its sequence, and that a completed one is whole', async () => {
    const id = await unwritten(scope, builtIn, { sequenceLength: 1 });
    await writeSequence(scope, id, { settings: builtIn });
    const beyond = database.db.execute(sql`update messages set step = 2 where message_sequence_id = ${id}`);
    await expect(beyond).rejects.toMatchObject({ cause: { code: '23514' } });
    await database.db.update(messageSequences).set({ status: 'failed' }).where(eq(messageSequences.id, id));
    await database.db.delete(messages).where(eq(messages.sequenceId, id));
    const incomplete = database.db
      .update(messageSequences)
      .set({ status: 'completed' })
      .where(eq(messageSequences.id, id));
    await expect(incomplete).rejects.toMatchObject({ cause: { code: '23514' } });
  });

  it('that the record of calls outlives the person', async () => {
    const id = await unwritten(scope, builtIn, { prospectUrl: 'linkedin.com/in/to-be-erased' });
    await writeSequence(scope, id, { settings: builtIn });
    const calls = (await callsOf(id)).map((row) => row.id);
    const prospectId = (await sequenceRow(id))?.prospectId ?? '';
    await database.db
      .delete(prospects)
      .where(and(eq(prospects.workspaceId, scope.workspaceId), eq(prospects.id, prospectId)));
    expect(await sequenceRow(id)).toBeUndefined();
    expect(await database.db.$count(messages, eq(messages.sequenceId, id))).toBe(0);
    const [kept] = await database.db
      .select()
      .from(aiGenerations)
      .where(eq(aiGenerations.id, calls[0] ?? ''));
    expect(kept).toMatchObject({ sequenceId: null, status: 'succeeded' });
  });
});
