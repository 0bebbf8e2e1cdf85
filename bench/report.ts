export type Figure = { what: string; value: string; limit: string; ok: boolean };

/** One line of the report: a figure beside what it must reach. */
export function figure(what: string, value: number, unit: string, most: number): Figure {
  const digits = unit === 's' || unit === '×' ? 2 : 0;
  const shown = (number: number) => `${number.toFixed(digits)} ${unit}`;
  return { what, value: shown(value), limit: `≤ ${shown(most)}`, ok: value <= most };
}

export function print(title: string, figures: Figure[]) {
  console.log(`\n${title}`);
  const width = Math.max(...figures.map((one) => one.what.length));
  for (const { what, value, limit, ok } of figures) {
    console.log(`  ${ok ? 'ok  ' : 'over'}  ${what.padEnd(width)}  ${value.padStart(10)}   ${limit}`);
  }
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
