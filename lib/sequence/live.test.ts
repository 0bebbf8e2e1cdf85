import { EventEmitter, once } from 'node:events';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { messageSequences } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import type { ModelSettings } from '@/lib/ai/schema';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { unwritten } from './fixture';
import { liveSequence, whileLive } from './live';
import { STOPPED, stopSequence } from './stop';
import { writeSequence } from './write';

let database: Database;
let scope: Scope;
let model: FakeModel;
beforeAll(async () => {
  [database, model] = await Promise.all([openTestDatabase(), startFakeModel()]);
  scope = await testScope(database, 'ours');
});
afterAll(() => Promise.all([database.close(), model.close()]));

it('keeps the entry of whoever came later', async () => {
  const ends = new EventEmitter();
  const earlier = whileLive(scope, 'one', () => once(ends, 'earlier'));
  const later = whileLive(scope, 'one', () => once(ends, 'later'));
  const entry = liveSequence(scope, 'one');
  ends.emit('earlier');
  await earlier;
  expect(liveSequence(scope, 'one')).toBe(entry);
  ends.emit('later');
  await later;
  expect(liveSequence(scope, 'one')).toBeUndefined();
});

it('is reached by a stop when it was resumed twice while the writer before was leaving', async () => {
  const settings: ModelSettings = {
    ...{ provider: 'openai', model: 'fake-hang', baseUrl: model.url, apiKey: 'none' },
  };
  const id = await unwritten(scope, settings);
  const ends = new EventEmitter();
  const stopped = whileLive(scope, id, async ({ controller }) => {
    controller.abort();
    await once(ends, 'left');
  });
  const resumed = [1, 2].map(() => writeSequence(scope, id, { settings }));
  ends.emit('left');
  await stopped;
  expect(await Promise.race(resumed)).toBeNull();
  await expect.poll(() => model.calls().length).toBe(1);
  expect(liveSequence(scope, id)?.controller.signal.aborted).toBe(false);
  await stopSequence(scope, id);
  await Promise.all(resumed);
  const [row] = await database.db.select().from(messageSequences).where(eq(messageSequences.id, id));
  expect(row).toMatchObject({ status: 'failed', errorMessage: STOPPED });
});
