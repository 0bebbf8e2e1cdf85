export type Figure = { what: string; value: string; limit: string; ok: boolean };

/** One line of the report: a figure beside what it must not exceed. */
export function figure(what: string, value: number, unit: string, most: number): Figure {
  return { what, value: shown(value, unit), limit: `≤ ${shown(most, unit)}`, ok: value <= most };
}

/** One line of the report: a figure beside what it must reach. */
export function figureAtLeast(what: string, value: number, unit: string, least: number): Figure {
  return { what, value: shown(value, unit), limit: `≥ ${shown(least, unit)}`, ok: value >= least };
}

/** A share (unit `share`) has three digits, as a median of times has two. */
function shown(number: number, unit: string): string {
  if (unit === 'share') return number.toFixed(3);
  const digits = unit === 's' || unit === '×' ? 2 : unit === 'ms' && number < 10 ? 1 : 0;
  return `${number.toFixed(digits)} ${unit}`;
}

export function print(title: string, figures: Figure[]) {
  console.log(`\n${title}`);
  const width = Math.max(...figures.map((one) => one.what.length));
  for (const { what, value, limit, ok } of figures) {
    console.log(`  ${ok ? 'ok  ' : 'miss'}  ${what.padEnd(width)}  ${value.padStart(10)}   ${limit}`);
  }
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
