/** `ok` is null where nothing was measured, or nothing is demanded. */
export type Figure = { what: string; value: string; limit: string; ok: boolean | null };

/** One line of the report: a figure beside what it must not exceed. */
export function figure(what: string, value: number, unit: string, most: number): Figure {
  return { what, value: shown(value, unit), limit: `≤ ${shown(most, unit)}`, ok: value <= most };
}

/** The same for a figure that must not fall below `least`; a share or a correlation has no unit. */
export function atLeast(what: string, value: number, unit: string, least: number): Figure {
  return { what, value: shown(value, unit), limit: `≥ ${shown(least, unit)}`, ok: value >= least };
}

/** A figure that is only looked at. */
export function unlimited(what: string, value: number, unit: string): Figure {
  return { what, value: shown(value, unit), limit: '', ok: null };
}

/** A figure whose data are not at hand. */
export const notMeasured = (what: string): Figure => ({ what, value: 'not measured', limit: '', ok: null });

const digits: Record<string, number> = { '': 3, share: 3, s: 2, '×': 2, points: 1 };
const shown = (value: number, unit: string) =>
  `${value.toFixed(digits[unit] ?? (unit === 'ms' && value < 10 ? 1 : 0))} ${unit === 'share' ? '' : unit}`.trimEnd();

export function print(title: string, figures: Figure[]) {
  console.log(`\n${title}`);
  const width = Math.max(...figures.map((one) => one.what.length));
  for (const { what, value, limit, ok } of figures) {
    console.log(
      `  ${ok === null ? '-   ' : ok ? 'ok  ' : 'miss'}  ${what.padEnd(width)}  ${value.padStart(12)}   ${limit}`,
    );
  }
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
