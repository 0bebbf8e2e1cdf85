import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { aiGenerations, messageSequences } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import { forgetLessons } from '@/lib/ai/abilities';
import { saveBudgets } from '@/lib/ai/budget';
import type { Writers } from '@/lib/ai/schema';
import { builtInWriter } from '@/lib/ai/settings';
import { testSettings } from '@/lib/ai/testing';
import { setDoNotContact } from '@/lib/prospect/contactable';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { finished } from './edit-fixture';
import { rewriteWishes } from './edit-input';
import { unwritten } from './fixture';
import { messagePrompt } from './prompt';
import { getSequenceView } from './queries';
import { replayCall } from './replay';
import { callOf as findCall, replaysOf as findReplays, refusal } from './replay-fixture';
import { type ReplayInput, replayInput } from './replay-input';
import { getReplayView } from './replay-view';
import { rewriteMessage } from './rewrite';
import { writeSequence } from './write';

let database: Database;
let scope: Scope;
let foreign: Scope;
let model: FakeModel;
let sequenceId: string;
beforeAll(async () => {
  [database, model] = await Promise.all([openTestDatabase(), startFakeModel()]);
  [scope, foreign] = [await testScope(database, 'ours'), await testScope(database, 'theirs')];
});
afterAll(() => Promise.all([database.close(), model.close()]));

const fake = (scenario: string) => testSettings(model.url, scenario);
beforeEach(async () => {
  forgetLessons();
  sequenceId = await unwritten(scope, fake('ok'), {
    ...{ sequenceLength: 2, prospectUrl: `https://www.linkedin.com/in/replayed-${crypto.randomUUID()}` },
  });
  expect(await writeSequence(scope, sequenceId, { settings: fake('ok') })).toBeNull();
  model.reset();
});

type Row = typeof aiGenerations.$inferSelect;

const callOf = (node: string, step: number | null = null, of = sequenceId, workflow = 'generate_sequence') =>
  findCall(scope, { sequenceId: of, node, step, workflow });
const replaysOf = (call: Row) => findReplays(scope, call);
const replay = (
  call: Pick<Row, 'id'>,
  input: Partial<ReplayInput> = {},
  settings: Writers = fake('ok'),
  where = scope,
) => replayCall(where, replayInput.parse({ callId: call.id, way: 'as_it_was', ...input }), { settings });

