import { z } from 'zod';

/** As the column takes it, and small enough to count in whole hundredths of a cent. */
const MOST = 1_000_000;

const amount = (title: string) =>
  z
    .number()
    .min(0)
    .max(MOST)
    .refine(isWholeCents, `${title} may have at most two decimals.`)
    .nullable()
    .meta({ title, description: 'an amount from 0 to 1,000,000 dollars, such as 10 or 2.50, or empty' });

/** Null: none. */
export const budgetsInput = z
  .object({
    dayWarn: amount('The warning a day'),
    dayStop: amount('The limit a day'),
    monthWarn: amount('The warning a month'),
    monthStop: amount('The limit a month'),
  })
  .check(({ value, issues }) => {
    for (const period of ['day', 'month'] as const) {
      const [warn, stop] = [value[`${period}Warn`], value[`${period}Stop`]];
      if (warn === null || stop === null || warn <= stop) continue;
      const message = `The warning must not be above the limit, which is $${stop.toFixed(2)} a ${period}.`;
      issues.push({ code: 'custom', message, path: [`${period}Warn`], input: warn });
    }
  });
export type BudgetsInput = z.infer<typeof budgetsInput>;

function isWholeCents(value: number): boolean {
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
}
