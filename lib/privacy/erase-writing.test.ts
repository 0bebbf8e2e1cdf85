import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { aiGenerations, messageSequences, messages, workspaces } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import { heardNothing } from '@/lib/ai/client';
import { recordEnd, recordOffline, recordStart } from '@/lib/ai/record';
import { startRun } from '@/lib/ai/run';
import type { ModelSettings } from '@/lib/ai/schema';
import type { Scope } from '@/lib/scope';
import { unwritten } from '@/lib/sequence/fixture';
import { liveSequence } from '@/lib/sequence/live';
import { researchInput, researchTask } from '@/lib/sequence/tasks';
import { writeSequence } from '@/lib/sequence/write';
import { testScope } from '@/lib/testing';
import { eraseProspect } from './erase';
import { foundIn, ruthWithEmail, traces } from './fixture';

let database: Database;
let scope: Scope;
let model: FakeModel;
beforeAll(async () => {
  [database, model] = await Promise.all([
    openTestDatabase(),
    startFakeModel({ firstTokenMs: 30, tokensPerSecond: 1500 }),
  ]);
});
afterAll(() => Promise.all([database.close(), model.close()]));
beforeEach(async () => {
  model.reset();
  await database.db.delete(workspaces);
  scope = await testScope(database, 'ours');
});

const fake = (scenario: string): ModelSettings => ({
  ...{ provider: 'openai', model: `fake-${scenario}`, baseUrl: model.url, apiKey: 'sk-test-secret-1234' },
});
/** For a machine that has much else to do. */
const patient = { timeout: 20_000 };

const calls = () => database.db.select().from(aiGenerations).orderBy(aiGenerations.startedAt);
const sequenceOf = async (id: string) => {
  const [row] = await database.db.select().from(messageSequences).where(eq(messageSequences.id, id));
  if (!row) throw new Error('The sequence is not there.');
  return row;
};

async function begun(scenario: string) {
  const settings = fake(scenario);
  const sequenceId = await unwritten(scope, settings, { profile: ruthWithEmail });
  const { prospectId } = await sequenceOf(sequenceId);
  return { sequenceId, prospectId, writing: writeSequence(scope, sequenceId, { settings }) };
}

/** As if another process wrote: nothing of this one can reach its writer. */
function asAnotherProcess(sequenceId: string) {
  const shared = globalThis as typeof globalThis & { overtoneLive?: Map<string, unknown> };
  shared.overtoneLive?.clear();
  expect(liveSequence(scope, sequenceId)).toBeUndefined();
}

async function expectNothingLeft() {
  expect(await foundIn(database.db, traces)).toEqual([]);
  expect(await database.db.$count(messages)).toBe(0);
  for (const call of await calls())
    expect(call).toMatchObject({
      ...{ prompt: {}, response: null, error: null, sequenceId: null, scrubbedAt: expect.any(Date) },
    });
}

describe('a person who is erased while their sequence is written', () => {
  it('by this process: the writer is stopped first, and its call stands without its texts', async () => {
    const { sequenceId, prospectId, writing } = await begun('hang');
    await expect.poll(() => model.calls().length, patient).toBe(1);
    await eraseProspect(scope, { prospectId });
    expect(liveSequence(scope, sequenceId)).toBeUndefined();
    expect(await writing).toMatchObject({ code: expect.stringMatching(/conflict|model_failed/) });
    await expectNothingLeft();
    expect((await calls()).map(({ status, errorKind }) => [status, errorKind])).toEqual([
      ['failed', 'cancelled'],
    ]);
    expect((await calls())[0]?.latencyMs).toEqual(expect.any(Number));
  });

  it('by this process, with some messages stored and one still on its way', async () => {
    const { sequenceId, prospectId, writing } = await begun('hangs-step-3');
    await expect
      .poll(() => database.db.$count(messages, eq(messages.sequenceId, sequenceId)), patient)
      .toBe(2);
    const { messages: erased } = await eraseProspect(scope, { prospectId });
    expect(erased).toBe(2);
    await writing;
    await expectNothingLeft();
  });

  it('by another process, before the first answer: all that is still asked and answered is figures alone', async () => {
    const { sequenceId, prospectId, writing } = await begun('ok');
    await expect.poll(() => model.calls().length, patient).toBeGreaterThan(0);
    asAnotherProcess(sequenceId);
    await eraseProspect(scope, { prospectId });
    expect(await writing).not.toBeNull();
    await expectNothingLeft();
    const rows = await calls();
    expect(rows).toHaveLength(model.calls().filter((call) => call.model === 'fake-ok').length);
    const answered = rows.filter(({ status }) => status === 'succeeded');
    expect(answered.length).toBeGreaterThan(0);
    for (const { totalTokens, latencyMs } of answered)
      expect([totalTokens > 0, typeof latencyMs]).toEqual([true, 'number']);
  });

  it('by another process, between two messages: what comes after is stored nowhere', async () => {
    const { sequenceId, prospectId, writing } = await begun('slow');
    await expect
      .poll(() => database.db.$count(messages, eq(messages.sequenceId, sequenceId)), patient)
      .toBeGreaterThan(0);
    asAnotherProcess(sequenceId);
    await eraseProspect(scope, { prospectId });
    await writing;
    await expectNothingLeft();
  });
});

describe('the record of a call', () => {
  const heard = () => ({
    ...heardNothing(),
    text: 'Ruth Adeyemi-Cole runs four chilled sites between Wakefield and Avonmouth.',
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
  });
  const prepared = async () => {
    const sequenceId = await unwritten(scope, fake('ok'), { profile: ruthWithEmail });
    const sequence = await sequenceOf(sequenceId);
    const task = researchTask(researchInput(sequence));
    const run = startRun({ settings: fake('ok'), sequenceId });
    const prompt = { model: 'fake-ok', messages: [{ role: 'user' as const, content: ruthWithEmail }] };
    const start = () => recordStart(scope, run, task, { prompt, attempt: 1, firstAttemptId: null });
    return { prospectId: sequence.prospectId, sequenceId, task, run, prompt, start };
  };

  it.each(['started, erased, answered', 'erased, started, answered'])('%s', async (order) => {
    const { prospectId, run, start } = await prepared();
    const early = order.startsWith('started') ? await start() : null;
    await early?.saved;
    await eraseProspect(scope, { prospectId });
    await recordEnd(scope, run, early ?? (await start()), { heard: heard(), failure: null });
    await expectNothingLeft();
    expect(await calls()).toMatchObject([{ status: 'succeeded', totalTokens: 15 }]);
  });

  it('is kept whole for a sequence that is there', async () => {
    const { sequenceId, run, prompt, start } = await prepared();
    await recordEnd(scope, run, await start(), { heard: heard(), failure: null });
    expect(await calls()).toMatchObject([
      {
        ...{ sequenceId, prompt, response: { text: heard().text } },
        ...{ scrubbedAt: null, error: null },
      },
    ]);
  });

  it('of the built-in writer, too, has no texts for what is gone', async () => {
    const { prospectId, run, task } = await prepared();
    await eraseProspect(scope, { prospectId });
    const done = {
      prompt: { user: ruthWithEmail },
      answer: ruthWithEmail,
      startedAt: new Date(),
      latencyMs: 3,
    };
    await recordOffline(scope, run, task, done);
    await expectNothingLeft();
    expect(await calls()).toMatchObject([{ status: 'succeeded', latencyMs: 3 }]);
  });
});