describe('a call is asked again', () => {
  it('with the very request it was, as a row of its own beside it, and the sequence untouched', async () => {
    const call = await callOf('write', 2);
    const before = await getSequenceView(scope, sequenceId);
    await replay(call);
    const [row, ...more] = await replaysOf(call);
    expect(more).toEqual([]);
    expect(model.calls().map(({ body }) => body)).toEqual([call.prompt]);
    expect(row).toMatchObject({
      ...{ replayOf: call.id, sequenceId, workflowName: 'generate_sequence', nodeName: 'write', step: 2 },
      ...{ generationType: 'message_generation', status: 'succeeded', attempt: 1, prompt: call.prompt },
      ...{ promptVersion: 'message/1', promptHash: messagePrompt.mark().hash, model: 'fake-ok' },
    });
    const after = await getSequenceView(scope, sequenceId);
    expect(after?.sequence_generation_result).toEqual(before?.sequence_generation_result);
    expect(after?.calls.filter((one) => one.replay)).toHaveLength(1);
    expect(after?.usage.calls).toBe((before?.usage.calls ?? 0) + 1);
    expect(after?.usage.latency_ms).toBe(before?.usage.latency_ms);
  });

  it('of another model with another temperature, where only these differ', async () => {
    const call = await callOf('write', 1);
    await replay(call, { way: 'changed', model: 'fake-invents', temperature: 0.1 });
    const [row] = await replaysOf(call);
    expect(row).toMatchObject({ model: 'fake-invents', status: 'succeeded' });
    expect(row?.prompt).toEqual({ ...call.prompt, model: 'fake-invents', temperature: 0.1 });
    const view = await getReplayView(scope, call.id, { settings: fake('ok') });
    expect(view.replays).toMatchObject([
      { model: 'fake-invents', temperature: 0.1, draft: { content: expect.stringContaining('417') } },
    ]);
    expect(view.replays[0]?.draft?.checks.find(({ id }) => id === 'grounding')?.status).toBe('fail');
    expect(view.call.draft?.checks.find(({ id }) => id === 'grounding')?.status).toBe('pass');
  });

  it('with today’s prompt, built from the sequence, by the tasks and models that are set now', async () => {
    for (const [node, step] of [
      ['research', null],
      ['write', 2],
    ] as const) {
      const call = await callOf(node, step);
      await replay(call, { way: 'todays_prompt' }, fake('wrong-shape-once'));
      const rows = await replaysOf(call);
      expect(rows.map(({ attempt, status }) => [attempt, status])).toEqual([
        [1, 'failed'],
        [2, 'succeeded'],
      ]);
      expect(rows[1]).toMatchObject({ nodeName: node, step, firstAttemptId: rows[0]?.id });
      model.reset();
      const { replays } = await getReplayView(scope, call.id, { settings: fake('ok') });
      expect(replays).toMatchObject([{ attempts: 2, id: rows[1]?.id, status: 'succeeded' }]);
    }
  });

  it.each([
    ['no-temperature', 'temperature'],
    ['no-max-tokens', 'max_tokens'],
  ])('and gives up only what the server refuses: %s', async (scenario, part) => {
    const call = await callOf('write', 1);
    await replay(call, { way: 'changed', model: `fake-${scenario}` });
    const [first, second, ...more] = await replaysOf(call);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ status: 'failed', prompt: { [part]: expect.anything() } });
    expect(second).toMatchObject({ status: 'succeeded', attempt: 2, firstAttemptId: first?.id });
    expect(second?.prompt).not.toHaveProperty(part);
    expect(second?.prompt.messages).toEqual(call.prompt.messages);
  });

  it('down the ladder, with the schema in its words then', async () => {
    const call = await callOf('write', 1);
    await replay(call, { way: 'changed', model: 'fake-no-object' });
    const rows = await replaysOf(call);
    expect(rows.map(({ status }) => status)).toEqual(['failed', 'failed', 'succeeded']);
    expect(JSON.stringify(rows[2]?.prompt.messages)).toContain('It must be valid against this JSON Schema');
    expect(rows[2]?.prompt).not.toHaveProperty('response_format');
  });

  it('once: what fails stands there as failed', async () => {
    const call = await callOf('write', 1);
    for (const [scenario, kind] of [
      ['503', 'server_error'],
      ['wrong-shape', 'wrong_shape'],
      ['429-forever', 'rate_limited'],
    ]) {
      expect(await refusal(replay(call, { way: 'changed', model: `fake-${scenario}` }))).toMatch(
        /^model_failed/,
      );
      const rows = (await replaysOf(call)).filter((row) => row.model === `fake-${scenario}`);
      expect(rows).toMatchObject([{ status: 'failed', errorKind: kind }]);
    }
    const { replays } = await getReplayView(scope, call.id, { settings: fake('ok') });
    expect(replays.map(({ draft, error }) => [draft, typeof error])).toEqual(Array(3).fill([null, 'string']));
  });

  it('within the budget like any other', async () => {
    const call = await callOf('write', 1);
    const priced = { ...fake('ok'), price: { input: 1000, output: 1000 } };
    const mine = await testScope(database, `poor-${crypto.randomUUID()}`);
    const id = await unwritten(mine, priced);
    await writeSequence(mine, id, { settings: priced });
    const own = await callOf('write', 1, id);
    await saveBudgets(mine, { dayWarn: null, dayStop: 0.01, monthWarn: null, monthStop: null });
    expect(await refusal(replay(own, {}, priced, mine))).toMatch(/limit|budget/i);
    expect(await replaysOf(own)).toMatchObject([{ status: 'refused', costUsd: 0 }]);
    expect(await replaysOf(call)).toEqual([]);
  }, 20_000);
});

