/** "$9.98"; what is less than a cent with its first two figures: "$0.0031". */
export const usd = (amount: number) => words(amount, Math.round);

/** Never more than was spent, so that what is left does not look like nothing. */
export const usdAtLeast = (amount: number) => words(amount, Math.floor);

/** Never less than it may cost. */
export const usdAtMost = (amount: number) => words(amount, Math.ceil);

function words(amount: number, round: (value: number) => number): string {
  const digits = amount > 0 && amount < 0.01 ? Math.min(8, 1 - Math.floor(Math.log10(amount))) : 2;
  const scale = 10 ** digits;
  // A figure such as 0.29 is 0.28999… and must not become 0.28.
  const exact = Number((amount * scale).toFixed(4));
  return `$${(round(exact) / scale).toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}
