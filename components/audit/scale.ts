/** Round marks from nought on, at most five, the last one at or above the highest value; fractions as well as thousands. */
export function niceMarks(highest: number): number[] {
  if (!(highest > 0)) return [0, 1];
  const rough = highest / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, i) => Number((i * step).toPrecision(6)));
}

/** "$2", "$0.10", "$0.005": whole dollars bare, else cents and as many decimals more as the marks need. */
export const moneyMark = (amount: number) => {
  const minimumFractionDigits = Number.isInteger(amount) ? 0 : 2;
  const digits = { minimumFractionDigits, maximumFractionDigits: 8 };
  return `$${Number(amount.toPrecision(3)).toLocaleString('en-US', digits)}`;
};

/** The lines through what is known, and the lone points between two gaps. */
export function linePaths(values: (number | null)[], top: number): { lines: string; dots: string } {
  const paths = { lines: '', dots: '' };
  for (const [i, value] of values.entries()) {
    if (value === null) continue;
    const [before, after] = [values[i - 1] ?? null, values[i + 1] ?? null];
    const at = `${i + 0.5} ${Number((100 - (value / top) * 100).toFixed(2))}`;
    if (before === null && after === null) paths.dots += `M${at}h0`;
    else paths.lines += `${before === null ? 'M' : 'L'}${at}`;
  }
  return paths;
}

export type Bar = { from: string; to: string; value: number };

/** At most this many bars stand beside each other. */
const MOST_BARS = 92;

/** Days, or where there are too many of them as many days to a bar as it takes; the newest bar is always whole. */
export function barsOf(days: { day: string; value: number }[]): Bar[] {
  const size = Math.ceil(days.length / MOST_BARS);
  const bars: Bar[] = [];
  for (let end = days.length; end > 0; end -= size) {
    const part = days.slice(Math.max(0, end - size), end);
    const [first, last] = [part[0], part.at(-1)];
    if (first && last)
      bars.unshift({ from: first.day, to: last.day, value: part.reduce((sum, { value }) => sum + value, 0) });
  }
  return bars;
}
