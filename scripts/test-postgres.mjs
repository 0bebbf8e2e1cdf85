import path from 'node:path';
import { bin, forwardSignals, quietEnv, runNode } from './console.mjs';
import { startNeonRelay } from './neon-relay.mjs';
import { closingLine, readTally } from './tally.mjs';
import { startPostgres } from './throw-away-postgres.mjs';

let interrupted = false;
forwardSignals(() => {
  interrupted = true;
});

await testOnPostgres();

/** Makes a cluster of its own, runs the suite on it (or the files that are named) and takes the cluster away again, whatever happened. */
async function testOnPostgres() {
  let code = 1;
  try {
    const server = await startPostgres('These tests');
    try {
      if (!interrupted) code = await runSuite(server, path.join(server.folder, 'report.json'));
    } finally {
      await server.stop();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  process.exit(interrupted ? 130 : code);
}

/** @param {{ port: number, url: string }} server @param {string} report */
async function runSuite({ port, url }, report) {
  const relay = await startNeonRelay(port);
  const env = { ...quietEnv(), TEST_DATABASE_URL: url, TEST_NEON_PROXY: relay.address };
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const asked = process.argv.slice(2);
  const code = await runNode([bin.vitest, 'run', ...reporters, ...asked], { env });
  await relay.close();
  console.log(`\n${closingLine(readTally(report, code))}`);
  return code;
}
