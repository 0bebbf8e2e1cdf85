import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '@/db/client';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import { testScope } from '@/lib/testing';
import { forgetLessons } from './abilities';
import { AiFailure, isDeclined } from './failure';
import { listGenerations } from './queries';
import { startRun } from './run';
import { runTask } from './run-task';
import type { AiFailureKind } from './schema';
import { quick, testKey, testSettings, testTask } from './testing';

let database: Database;
let fake: FakeModel;

beforeAll(async () => {
  [database, fake] = await Promise.all([openTestDatabase(), startFakeModel()]);
});
afterAll(async () => {
  await Promise.all([database.close(), fake.close()]);
});
beforeEach(() => {
  fake.reset();
  forgetLessons();
});

type Outcome = {
  kind: AiFailureKind | null;
  code: string | null;
  message: string;
  rows: Awaited<ReturnType<typeof listGenerations>>['generations'];
};

async function outcome(scenario: string, how: 'body' | 'stream'): Promise<Outcome> {
  const scope = await testScope(database, `${scenario} ${how}`);
  const neverEnds = scenario === 'hang' || (scenario === 'stall' && how === 'body');
  const limits = {
    ...quick,
    callMs: neverEnds ? 800 : 20_000,
    silenceMs: scenario === 'stall' ? 60 : 20_000,
  };
  const run = startRun({ settings: testSettings(fake.url, scenario), sequenceId: null, limits });
  const onPartial = how === 'stream' ? () => undefined : undefined;
  const thrown: unknown = await runTask(scope, testTask(), { run, onPartial }).then(
    () => null,
    (error) => error,
  );
  if (thrown !== null && !(thrown instanceof AiFailure)) throw thrown;
  const { generations } = await listGenerations(scope);
  const rows = generations.sort((a, b) => a.attempt - b.attempt);
  return { kind: thrown?.kind ?? null, code: thrown?.code ?? null, message: thrown?.message ?? '', rows };
}

/** Scenario, kind, how often the server is asked, part of the sentence; [body, stream] where the two differ. */
const failures: [
  string,
  AiFailureKind | [AiFailureKind, AiFailureKind],
  number | [number, number],
  RegExp,
][] = [
  ['refusal', 'refused', 1, /refused to write this/],
  ['length', 'truncated', 2, /in the middle of its answer \(length limit\)/],
  ['filter', 'filtered', 1, /content filter/],
  ['empty', 'empty', 2, /empty answer/],
  ['no-choices', 'empty', 2, /empty answer/],
  ['choices-error', 'server_error', 3, /had a fault \(502\)/],
  ['wrong-shape', 'wrong_shape', 2, /lacked something/],
  ['not-json', 'not_json', 2, /form that was asked for/],
  ['html-200', 'html', 1, /a web page .* Check OPENAI_BASE_URL/],
  ['other-json', 'not_json', 1, /OpenAI-compatible/],
  ['html-502', 'server_error', 3, /had a fault \(502\)/],
  ['503', 'server_error', 3, /had a fault \(503\)/],
  ['401', 'unauthorized', 1, /refused the key \(401\)\. Check OPENAI_API_KEY/],
  ['402', 'quota', 1, /no credit left \(402\)/],
  ['403', 'forbidden', 1, /\(403\)\. Check OPENAI_API_KEY and OPENAI_MODEL/],
  ['404', 'not_found', 1, /\(404\)\. Check OPENAI_MODEL/],
  ['no-such-scenario', 'not_found', 1, /\(404\)/],
  ['422', 'rejected', 1, /rejected the request \(422\)/],
  ['too-long', 'rejected', 1, /too long for this model \(400\)/],
  ['429-forever', 'rate_limited', 3, /too many requests \(429\)/],
  ['429-long', 'rate_limited', 1, /asks to wait 120 seconds/],
  ['quota', 'quota', 1, /no credit left \(429\)/],
  ['cut-body', 'cut', 3, /broke off/],
  ['stream-cut', 'cut', 3, /broke off/],
  ['clean-cut', 'cut', 3, /broke off/],
  ['sse-error', 'server_error', 3, /had a fault/],
  ['reset', 'cut', 3, /broke off/],
  ['hang', 'timeout', 1, /took too long/],
  ['stall', ['timeout', 'silent'], 1, /too long|stopped sending/],
];