describe('repairs and rewrites', () => {
  it('are built anew from what they were asked', async () => {
    const settings = fake('invents-once');
    await rewriteMessage(
      scope,
      {
        ...{ sequenceId, step: 2, version: 1 },
        wishes: rewriteWishes.parse({
          shorter: true,
          mention: 'E2',
          instruction: 'Be kind.\n- Ask one thing.',
        }),
      },
      { settings },
    );
    for (const node of ['rewrite', 'repair']) {
      const call = await callOf(node, 2, sequenceId, 'rewrite_message');
      await replay(call, { way: 'todays_prompt' });
      const [row] = await replaysOf(call);
      expect(row).toMatchObject({
        workflowName: 'rewrite_message',
        nodeName: node,
        generationType: 'rewrite',
      });
      const content = (of: Row | undefined) =>
        JSON.stringify(of?.prompt.messages).replace(/data-[0-9a-f]{12}/g, 'data');
      expect(content(row)).toBe(content(call));
    }
  });
});

describe('the built-in writer’s calls', () => {
  it('are asked with today’s prompt, of whoever answers now', async () => {
    const id = await finished(scope);
    const call = await callOf('write', 2, id);
    for (const settings of [builtInWriter, fake('ok')])
      await replay(call, { way: 'todays_prompt' }, settings);
    const rows = await replaysOf(call);
    expect(rows.map(({ provider, status }) => `${provider} ${status}`)).toEqual([
      'built-in succeeded',
      'openai succeeded',
    ]);
    expect(rows[0]?.response).toEqual(call.response);
    const view = await getReplayView(scope, call.id, { settings: fake('ok') });
    expect(view.refusals).toMatchObject({
      as_it_was: expect.stringContaining('today’s prompt'),
      todays_prompt: null,
    });
    expect(view.replays[1]?.draft).toEqual(view.call.draft);
  });

  it('and a model’s calls are not sent anywhere while none is connected', async () => {
    const call = await callOf('write', 1);
    expect(await refusal(replay(call, {}, builtInWriter))).toMatch(/^conflict: No model is connected/);
    expect(model.calls()).toEqual([]);
  });
});

describe('a call cannot be asked again', () => {
  it('from another workspace, nor be looked at there', async () => {
    const call = await callOf('write', 1);
    expect(await refusal(replay(call, {}, fake('ok'), foreign))).toMatch(/^not_found/);
    expect(await refusal(getReplayView(foreign, call.id))).toMatch(/^not_found/);
    expect(await replaysOf(call)).toEqual([]);
  });

  it('while it is under way, once it was emptied, and for somebody whom nobody may write to', async () => {
    const [one, two] = [await callOf('write', 1), await callOf('write', 2)];
    const set = (row: Row, change: Partial<Row>) =>
      database.db.update(aiGenerations).set(change).where(eq(aiGenerations.id, row.id));
    await set(one, { status: 'started' });
    await set(two, { prompt: {}, response: null, scrubbedAt: new Date() });
    for (const way of ['as_it_was', 'todays_prompt'] as const) {
      expect(await refusal(replay(one, { way }))).toMatch(/^conflict: .*under way/);
      expect(await refusal(replay(two, { way }))).toMatch(/^conflict: .*emptied/);
    }
    const research = await callOf('research');
    const [found] = await database.db
      .select()
      .from(messageSequences)
      .where(eq(messageSequences.id, sequenceId));
    await setDoNotContact(scope, { prospectId: found?.prospectId ?? '', on: true });
    expect(await refusal(replay(research))).toMatch(/^conflict: .*not to be contacted/);
    const { refusals } = await getReplayView(scope, research.id, { settings: fake('ok') });
    expect(Object.values(refusals).every((words) => words?.includes('not to be contacted'))).toBe(true);
    expect(model.calls()).toEqual([]);
  });

  it('with nothing changed where something is to change, nor with a temperature beyond the scale', async () => {
    const call = await callOf('write', 1);
    expect(await refusal(replay(call, { way: 'changed' }))).toMatch(/^invalid: Say which model/);
    expect(replayInput.safeParse({ callId: call.id, way: 'changed', temperature: 2.1 }).success).toBe(false);
  });
});
