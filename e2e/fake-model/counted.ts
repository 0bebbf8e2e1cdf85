import type { Call } from './server';

/** What calls come to, whoever counted them. `unknown`: how many of them have a cost that is not known. */
export type Sums = {
  calls: number;
  unknown: number;
  prompt: number;
  completion: number;
  cached: number;
  usd: number;
};

/** Of all that the server was asked, by what it told each call; prices are USD per million tokens. */
export function countedByServer(calls: Call[], price: { input: number; output: number }): Sums {
  const told = calls.flatMap(({ usage }) => usage ?? []);
  const sum = (figure: (usage: (typeof told)[number]) => number) =>
    told.reduce((all, one) => all + figure(one), 0);
  const [prompt, completion] = [sum((one) => one.prompt_tokens), sum((one) => one.completion_tokens)];
  return {
    calls: calls.length,
    // An answer that was begun and whose end was not told; what was declined costs nothing.
    unknown: calls.filter(({ usage, status }) => usage === null && (status ?? 200) < 400).length,
    ...{ prompt, completion },
    cached: sum((one) => one.prompt_tokens_details.cached_tokens),
    usd: (prompt * price.input + completion * price.output) / 1e6,
  };
}
