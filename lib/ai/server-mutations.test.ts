import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '@/db/client';
import { analyticsEvents, apiConfigurations } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { parse } from '@/lib/parse';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { type ServerInput, serverInput, taskSettingsInput } from './server-input';
import { chooseServer, saveServer, saveTaskSettings } from './server-mutations';
import { getAiSettings, typedConnection } from './server-queries';
import { removeServer, restoreServer } from './server-remove';
import { writersOf } from './writers';

let database: Database;
let scope: Scope;
let foreign: Scope;

const typedKey = 'sk-typed-1234567890-wxyz';

beforeAll(async () => {
  vi.stubEnv('APP_SECRET', 'a phrase that is long enough');
  database = await openTestDatabase();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await database.close();
});
afterEach(() => vi.useRealTimers());
beforeEach(async ({ task }) => {
  scope = await testScope(database, task.name);
  foreign = await testScope(database, `not ${task.name}`);
});

const input = (change: Partial<ServerInput> = {}): ServerInput =>
  parse(serverInput, {
    ...{ id: null, name: 'Ollama', baseUrl: 'http://127.0.0.1:11434/v1/', model: 'llama3.2' },
    ...{ apiKey: typedKey, keepKey: false, prices: [], use: false },
    ...change,
  });
const add = async (change: Partial<ServerInput> = {}, owner = scope) =>
  (await saveServer(owner, input(change))).id;
const servers = async () => (await getAiSettings(scope)).servers;
const rows = () =>
  scope.db.select().from(apiConfigurations).where(eq(apiConfigurations.workspaceId, scope.workspaceId));

describe('a server', () => {
  test('is kept with its key sealed, and shown with the last four of it', async () => {
    const id = await add({ prices: [{ model: 'llama3.2', input: 0, output: 0 }] });
    expect(await servers()).toEqual([
      {
        ...{ id, name: 'Ollama', baseUrl: 'http://127.0.0.1:11434/v1', model: 'llama3.2', inUse: false },
        ...{ prices: [{ model: 'llama3.2', input: 0, output: 0 }], key: { hint: 'wxyz', lost: false } },
      },
    ]);
    const [row] = await rows();
    expect(row?.keySealed).toMatch(/^v1\./);
    const events = await scope.db.select().from(analyticsEvents);
    expect(JSON.stringify([await getAiSettings(scope), row, events])).not.toContain(typedKey);
  });

  test('of a short key nothing is shown, and none is kept where none was typed', async () => {
    await add({ apiKey: 'ollama' });
    await add({ name: 'Open', apiKey: '' });
    expect((await servers()).map(({ key }) => key)).toEqual([{ hint: null, lost: false }, null]);
  });

  test('keeps its key when it is changed, gets another one, or loses it', async () => {
    const id = await add({ use: true });
    const keyNow = async () => (await writersOf(scope)).apiKey;
    await add({ id, model: 'other', apiKey: '', keepKey: true });
    expect(await writersOf(scope)).toMatchObject({ model: 'other', apiKey: typedKey });
    await add({ id, apiKey: 'sk-another-1234567890', keepKey: true });
    expect(await keyNow()).toBe('sk-another-1234567890');
    await add({ id, apiKey: '', keepKey: false });
    expect(await keyNow()).toBeNull();
    expect((await servers())[0]?.key).toBeNull();
  });

  test('does not take its key along to another host, neither saved nor tested', async () => {
    const id = await add({ use: true });
    const moved = { id, baseUrl: 'http://127.0.0.1:9/v1', apiKey: '', keepKey: true };
    await expect(add(moved)).rejects.toMatchObject({
      code: 'invalid',
      fields: { apiKey: expect.any(String) },
    });
    await expect(typedConnection(scope, input(moved))).rejects.toMatchObject({ code: 'invalid' });
    expect(await writersOf(scope)).toMatchObject({ baseUrl: 'http://127.0.0.1:11434/v1', apiKey: typedKey });
    await add({ ...moved, baseUrl: 'http://127.0.0.1:11434/other' });
    expect(
      await typedConnection(scope, input({ ...moved, baseUrl: 'http://127.0.0.1:11434' })),
    ).toMatchObject({
      apiKey: typedKey,
    });
  });

  test('in a private network is refused at its field', async () => {
    for (const baseUrl of [
      'http://10.0.0.1/v1',
      'http://169.254.169.254',
      'http://0xa9fea9fe',
      'http://[fd00::1]',
    ])
      await expect(add({ baseUrl }), baseUrl).rejects.toMatchObject({
        code: 'invalid',
        fields: { baseUrl: expect.stringContaining('AI_ALLOWED_HOSTS') },
      });
    expect(await servers()).toEqual([]);
  });

  test('has a name of its own', async () => {
    const id = await add();
    const taken = { code: 'invalid', fields: { name: expect.stringMatching(/^Another server/) } };
    await expect(add()).rejects.toMatchObject(taken);
    const other = await add({ name: 'Other' });
    await expect(add({ id: other })).rejects.toMatchObject(taken);
    await add({ id });
    await add({}, foreign);
    expect((await servers()).map(({ name }) => name)).toEqual(['Ollama', 'Other']);
  });

  test('is used by one click, alone, also of many at once', async () => {
    const ids = [await add({ use: true }), await add({ name: 'B' }), await add({ name: 'C' })];
    const [a = '', b = ''] = ids;
    expect(await chooseServer(scope, { id: b })).toEqual({ before: a });
    await Promise.all(ids.map((id) => chooseServer(scope, { id })));
    expect((await servers()).filter(({ inUse }) => inUse)).toHaveLength(1);
    await chooseServer(scope, { id: null });
    expect(await writersOf(scope)).toMatchObject({ provider: 'built-in' });
  });
});

