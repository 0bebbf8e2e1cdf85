import 'server-only';
import { env } from '@/lib/env';
import type { ModelSettings } from './schema';

const DEFAULT_BASE_URL = 'https://api.openai.com/v1';
/** Low in price, quick, and without an announced end (2026-11). */
const DEFAULT_MODEL = 'gpt-6-luna';

/** USD per million tokens, set by the user. */
export type OwnPrices = { input: number; output: number };

export type RunLimits = {
  /** Longest time for one call, from when it goes out. */
  callMs: number;
  /** Longest silence in a stream. */
  silenceMs: number;
  /** Calls to one server at the same time, over the whole process. */
  maxInFlight: number;
  /** The first wait before a call is tried again; doubled each time. */
  backoffMs: number;
  /** A partial answer is handed on at most this often. */
  partialEveryMs: number;
  prices: OwnPrices | null;
};

/** Which writer answers: the server that is set in the environment, else the built-in one. */
export function modelSettings(): ModelSettings {
  const { OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL } = env();
  if (!OPENAI_API_KEY && !OPENAI_BASE_URL)
    return { provider: 'built-in', model: 'built-in', baseUrl: null, apiKey: null };
  return {
    provider: 'openai',
    model: OPENAI_MODEL ?? DEFAULT_MODEL,
    baseUrl: (OPENAI_BASE_URL ?? DEFAULT_BASE_URL).replace(/\/+$/, ''),
    apiKey: OPENAI_API_KEY ?? null,
  };
}

export function runLimits(): RunLimits {
  const set = env();
  const { AI_PRICE_INPUT: input, AI_PRICE_OUTPUT: output } = set;
  return {
    callMs: set.AI_CALL_TIMEOUT_MS,
    silenceMs: set.AI_SILENCE_TIMEOUT_MS,
    maxInFlight: set.AI_MAX_IN_FLIGHT,
    backoffMs: 500,
    partialEveryMs: 40,
    prices: input !== undefined && output !== undefined ? { input, output } : null,
  };
}
