import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '@/db/client';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { forgetLessons } from './abilities';
import { connectionEvents } from './connection-stream';
import { listModels } from './model-list';
import { listGenerations } from './queries';
import type { ModelSettings } from './schema';
import type { TestEvent } from './server-schema';

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

const key = 'sk-typed-1234567890-wxyz';
const settingsOf = (scenario: string, change: Partial<ModelSettings> = {}): ModelSettings => ({
  ...{ provider: 'openai', model: `fake-${scenario}`, baseUrl: fake.url, apiKey: key, source: 'settings' },
  ...change,
});

async function outcome(settings: ModelSettings) {
  const events: TestEvent[] = [];
  for await (const event of connectionEvents(scope, settings)) events.push(event);
  const findings = events.flatMap((event) => (event.type === 'finding' ? [event] : []));
  const states = Object.fromEntries(findings.map(({ part, state }) => [part, state]));
  const { generations } = await listGenerations(scope);
  return { events, findings, states, last: findings.at(-1), rows: generations };
}

test('a server that can do all of it, step by step, each call on the record', async () => {
  const { findings, events, rows } = await outcome(settingsOf('ok', { price: { input: 1, output: 2 } }));
  expect(findings.map(({ part, state }) => [part, state])).toEqual(
    ['reachable', 'key', 'model', 'structure', 'streaming', 'usage', 'price', 'speed'].map((part) => [
      part,
      'pass',
    ]),
  );
  expect(events).toContainEqual({ type: 'models', models: expect.arrayContaining(['fake-ok', 'fake-503']) });
  expect(events.at(-1)).toEqual({ type: 'done', ok: true, calls: 1 });
  expect(rows).toMatchObject([
    {
      ...{
        generationType: 'connection_test',
        workflowName: 'settings',
        nodeName: 'test',
        status: 'succeeded',
      },
      ...{ promptVersion: 'connection-test/1', step: null, sequenceId: null },
    },
  ]);
});

test('a server that takes no schema, and one that takes no form at all', async () => {
  const object = await outcome(settingsOf('no-schema'));
  expect(object.states).toMatchObject({ structure: 'warn', price: 'warn' });
  expect(object.findings.filter(({ part }) => part === 'structure').map(({ state }) => state)).toEqual([
    'trying',
    'warn',
  ]);
  expect(object.rows).toHaveLength(2);
  const text = await outcome(settingsOf('no-object'));
  expect(text.findings.findLast(({ part }) => part === 'structure')?.words).toMatch(/plain text/);
  expect(text.events.at(-1)).toEqual({ type: 'done', ok: true, calls: 3 });
});

test('what was learnt of a server before does not stand in for what it can do now', async () => {
  await outcome(settingsOf('no-schema'));
  const again = await outcome(settingsOf('no-schema'));
  expect(again.events.at(-1)).toMatchObject({ calls: 2 });
});

test('a server that tells no usage', async () => {
  expect((await outcome(settingsOf('no-usage'))).states).toMatchObject({ usage: 'warn', streaming: 'pass' });
});

test.each([
  ['401', 'key', 'apiKey', /refused the key \(401\)\. Check the key in the settings/],
  ['quota', 'key', 'apiKey', /no credit/],
  ['403', 'model', 'model', /Check the key and the model in the settings/],
  ['no-such-model', 'model', 'model', /\(404\)\. Check the model and the base URL in the settings/],
  ['404', 'reachable', 'baseUrl', /\(404\)/],
  ['html-200', 'reachable', 'baseUrl', /a web page .* Check the base URL in the settings/],
  ['other-json', 'reachable', 'baseUrl', /OpenAI-compatible/],
  ['not-json', 'structure', 'model', /form that was asked for/],
  ['422', 'model', 'model', /rejected the request/],
  ['429-long', 'key', undefined, /asks to wait/],
])('%s: what is wrong, and which field changes it', async (scenario, part, field, words) => {
  const { last, events, rows } = await outcome(settingsOf(scenario));
  expect(last).toMatchObject({ part, state: 'fail', words: expect.stringMatching(words) });
  expect(last?.field).toBe(field);
  expect(events.at(-1)).toMatchObject({ type: 'done', ok: false, calls: rows.length });
  expect(JSON.stringify([events, rows])).not.toContain(key);
});

test('a server that is not there, and an address that must not be asked: no call at all', async () => {
  const nobody = await outcome(settingsOf('ok', { baseUrl: 'http://127.0.0.1:9/v1' }));
  expect(nobody.last).toMatchObject({ part: 'reachable', state: 'fail', field: 'baseUrl' });
  const metadata = await outcome(settingsOf('ok', { baseUrl: 'http://169.254.169.254/v1' }));
  expect(metadata.last).toMatchObject({
    part: 'reachable',
    words: expect.stringContaining('private network'),
  });
  expect(metadata.rows).toEqual([]);
});

test('a key that cannot be opened any more', async () => {
  const { last } = await outcome(settingsOf('ok', { apiKey: null, keyIsLost: true }));
  expect(last).toMatchObject({
    part: 'key',
    field: 'apiKey',
    words: expect.stringContaining('Enter the key again'),
  });
});

test('a server that sends on to another address is not followed', async () => {
  const server = createServer((_request, response) =>
    response.writeHead(308, { location: `${fake.url}/chat/completions` }).end(),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const { last } = await outcome(settingsOf('ok', { baseUrl: `http://127.0.0.1:${port}/v1` }));
  expect(last).toMatchObject({
    part: 'reachable',
    field: 'baseUrl',
    words: expect.stringContaining('(308)'),
  });
  expect(fake.calls()).toEqual([]);
  server.close();
});

test('whoever stops listening stops the test', async () => {
  const events = connectionEvents(scope, settingsOf('hang'));
  await events.next();
  await events.next();
  await events.return(undefined);
  const { generations } = await listGenerations(scope);
  expect(generations.map(({ status }) => status)).not.toContain('succeeded');
});

test('the names of the models, and none from a server that gives no list', async () => {
  expect(await listModels(settingsOf('ok'))).toMatchObject({
    ok: true,
    models: expect.arrayContaining(['fake-ok']),
  });
  const elsewhere = settingsOf('ok', { baseUrl: `${fake.url}/chat/completions` });
  expect(await listModels(elsewhere)).toMatchObject({ ok: true });
});
