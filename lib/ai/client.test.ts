import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callModel, heardNothing } from './client';
import { testSettings } from './testing';
import { Watch } from './watch';

/** A server whose answer never ends. */
const server = createServer((request, response) => {
  response.writeHead(request.url?.startsWith('/refused') ? 500 : 200, { 'content-type': 'application/json' });
  const piece = Buffer.alloc(500_000, ' ');
  const more = () => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', more);
  more();
});
let address: string;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function call(path: string) {
  const answered = once(server, 'request') as Promise<[unknown, ServerResponse]>;
  const heard = heardNothing();
  const outcome = callModel({
    settings: testSettings(`${address}/${path}`, 'ok'),
    request: { model: 'm', messages: [] },
    ...{ heard, watch: new Watch(), silenceMs: 20_000, onText: () => undefined },
  }).then(
    () => null,
    (error) => error,
  );
  const [, response] = await answered;
  return { failure: await outcome, heard, closed: response.destroyed || once(response, 'close') };
}

it('hangs up on a body that is too long', async () => {
  const { failure, closed } = await call('ok');
  expect(failure).toMatchObject({ kind: 'truncated' });
  expect(await closed).toBeTruthy();
});

it('hangs up on a refusal that is too long', async () => {
  const { failure, heard, closed } = await call('refused');
  expect([failure, heard.httpStatus]).toEqual([null, 500]);
  expect(await closed).toBeTruthy();
});