test.each([
  ['a key with a space', { apiKey: 'sk 1' }, 'apiKey'],
  ['a key of other letters', { apiKey: 'ключ' }, 'apiKey'],
  ['a key in the address', { baseUrl: `https://x:${typedKey}@example.com` }, 'baseUrl'],
  ['a negative price', { prices: [{ model: 'm', input: -1, output: 1 }] }, 'prices.0.input'],
  ['no model', { model: ' ' }, 'model'],
  ['no name', { name: '' }, 'name'],
])('%s gets a sentence that does not repeat it', (_what, change, field) => {
  const reading = () => input(change);
  expect(reading).toThrow(
    expect.objectContaining({ fields: { [field]: expect.stringMatching(/^[A-Z].*\.$/) } }),
  );
  expect(reading).not.toThrow(typedKey);
});

test('an empty name is asked for', () => {
  expect(() => input({ name: ' ' })).toThrow(expect.objectContaining({ fields: { name: 'Enter a name.' } }));
});

describe('a removed server', () => {
  test('comes back as it was: key, tasks, in use', async () => {
    const id = await add({ use: true });
    const tasks = [{ task: 'repair' as const, configurationId: id, model: 'big', temperature: 0.2 }];
    await saveTaskSettings(scope, { tasks });
    const before = [await getAiSettings(scope), await writersOf(scope)];
    const { ticket, wasInUse } = await removeServer(scope, { id });
    expect(wasInUse).toBe(true);
    expect(ticket).not.toContain(typedKey);
    expect(await writersOf(scope)).toMatchObject({ provider: 'built-in' });
    expect((await getAiSettings(scope)).tasks.every(({ model }) => model === null)).toBe(true);
    await restoreServer(scope, { ticket: ticket ?? '' });
    expect([await getAiSettings(scope), await writersOf(scope)]).toEqual(before);
    await expect(restoreServer(scope, { ticket: ticket ?? '' })).rejects.toMatchObject({ code: 'conflict' });
  });

  test('does not push aside the one that is in use by then', async () => {
    const id = await add({ use: true });
    const { ticket } = await removeServer(scope, { id });
    const other = await add({ name: 'Other', use: true });
    await restoreServer(scope, { ticket: ticket ?? '' });
    expect((await servers()).filter(({ inUse }) => inUse).map((server) => server.id)).toEqual([other]);
  });

  test('stays gone when it is too late, with a made-up ticket, or in another workspace', async () => {
    const { ticket } = await removeServer(scope, { id: await add() });
    for (const [owner, tried] of [
      [scope, 'v1.a.b.c'],
      [scope, ''],
      [foreign, ticket ?? ''],
    ] as const)
      await expect(restoreServer(owner, { ticket: tried })).rejects.toMatchObject({ code: 'invalid' });
    vi.useFakeTimers({ now: Date.now() + 11 * 60_000, toFake: ['Date'] });
    await expect(restoreServer(scope, { ticket: ticket ?? '' })).rejects.toMatchObject({ code: 'invalid' });
    expect(await servers()).toEqual([]);
  });
});

test('what tasks want is kept whole, and nothing for a task that wants nothing', async () => {
  const id = await add({ use: true });
  const wish = (task: 'repair' | 'rewrite', change = {}) => ({
    ...{ task, configurationId: null, model: null, temperature: null },
    ...change,
  });
  await saveTaskSettings(scope, { tasks: [wish('repair', { temperature: 0 }), wish('rewrite')] });
  expect((await writersOf(scope)).byTask).toMatchObject({ repair: { model: 'llama3.2', temperature: 0 } });
  await saveTaskSettings(scope, { tasks: [wish('rewrite', { configurationId: id, model: 'big' })] });
  expect(Object.keys((await writersOf(scope)).byTask ?? {})).toEqual(['rewrite']);
  expect(() => parse(taskSettingsInput, { tasks: [wish('repair', { temperature: 3 })] })).toThrow(
    'The temperature must be a number from 0 to 2.',
  );
});

test('a server of another workspace can neither be read, changed, used, tested, removed nor named by a task', async () => {
  const id = await add({ use: true }, foreign);
  expect(await servers()).toEqual([]);
  const gone = { code: 'not_found' };
  const kept = { id, apiKey: '', keepKey: true };
  await expect(add(kept)).rejects.toMatchObject(gone);
  await expect(add({ ...kept, apiKey: 'sk-other-1234567890' })).rejects.toMatchObject(gone);
  await expect(typedConnection(scope, input(kept))).rejects.toMatchObject(gone);
  await expect(chooseServer(scope, { id })).rejects.toMatchObject(gone);
  await expect(removeServer(scope, { id })).rejects.toMatchObject(gone);
  const tasks = [{ task: 'repair' as const, configurationId: id, model: null, temperature: null }];
  await expect(saveTaskSettings(scope, { tasks })).rejects.toMatchObject({ code: 'invalid' });
  expect(await writersOf(foreign)).toMatchObject({ apiKey: typedKey, baseUrl: 'http://127.0.0.1:11434/v1' });
  await expect(chooseServer(scope, { id: randomUUID() })).rejects.toMatchObject(gone);
});

test('a secret that has changed leaves the server there, its key to be entered again', async () => {
  const id = await add({ use: true });
  await scope.db.update(apiConfigurations).set({ keySealed: 'v1.AAAA.AAAA.AAAA' });
  expect((await servers())[0]?.key).toEqual({ hint: 'wxyz', lost: true });
  expect(await writersOf(scope)).toMatchObject({ keyIsLost: true, apiKey: null });
  await add({ id });
  expect((await servers())[0]?.key).toEqual({ hint: 'wxyz', lost: false });
});
