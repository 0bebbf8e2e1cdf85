import { performance } from 'node:perf_hooks';
import { type Figure, figure, unlimited } from '../report';

/** One thing that a screen asks for; `turn` counts the calls, so that not all of them ask for the same. */
export type Call = { name: string; call: (turn: number) => Promise<unknown> };

const WARM = 10;
const CALLS = 200;

/** The time that 95 of 100 warm calls stay within, one call after the other, beside what it must not exceed. */
export async function measure({ mostMs, ...one }: Call & { mostMs: number }): Promise<Figure> {
  return figure(`${one.name}, p95`, await p95Of(one), 'ms', mostMs);
}

/** The same for what has no limit, in fewer calls where each of them takes long. */
export async function watch(one: Call, calls: number): Promise<Figure> {
  return unlimited(`${one.name}, p95`, await p95Of(one, calls), 'ms');
}

async function p95Of({ name, call }: Call, calls = CALLS): Promise<number> {
  const warm = Math.min(WARM, calls);
  const times: number[] = [];
  for (let turn = 0; turn < warm + calls; turn++) {
    const start = performance.now();
    await call(turn);
    if (turn >= warm) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const median = times[Math.floor(calls / 2)] ?? Number.NaN;
  console.log(`  ${name}: median ${median.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`);
  return times[Math.ceil(calls * 0.95) - 1] ?? Number.NaN;
}