describe.each(['body', 'stream'] as const)('failures, answer as a %s', (how) => {
  const pick = <T>(value: T | [T, T]): T => (Array.isArray(value) ? value[how === 'body' ? 0 : 1] : value);

  test.each(failures)('%s', async (scenario, kind, calls, sentence) => {
    const { rows, ...thrown } = await outcome(scenario, how);
    expect(thrown.kind).toBe(pick(kind));
    expect(thrown.code).toBe(/timeout|silent/.test(pick(kind)) ? 'out_of_time' : 'model_failed');
    expect(thrown.message).toMatch(sentence);
    expect(thrown.message).toMatch(/^[A-Z0-9][^!]*\.$/);
    expect(thrown.message).not.toMatch(/127\.0\.0\.1|sk-|Error|undefined/);
    expect(fake.calls()).toHaveLength(pick(calls));
    expect(rows).toHaveLength(pick(calls));
    const last = rows.at(-1);
    expect(last).toMatchObject({ status: 'failed', errorKind: pick(kind) });
    expect(rows.map((row) => row.attempt)).toEqual(rows.map((_, at) => at + 1));
    for (const row of rows) {
      expect(row).toMatchObject({ provider: 'openai', nodeName: 'write', baseUrl: fake.url });
      const begun = Boolean(row.response?.text);
      expect(row.costUsd).toBe(isDeclined(row.errorKind, begun) ? 0 : null);
      expect(row.latencyMs).toBeGreaterThanOrEqual(0);
      expect(row.prompt).toEqual(fake.calls()[row.attempt - 1]?.body);
    }
    expect(JSON.stringify(rows)).not.toContain(testKey);
  });

  /** Scenario, how often the server is asked, and the kind on the rows before the last. */
  const overcome: [string, number, AiFailureKind | null][] = [
    ['ok', 1, null],
    ['fence', 1, null],
    ['think', 1, null],
    ['no-finish', 1, null],
    ['no-usage', 1, null],
    ['length-once', 2, 'truncated'],
    ['thinks-long', 2, 'truncated'],
    ['wrong-shape-once', 2, 'wrong_shape'],
    ['unenforced', 2, 'not_json'],
    ['429-once', 2, 'rate_limited'],
    ['503-once', 2, 'server_error'],
    ['stream-cut-once', 2, 'cut'],
    ['reset-once', 2, 'cut'],
    ['no-schema', 2, 'rejected'],
    ['no-object', 3, 'rejected'],
    ['no-bounds', 2, 'rejected'],
    ['no-temperature', 2, 'rejected'],
    ['no-max-tokens', 2, 'rejected'],
    ['finish-open', 1, null],
  ];

  test.each(overcome)('%s is overcome', async (scenario, calls, kind) => {
    const { rows, ...thrown } = await outcome(scenario, how);
    expect(thrown).toMatchObject({ kind: null });
    expect(fake.calls()).toHaveLength(calls);
    expect(rows).toHaveLength(calls);
    expect(rows.at(-1)).toMatchObject({ status: 'succeeded', error: null, errorKind: null });
    for (const row of rows.slice(0, -1)) expect(row).toMatchObject({ status: 'failed', errorKind: kind });
    expect(rows.at(-1)?.response).toMatchObject({ text: expect.stringContaining('chilled sites') });
  });
});

test('what had come of a broken answer is kept', async () => {
  const stream = await outcome('stream-cut', 'stream');
  const body = await outcome('cut-body', 'body');
  expect(stream.rows[0]?.response).toMatchObject({ text: expect.stringMatching(/^\{"content":"Hi Maya/) });
  expect(body.rows[0]?.response).toMatchObject({ body: expect.stringContaining('"chat.completion"') });
});

test('an error body is kept, without the key that the server repeats in it', async () => {
  const { rows } = await outcome('401', 'body');
  expect(rows[0]?.response).toMatchObject({
    http_status: 401,
    request_id: 'req_fake',
    body: expect.stringContaining('Incorrect API key provided: [key]'),
  });
});

test('how long the server asks to wait is handed on', async () => {
  const scope = await testScope(database, 'wait');
  const run = startRun({ settings: testSettings(fake.url, '429-long'), sequenceId: null, limits: quick });
  await expect(runTask(scope, testTask(), { run })).rejects.toMatchObject({ retryAfterSeconds: 120 });
});

test('a server that is not there', async () => {
  const scope = await testScope(database, 'nobody');
  const closed = await startFakeModel();
  await closed.close();
  const run = startRun({ settings: testSettings(closed.url, 'ok'), sequenceId: null, limits: quick });
  await expect(runTask(scope, testTask(), { run })).rejects.toMatchObject({
    kind: 'unreachable',
    code: 'model_failed',
    message: expect.stringContaining('cannot be reached'),
  });
  const { generations } = await listGenerations(scope);
  expect(generations.map((row) => row.errorKind)).toEqual(['unreachable', 'unreachable', 'unreachable']);
});
