import { EventEmitter, once } from 'node:events';
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { messageSequences, messageVariants, prospects } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { editMessage } from './edit';
import { finished, messageAt, sentUpTo } from './edit-fixture';
import { listVariants, makeVariants } from './variants';

let database: Database;
let scope: Scope;
let model: FakeModel;
let sequenceId: string;
let gate: Gate;
beforeAll(async () => {
  [database, model] = await Promise.all([openTestDatabase(), startFakeModel()]);
  scope = await testScope(database, 'ours');
});
afterAll(() => Promise.all([database.close(), model.close()]));
beforeEach(async () => {
  sequenceId = await finished(scope);
  gate = await startGate(model.port);
});
afterEach(() => gate.close());

type Gate = Awaited<ReturnType<typeof startGate>>;

/** A server before the model's that lets nothing through until it is opened. */
async function startGate(port: number) {
  const door = new EventEmitter();
  const opened = once(door, 'open');
  const server = createServer((request, response) => {
    void opened.then(() => {
      const { method, headers, url: path } = request;
      const through = forward({ port, host: '127.0.0.1', method, headers, path }, (answer) => {
        response.writeHead(answer.statusCode ?? 0, answer.headers);
        answer.pipe(response);
      });
      request.pipe(through);
    });
  });
  const asked = once(server, 'request');
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port: own } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${own}/v1`, asked, open: () => door.emit('open'), close };
}

/** What is missing of two variants when `change` happens while the model writes them. */
async function missingAfter(change: () => Promise<unknown>): Promise<string[]> {
  const settings = { provider: 'openai', model: 'fake-ok', baseUrl: gate.url, apiKey: 'none' } as const;
  const making = makeVariants(scope, { ...place(), version: 1 }, { settings });
  await gate.asked;
  await change();
  gate.open();
  return (await making).missing.map(({ reason }) => reason);
}
const place = () => ({ sequenceId, step: 2 });

describe('variants that are finished', () => {
  it('after the message was edited are not stored beside the new text', async () => {
    const before = await messageAt(scope, sequenceId, 2);
    const edit = { ...place(), version: 1, subject: null, content: 'Ruth, is that so?' };
    const reasons = await missingAfter(() => editMessage(scope, edit));
    expect(reasons).toEqual(Array(2).fill(expect.stringContaining('was changed meanwhile')));
    expect(await listVariants(scope, place())).toMatchObject([
      { approach: 'as_written', content: before.content, current: false },
    ]);
  });

  it('after the message was sent are not stored', async () => {
    const reasons = await missingAfter(() => sentUpTo(scope, sequenceId, 2));
    expect(reasons).toEqual(Array(2).fill('Step 2 was sent, so its text stays as it was sent.'));
    expect(await listVariants(scope, place())).toMatchObject([{ approach: 'as_written' }]);
  });

  it('after the person was erased say that the sequence is gone', async () => {
    const [row] = await database.db
      .select({ prospectId: messageSequences.prospectId })
      .from(messageSequences)
      .where(eq(messageSequences.id, sequenceId));
    const mine = eq(prospects.id, row?.prospectId ?? '');
    const reasons = await missingAfter(async () => database.db.delete(prospects).where(mine));
    expect(reasons).toEqual(Array(2).fill('There is no such sequence.'));
    expect(await database.db.$count(messageVariants)).toBe(0);
  });
});
