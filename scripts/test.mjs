import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bin, quietEnv, runNode } from './console.mjs';
import { closingLine, readTally, sum } from './tally.mjs';

/** `npm test` runs all stages, `npm run check` (`--fast`) those that need no build and no browser. */
const fast = process.argv.includes('--fast');
const scratch = mkdtempSync(path.join(tmpdir(), 'overtone-test-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** @type {import('./tally.mjs').Tally[]} */
const tallies = [];

/** @type {[name: string, run: () => Promise<number>][]} */
const stages = [
  ['format and lint', () => runNode([bin.biome, 'check', '--error-on-warnings'])],
  ['types', types],
  ['structure', () => vitest('structure', ['lib/structure.test.ts'])],
  ['unit and integration', () => vitest('unit', ['--exclude', 'lib/structure.test.ts'])],
];
if (!fast) stages.push(['build', build], ['browser', browser]);

for (const [name, stage] of stages) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const code = await stage();
  console.log(
    `── ${name}: ${code === 0 ? 'ok' : 'failed'}, ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  if (code !== 0) finish(code, name);
}
finish(0, '');

async function types() {
  const generated = await runNode([bin.next, 'typegen']);
  return generated === 0 ? runNode([bin.tsc, '--noEmit']) : generated;
}

/** @param {string} name @param {string[]} args */
async function vitest(name, args) {
  const report = path.join(scratch, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const env = { ...quietEnv(), TEST_DATABASE_URL: '' };
  return counted(report, await runNode([bin.vitest, 'run', ...reporters, ...args], { env }));
}

function build() {
  return runNode(['scripts/build.mjs', '--if-needed']);
}

async function browser() {
  const { ensureBrowser } = await import('./browser.mjs');
  if (!(await ensureBrowser())) return 1;
  const report = path.join(scratch, 'browser.json');
  const env = { ...quietEnv(), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return counted(report, await runNode([bin.playwright, 'test', '--reporter=list,json'], { env }));
}

/** @param {string} report @param {number} code a run in which no test passed has failed too */
function counted(report, code) {
  const tally = readTally(report, code);
  tallies.push(tally);
  return code === 0 && tally.passed === 0 ? 1 : code;
}

/** @param {number} code @param {string} failedStage @returns {never} */
function finish(code, failedStage) {
  const total = sum(tallies);
  if (code !== 0 && total.failed === 0) total.failed = 1;
  if (failedStage) console.log(`\nStopped at: ${failedStage}`);
  console.log(`\n${closingLine(total)}`);
  process.exit(code);
}
