import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readPoliteness } from './tone/politeness';
import { politenessMoments, train } from './tone/train';

/**
 * `npm run tone:fit`: fits the weights of the tone meter and prints how it does. The file of `POLITENESS_CSV` renews the
 * moments that stand for it; without it the stored ones are used and its line says "not measured".
 */
const momentsFile = new URL('tone/politeness-moments.json', import.meta.url);
const weightsFile = new URL('../lib/tone/weights.json', import.meta.url);
const write = (file: URL, content: unknown) => writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);

const { POLITENESS_CSV: file } = process.env;
const requests = file && existsSync(file) ? readPoliteness(file) : null;
if (requests) write(momentsFile, rounded(politenessMoments(requests)));
write(weightsFile, train(JSON.parse(readFileSync(momentsFile, 'utf8'))));

/** The report reads the weights as the product does, so it needs a process that starts after they are written. */
const report = spawnSync(
  process.execPath,
  ['--conditions=react-server', '--import', 'tsx', 'scripts/tone/report.ts'],
  { stdio: 'inherit' },
);
process.exitCode = report.status ?? 1;

function rounded(moments: ReturnType<typeof politenessMoments>) {
  const short = (value: number) => Number(value.toPrecision(8));
  return { count: moments.count, xx: moments.xx.map((row) => row.map(short)), xy: moments.xy.map(short) };
}
