import type { ServerLine } from '@/lib/ai/server-schema';

export type PriceValues = { model: string; input: string; output: string; cached: string };

/** What the form holds; the key is kept apart, so that no draft of it is left in the browser. */
export type ServerValues = { name: string; baseUrl: string; model: string; prices: PriceValues[] };

export type TypedKey = { typed: string; keep: boolean };

export const noServer: ServerValues = { name: '', baseUrl: '', model: '', prices: [] };
export const noPrice: PriceValues = { model: '', input: '', output: '', cached: '' };

export function valuesOf({ name, baseUrl, model, prices }: ServerLine): ServerValues {
  return {
    ...{ name, baseUrl, model },
    prices: prices.map((price) => ({
      model: price.model,
      input: String(price.input),
      output: String(price.output),
      cached: price.cachedInput === undefined ? '' : String(price.cachedInput),
    })),
  };
}

/** For the server; a line of prices without any figure is no line. */
export function inputOf(id: string | null, { prices, ...values }: ServerValues, key: TypedKey) {
  const filled = prices.filter(({ input, output, cached }) => `${input}${output}${cached}`.trim() !== '');
  return {
    ...values,
    id,
    apiKey: key.typed,
    keepKey: key.keep,
    prices: filled.map((price) => ({
      model: price.model.trim() || values.model.trim(),
      input: usdOf(price.input),
      output: usdOf(price.output),
      ...(price.cached.trim() === '' ? {} : { cachedInput: usdOf(price.cached) }),
    })),
  };
}

/** A comma is a point, as many people type it. */
export const usdOf = (text: string) => Number(text.trim().replace(',', '.') || Number.NaN);

export function priceProblem(text: string, needed: boolean): string | undefined {
  if (text.trim() === '' && !needed) return undefined;
  const usd = usdOf(text);
  return usd >= 0 && usd <= 10_000 ? undefined : 'Enter USD a million tokens, such as 1.25, or 0.';
}

/** What a connection needs of a server that is saved; its own key is used. */
export const savedConnection = ({ id, baseUrl, model, prices }: ServerLine) => ({
  ...{ id, baseUrl, model, prices, apiKey: '', keepKey: true },
});
