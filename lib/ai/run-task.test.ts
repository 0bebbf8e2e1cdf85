import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '@/db/client';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { forgetLessons } from './abilities';
import { usageOf } from './format';
import { listGenerations, sequenceGenerations } from './queries';
import { type AiRun, startRun } from './run';
import { runTask } from './run-task';
import type { AiTask, Writers } from './schema';
import { makeSequence, quick, type TestAnswer, testSettings, testTask } from './testing';

let database: Database;
let fake: FakeModel;
let scope: Scope;

beforeAll(async () => {
  [database, fake] = await Promise.all([openTestDatabase(), startFakeModel()]);
});
afterAll(async () => {
  await Promise.all([database.close(), fake.close()]);
});
beforeEach(async ({ task }) => {
  fake.reset();
  forgetLessons();
  scope = await testScope(database, task.name);
});

type Change = Partial<Omit<Parameters<typeof startRun>[0], 'settings'>> & { settings?: Partial<Writers> };

function runOf(scenario: string, change: Change = {}): AiRun {
  const { limits, settings, ...rest } = change;
  return startRun({
    settings: { ...testSettings(fake.url, scenario), ...settings },
    sequenceId: null,
    limits: { ...quick, ...limits },
    ...rest,
  });
}

const ask = (run: AiRun, task: AiTask<TestAnswer> = testTask()) => runTask(scope, task, { run });
const rows = async () => (await listGenerations(scope)).generations.sort((a, b) => a.attempt - b.attempt);

test('a good call: the answer, and all of it on the record', async () => {
  const run = runOf('ok', { settings: { price: { input: 2, output: 10 } } });
  const answer = await ask(run);
  expect(answer).toEqual({ text: expect.stringContaining('“I run four chilled sites”'), claims: 2 });
  const [row] = await rows();
  const usage = { promptTokens: row?.promptTokens ?? 0, completionTokens: row?.completionTokens ?? 0 };
  expect(row).toMatchObject({
    ...{
      generationType: 'message_generation',
      workflowName: 'generate_sequence',
      nodeName: 'write',
      step: 1,
    },
    ...{ provider: 'openai', model: 'fake-ok', promptVersion: 'test/1', status: 'succeeded', attempt: 1 },
    unitPrices: { input: 2, output: 10, source: 'set by you' },
    totalTokens: usage.promptTokens + usage.completionTokens,
    cachedTokens: Math.floor(usage.promptTokens / 4),
    tokenUsage: { prompt_tokens: usage.promptTokens, completion_tokens_details: { reasoning_tokens: 0 } },
    response: { finish_reason: 'stop', id: 'chatcmpl-fake', model: 'fake-ok', http_status: 200 },
  });
  expect(usage.promptTokens).toBeGreaterThan(0);
  expect(row?.costUsd).toBeCloseTo((usage.promptTokens * 2 + usage.completionTokens * 10) / 1e6, 8);
  expect(run.usage).toMatchObject({ ...usage, calls: 1, costUsd: expect.closeTo(row?.costUsd ?? -1, 8) });
});

test('a stream shows the answer while it grows, then whole', async () => {
  const seen: { partial: unknown; raw: string }[] = [];
  const onPartial = (partial: unknown, raw: string) => void seen.push({ partial, raw });
  await runTask(scope, testTask(), { run: runOf('ok'), onPartial });
  expect(seen.length).toBeGreaterThan(10);
  for (const [at, { raw }] of seen.entries()) expect(raw.startsWith(seen[at - 1]?.raw ?? '')).toBe(true);
  expect(seen[5]?.partial).toEqual({ content: expect.stringMatching(/^Hi Maya/) });
  expect(seen.at(-1)?.partial).toEqual(JSON.parse(seen.at(-1)?.raw ?? ''));
  expect((await rows())[0]).toMatchObject({
    status: 'succeeded',
    totalTokens: expect.toSatisfy((sum) => sum > 0),
  });
});

test('a fault of the screen is no fault of the call', async () => {
  const onPartial = () => {
    throw new Error('The screen is gone');
  };
  await expect(runTask(scope, testTask(), { run: runOf('ok'), onPartial })).rejects.toThrow(
    'The screen is gone',
  );
  expect(await rows()).toMatchObject([{ status: 'succeeded', error: null }]);
});

test('a stream without usage: tokens 0, cost unknown', async () => {
  const run = runOf('no-usage', { settings: { price: { input: 2, output: 10 } } });
  await runTask(scope, testTask(), { run, onPartial: () => undefined });
  expect(await rows()).toMatchObject([
    { status: 'succeeded', totalTokens: 0, tokenUsage: null, costUsd: null },
  ]);
  expect(run.usage).toMatchObject({ calls: 1, costUsd: null });
});

test('the repair turn carries the bad answer and what is wrong with it', async () => {
  await ask(runOf('wrong-shape-once'));
  expect(fake.calls()[1]?.body.messages).toEqual([
    { role: 'system', content: expect.any(String) },
    { role: 'user', content: expect.any(String) },
    { role: 'assistant', content: '{"answer": 42, "content": ["not", "a", "text"]}' },
    {
      role: 'user',
      content: expect.stringMatching(/- content: .*expected string.*\n- claims: .*expected array/),
    },
  ]);
});

test('calls side by side each meet a refusal once; later ones never', async () => {
  const run = runOf('no-object');
  await Promise.all(Array.from({ length: 6 }, () => ask(run)));
  expect(fake.calls().length).toBeLessThanOrEqual(18);
  expect(await rows()).toHaveLength(fake.calls().length);
  expect((await rows()).filter((row) => row.status === 'succeeded')).toHaveLength(6);
  fake.reset();
  await ask(runOf('no-object'));
  expect(fake.calls().map(({ format }) => format)).toEqual(['text']);
});

