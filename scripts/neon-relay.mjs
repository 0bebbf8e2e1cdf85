import { connect } from 'node:net';
import { createWebSocketStream, WebSocketServer } from 'ws';

/**
 * Stands in for Neon's proxy: each WebSocket is piped to one Postgres server, so that Neon's own driver can be tested.
 * @param {number} postgresPort on 127.0.0.1
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} `address` is what `neonConfig.wsProxy` answers
 */
export async function startNeonRelay(postgresPort) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));
  server.on('connection', (socket) => {
    const browserSide = createWebSocketStream(socket);
    const postgresSide = connect(postgresPort, '127.0.0.1');
    browserSide.on('error', () => postgresSide.destroy());
    postgresSide.on('error', () => browserSide.destroy());
    browserSide.pipe(postgresSide).pipe(browserSide);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The relay has no port.');
  const close = () =>
    new Promise((/** @type {(value: void) => void} */ resolve) => {
      for (const client of server.clients) client.terminate();
      server.close(() => resolve());
    });
  return { address: `127.0.0.1:${address.port}/v1`, close };
}
