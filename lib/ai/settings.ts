import 'server-only';
import { env } from '@/lib/env';
import type { ModelSettings } from './schema';

const DEFAULT_BASE_URL = 'https://api.openai.com/v1';
/** Low in price, quick, and without an announced end (2026-11). */
const DEFAULT_MODEL = 'gpt-6-luna';

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
};

export const builtInWriter: ModelSettings = {
  provider: 'built-in',
  model: 'built-in',
  baseUrl: null,
  apiKey: null,
};

/** The server that is set in the environment, which goes before all settings; null when none is. */
export function environmentWriter(): ModelSettings | null {
  const { OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL, AI_PRICE_INPUT, AI_PRICE_OUTPUT } = env();
  if (!OPENAI_API_KEY && !OPENAI_BASE_URL) return null;
  const priced = AI_PRICE_INPUT !== undefined && AI_PRICE_OUTPUT !== undefined;
  return {
    provider: 'openai',
    model: OPENAI_MODEL ?? DEFAULT_MODEL,
    baseUrl: (OPENAI_BASE_URL ?? DEFAULT_BASE_URL).replace(/\/+$/, ''),
    apiKey: OPENAI_API_KEY ?? null,
    source: 'environment',
    price: priced ? { input: AI_PRICE_INPUT, output: AI_PRICE_OUTPUT } : null,
  };
}

export function runLimits(): RunLimits {
  const set = env();
  return {
    callMs: set.AI_CALL_TIMEOUT_MS,
    silenceMs: set.AI_SILENCE_TIMEOUT_MS,
    maxInFlight: set.AI_MAX_IN_FLIGHT,
    backoffMs: 500,
    partialEveryMs: 40,
  };
}
