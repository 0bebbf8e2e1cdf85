import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { networkFailure } from './classify';
import { heardNothing } from './client';
import { connect } from './connect';

let server: Server;
let base: string;
const asked: string[] = [];

const answer: RequestListener = (request, response) => {
  asked.push(request.url ?? '');
  if (request.url === '/away') return response.writeHead(307, { location: `${base}/inside` }).end();
  if (request.url === '/nothing') return response.writeHead(204).end();
  response.end('hello');
};

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const failureOf = (url: string) =>
  connect(url, {}, { source: 'settings' }).then(
    () => null,
    (error) => networkFailure(error, heardNothing()),
  );

test('the body arrives, whoever set the address', async () => {
  for (const source of ['environment', 'settings', undefined] as const)
    expect(await (await connect(`${base}/`, {}, { source })).text()).toBe('hello');
  expect((await connect(`${base}/nothing`, {}, {})).status).toBe(204);
});

test('a server of the settings that sends on is not followed', async () => {
  asked.length = 0;
  expect((await connect(`${base}/away`, { method: 'POST', body: '{}' }, { source: 'settings' })).status).toBe(
    307,
  );
  expect(asked).toEqual(['/away']);
});

test('a private address is refused before anything is sent, in our words', async () => {
  for (const url of ['http://169.254.169.254/latest', 'http://[fd00::1]/v1', 'http://0x0a000001/'])
    expect(await failureOf(url), url).toMatchObject({ kind: 'unreachable', transient: false });
});

test('the connection itself refuses a name that leads to this machine', async () => {
  vi.resetModules();
  vi.doMock('node:dns', async (original) => ({
    ...(await original<typeof import('node:dns')>()),
    lookup: (_host: string, _options: object, done: (error: null, found: object[]) => void) =>
      done(null, [{ address: '127.0.0.1', family: 4 }]),
  }));
  const shared = globalThis as typeof globalThis & { overtoneAgents?: unknown };
  shared.overtoneAgents = undefined;
  const rebound = await import('./connect');
  const { networkFailure: read } = await import('./classify');
  asked.length = 0;
  const { port } = new URL(base);
  const thrown = await rebound.connect(`http://model.example:${port}/`, {}, {}).catch((error) => error);
  expect(read(thrown, heardNothing())).toMatchObject({
    kind: 'unreachable',
    message: expect.stringMatching(/^The address model\.example leads into a private network/),
  });
  expect(asked).toEqual([]);
});
