import { performance } from 'node:perf_hooks';
import { type Figure, figure } from '../report';
import type { Case } from './cases';

const WARM = 10;
const CALLS = 200;

/** The time that 95 of 100 warm calls stay within, one call after the other. */
export async function measure({ name, mostMs, call }: Case): Promise<Figure> {
  const times: number[] = [];
  for (let turn = 0; turn < WARM + CALLS; turn++) {
    const start = performance.now();
    await call(turn);
    if (turn >= WARM) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const median = times[CALLS / 2] ?? Number.NaN;
  const p95 = times[Math.ceil(CALLS * 0.95) - 1] ?? Number.NaN;
  console.log(`  ${name}: median ${median.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`);
  return figure(`${name}, p95`, p95, 'ms', mostMs);
}
