/** "$9.98"; what is less than a cent with its first two figures: "$0.0031". */
export const usd = (amount: number) => words(amount, Math.round);

/** Never more than was spent, so that what is left does not look like nothing. */
export const usdAtLeast = (amount: number, decimals = 2) => words(amount, Math.floor, decimals);

/** Never less than it may cost. */
export const usdAtMost = (amount: number, decimals = 2) => words(amount, Math.ceil, decimals);

/** The amount that was printed. */
export const readUsd = (printed: string) => Number(printed.replace(/[$,]/g, ''));

/** @param decimals as many at least. */
function words(amount: number, round: (value: number) => number, decimals = 2): string {
  const own = amount > 0 && amount < 0.01 ? Math.min(8, 1 - Math.floor(Math.log10(amount))) : 2;
  const digits = Math.max(own, decimals);
  const scale = 10 ** digits;
  // A figure such as 0.29 is 0.28999… and must not become 0.28, as 0.28999999 must, the most that a column keeps.
  const exact = Number((amount * scale).toFixed(Math.max(4, 8 - digits)));
  return `$${(round(exact) / scale).toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}