test('a bad answer lowers its own run, nobody else', async () => {
  const run = runOf('unenforced');
  await ask(run);
  await ask(run);
  await ask(runOf('unenforced'));
  const formats = fake.calls().map(({ format }) => format);
  expect(formats).toEqual(['json_schema', 'json_object', 'json_object', 'json_schema', 'json_object']);
});

test('a length failure is tried again with twice the room', async () => {
  await ask(runOf('length-once'));
  expect(fake.calls().map(({ body }) => body.max_tokens)).toEqual([500, 1000]);
});

test('stopped under way', async () => {
  const stop = new AbortController();
  const asked = ask(runOf('hang', { signal: stop.signal }));
  const failed = expect(asked).rejects.toMatchObject({
    kind: 'cancelled',
    message: expect.stringMatching(/^Stopped/),
  });
  await vi.waitFor(() => expect(fake.calls()).toHaveLength(1));
  stop.abort();
  await failed;
  expect(await rows()).toMatchObject([{ status: 'failed', errorKind: 'cancelled', costUsd: null }]);
  await expect(ask(runOf('ok', { signal: stop.signal }))).rejects.toMatchObject({ kind: 'cancelled' });
  expect(fake.calls()).toHaveLength(1);
});

test('stopped in the queue: not sent, not on the record', async () => {
  const [first, second] = [new AbortController(), new AbortController()];
  const limits = { maxInFlight: 1 };
  const held = ask(runOf('hang', { signal: first.signal, limits })).catch((error) => error);
  await vi.waitFor(() => expect(fake.calls()).toHaveLength(1));
  const waiting = ask(runOf('ok', { signal: second.signal, limits }));
  const third = ask(runOf('fence', { limits }));
  second.abort();
  await expect(waiting).rejects.toMatchObject({ kind: 'cancelled' });
  first.abort();
  expect(await held).toMatchObject({ kind: 'cancelled' });
  await third;
  expect(fake.calls().map(({ model }) => model)).toEqual(['fake-hang', 'fake-fence']);
  expect(await rows()).toHaveLength(2);
});

test('out of time as a whole', async () => {
  await expect(ask(runOf('hang', { deadlineAt: Date.now() + 80 }))).rejects.toMatchObject({
    code: 'out_of_time',
    kind: 'timeout',
    message: expect.stringContaining('The time for this request ran out'),
  });
  expect(await rows()).toMatchObject([{ status: 'failed', errorKind: 'timeout' }]);
});

test('no waiting for which there is no time', async () => {
  const run = runOf('503', { deadlineAt: Date.now() + 20_000, limits: { backoffMs: 60_000 } });
  await expect(ask(run)).rejects.toMatchObject({ kind: 'server_error' });
  // A call that was given up before may reach the server late.
  expect(fake.calls().filter(({ model }) => model === 'fake-503')).toHaveLength(1);
});

test('the built-in writer: a row with zeros, and no call', async () => {
  const settings = { provider: 'built-in' as const, model: 'built-in', baseUrl: null, apiKey: null };
  const run = startRun({ settings, sequenceId: null });
  const onPartial = vi.fn();
  const answer = await runTask(scope, testTask(), { run, onPartial });
  expect(answer).toEqual({ text: 'Written by the built-in writer.', claims: 0 });
  expect(onPartial.mock.calls).toEqual([[answer, JSON.stringify(answer)]]);
  expect(await rows()).toMatchObject([
    {
      ...{
        provider: 'built-in',
        model: 'built-in',
        status: 'succeeded',
        totalTokens: 0,
        costUsd: 0,
        attempt: 1,
      },
      prompt: { user: expect.stringContaining('Message 1 of 3'), data: { person: { first_name: 'Maya' } } },
      response: { answer },
    },
  ]);
  expect(run.usage.calls).toBe(0);
});

test('the built-in writer never stands in for a model that failed', async () => {
  const offline = vi.fn(() => ({ text: '', claims: 0 }));
  await expect(ask(runOf('503'), testTask({ offline }))).rejects.toMatchObject({ kind: 'server_error' });
  expect(offline).not.toHaveBeenCalled();
});

test('calls belong to the sequence of their own workspace only', async () => {
  const foreign = await testScope(database, 'somebody else');
  const sequenceId = await makeSequence(foreign);
  await ask(runOf('ok', { sequenceId }));
  expect(await rows()).toMatchObject([{ sequenceId: null }]);
  expect(usageOf(await sequenceGenerations(foreign, [sequenceId]))).toMatchObject({
    calls: 0,
    costUsd: 0,
    latencyMs: 0,
  });
});

test('the usage of a sequence: a declined call costs nothing, an answered one of unknown price makes it unknown', async () => {
  const sequenceId = await makeSequence(scope);
  await ask(runOf('429-once', { sequenceId, settings: { price: { input: 1, output: 1 } } }));
  const priced = usageOf(await sequenceGenerations(scope, [sequenceId]));
  expect(priced).toMatchObject({ calls: 2, costUsd: expect.closeTo(priced.totalTokens / 1e6, 8) });
  await ask(runOf('ok', { sequenceId }));
  const unknown = usageOf(await sequenceGenerations(scope, [sequenceId]));
  expect(unknown).toMatchObject({ calls: 3, costUsd: null });
  expect(unknown.totalTokens).toBeGreaterThan(priced.totalTokens);
});
