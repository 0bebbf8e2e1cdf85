import { calcPrice, type ModelPrice } from '@pydantic/genai-prices';
import type { UnitPrices } from '@/db/schema/ai-generations';
import type { ModelSettings, OwnPrice } from './schema';

export type Tokens = { prompt: number; completion: number; total: number; cached: number };

export type Cost = { unitPrices: UnitPrices | null; costUsd: number | null };

const PRICE_LIST = '@pydantic/genai-prices 0.1.8';
const unknown: Cost = { unitPrices: null, costUsd: null };

/** The `usage` of a chat completion; null when the server told none. */
export function tokensOf(usage: Record<string, unknown> | null): Tokens | null {
  const prompt = count(usage?.prompt_tokens);
  const completion = count(usage?.completion_tokens);
  if (!usage || (prompt === null && completion === null)) return null;
  const details = usage.prompt_tokens_details;
  const cached =
    details !== null && typeof details === 'object' && 'cached_tokens' in details
      ? details.cached_tokens
      : null;
  const sum = (prompt ?? 0) + (completion ?? 0);
  return {
    prompt: prompt ?? 0,
    completion: completion ?? 0,
    total: count(usage.total_tokens) ?? sum,
    cached: count(cached) ?? 0,
  };
}

/**
 * What a call cost: by the user's own prices, else as the server reported it (OpenRouter's `usage.cost`, in USD), else
 * by the price list of the server at this address. Null = unknown.
 */
export function costOf(settings: ModelSettings, usage: Record<string, unknown> | null): Cost {
  const tokens = tokensOf(usage);
  if (!tokens) return unknown;
  if (settings.price) return ownCost(settings.price, tokens);
  const listed = listedCost(settings, tokens);
  const reported = usage?.cost;
  if (typeof reported === 'number' && reported >= 0)
    return { unitPrices: listed.unitPrices, costUsd: reported };
  return listed;
}

/** Without a price of their own, cached tokens cost what the others cost. */
function ownCost({ input, output, cachedInput }: OwnPrice, { prompt, completion, cached }: Tokens): Cost {
  const inCache = Math.min(cached, prompt);
  const spent = (prompt - inCache) * input + inCache * (cachedInput ?? input) + completion * output;
  return {
    unitPrices: {
      input,
      output,
      ...(cachedInput === undefined ? {} : { cachedInput }),
      source: 'set by you',
    },
    costUsd: spent / 1_000_000,
  };
}

function listedCost({ baseUrl, model }: ModelSettings, tokens: Tokens): Cost {
  if (!baseUrl) return unknown;
  const price = calcPrice(
    { input_tokens: tokens.prompt, cache_read_tokens: tokens.cached, output_tokens: tokens.completion },
    model,
    { providerApiUrl: baseUrl },
  );
  const input = unitPrice(price?.model_price.input_mtok, tokens.prompt);
  const output = unitPrice(price?.model_price.output_mtok, tokens.prompt);
  if (!price || input === undefined || output === undefined) return unknown;
  const cachedInput = unitPrice(price.model_price.cache_read_mtok, tokens.prompt);
  return {
    unitPrices: { input, output, ...(cachedInput === undefined ? {} : { cachedInput }), source: PRICE_LIST },
    costUsd: price.total_price,
  };
}

/** Some models have a higher price for long prompts. */
function unitPrice(price: ModelPrice[string], promptTokens: number): number | undefined {
  if (typeof price !== 'object') return price;
  const reached = price.tiers.filter((tier) => promptTokens > tier.start);
  return reached.sort((a, b) => b.start - a.start)[0]?.price ?? price.base;
}

/** Within what an integer column takes. */
function count(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value < 2 ** 31 ? Math.round(value) : null;
}
