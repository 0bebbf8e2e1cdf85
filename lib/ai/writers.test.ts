import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '@/db/client';
import { aiTaskSettings, apiConfigurations } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import type { Scope } from '@/lib/scope';
import { seal } from '@/lib/secret';
import { testScope } from '@/lib/testing';
import { builtInWriter } from './settings';
import { keySeat, whoWrites, writersOf } from './writers';

let database: Database;
let scope: Scope;

beforeAll(async () => {
  vi.stubEnv('APP_SECRET', 'a phrase that is long enough');
  database = await openTestDatabase();
});
afterAll(() => database.close());
afterEach(() => vi.unstubAllEnvs());
beforeEach(async ({ task }) => {
  scope = await testScope(database, task.name);
});

async function addServer(change: Partial<typeof apiConfigurations.$inferInsert> = {}, owner = scope) {
  const id = randomUUID();
  const keySealed = await seal(`sk-${id}`, keySeat(owner, id));
  const { workspaceId } = owner;
  const row = { id, workspaceId, name: id, baseUrl: `http://127.0.0.1:1/${id}`, model: 'm', keySealed };
  await owner.db.insert(apiConfigurations).values({ ...row, ...change });
  return id;
}

const { workspaceId: _, ...noTask } = { workspaceId: null, model: null, temperature: null };
const addTask = (row: Omit<typeof aiTaskSettings.$inferInsert, 'workspaceId'>) =>
  scope.db.insert(aiTaskSettings).values({ ...noTask, ...row, workspaceId: scope.workspaceId });

test('without a server in use the built-in writer writes, whatever the tasks say', async () => {
  expect(await writersOf(scope)).toEqual(builtInWriter);
  expect(await whoWrites(scope)).toEqual({ provider: 'built-in', model: 'built-in' });
  const configurationId = await addServer();
  await addTask({ generationType: 'repair', configurationId });
  expect(await writersOf(scope)).toEqual(builtInWriter);
});

test('the server in use writes, with its key opened', async () => {
  const id = await addServer({ inUse: true, prices: [{ model: 'm', input: 1, output: 2 }] });
  await addServer();
  expect(await writersOf(scope)).toEqual({
    ...{ provider: 'openai', model: 'm', baseUrl: `http://127.0.0.1:1/${id}`, apiKey: `sk-${id}` },
    ...{ keyIsLost: false, source: 'settings', temperature: null, byTask: {} },
    price: { model: 'm', input: 1, output: 2 },
  });
  expect(await whoWrites(scope)).toEqual({ provider: 'openai', model: 'm' });
});

test('a task has its own server, model, temperature and price', async () => {
  const main = await addServer({ inUse: true, prices: [{ model: 'big', input: 1, output: 2 }] });
  const other = await addServer({ model: 'other' });
  await addTask({ generationType: 'profile_analysis', configurationId: other });
  await addTask({ generationType: 'repair', model: 'big' });
  await addTask({ generationType: 'rewrite', configurationId: other, model: 'odd', temperature: 0 });
  const { byTask } = await writersOf(scope);
  expect(byTask).toMatchObject({
    profile_analysis: { apiKey: `sk-${other}`, model: 'other', temperature: null, price: null },
    repair: { apiKey: `sk-${main}`, model: 'big', price: { input: 1, output: 2 } },
    rewrite: { apiKey: `sk-${other}`, model: 'odd', temperature: 0, price: null },
  });
  expect(Object.keys(byTask ?? {})).toHaveLength(3);
});

test('a key that cannot be opened is lost, and all else is there', async () => {
  const id = await addServer({ inUse: true });
  const sealedElsewhere = await seal('sk-1', keySeat(scope, randomUUID()));
  await scope.db.update(apiConfigurations).set({ keySealed: sealedElsewhere });
  expect(await writersOf(scope)).toMatchObject({
    ...{ baseUrl: `http://127.0.0.1:1/${id}`, apiKey: null, keyIsLost: true },
  });
});

test('the servers of another workspace write nothing here', async () => {
  await addServer({ inUse: true }, await testScope(database, 'somebody else'));
  expect(await writersOf(scope)).toEqual(builtInWriter);
});
