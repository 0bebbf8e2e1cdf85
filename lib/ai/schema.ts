import type { z } from 'zod';
import type { AiGeneration } from '@/db/schema/ai-generations';
import type { GenerationType, Provider } from '@/db/schema/values';

/**
 * What a prompt builder returns. `data` is foreign text (profile spans, pasted words): the gateway puts it, JSON-encoded,
 * between tags with a random name into the user message and adds the security block to the system message.
 */
export type Prompt<T> = {
  /** Name and version of the builder, e.g. `research/1`; stored with each call. */
  version: string;
  /** Of the builder's words, schema and parameters, whatever it was given; see `versioned`. */
  hash: string;
  system: string;
  /** The task in our own and the user's words: tone, company context, goal. Never profile text. */
  user: string;
  data: Record<string, unknown>;
  /** Name of the schema for `response_format`: letters, digits, `_`, `-`. */
  schemaName: string;
  schema: z.ZodType<T>;
  maxTokens: number;
  temperature?: number;
};

/** One thing asked of a model, with the answer that the built-in writer gives to the same question. */
export type AiTask<T, Wire = unknown> = {
  type: GenerationType;
  /** Names for the audit: `generate_sequence`, `research`, `write`, `repair`. */
  workflow: string;
  node: string;
  /** The step of the sequence that the call is for; null for research. */
  step: number | null;
  prompt: Prompt<Wire>;
  /** From the model's answer, valid by the prompt's schema, to what the product works with; drops and clamps, never throws. */
  read: (wire: Wire) => T;
  offline: () => T;
};

/** USD per million tokens, set by the user. */
export type OwnPrice = { input: number; output: number; cachedInput?: number };

/** Who writes, as the screens name it. */
export type Writer = { provider: Provider; model: string };

/** Who answers a call. */
export type ModelSettings = {
  provider: Provider;
  model: string;
  baseUrl: string | null;
  apiKey: string | null;
  /** There is a key, but it cannot be opened. */
  keyIsLost?: boolean;
  /** Where it was set; what is not said to stand in the environment is not trusted as that is. */
  source?: 'environment' | 'settings';
  /** Instead of the prompt's own. */
  temperature?: number | null;
  price?: OwnPrice | null;
};

/** Who answers what: the one who writes, and the tasks that somebody else answers. */
export type Writers = ModelSettings & { byTask?: Partial<Record<GenerationType, ModelSettings>> };

/** Why a call failed for good. */
export const aiFailureKinds = [
  'refused',
  'truncated',
  'filtered',
  'empty',
  'not_json',
  'wrong_shape',
  'html',
  'cut',
  'timeout',
  'silent',
  'unreachable',
  'unauthorized',
  'forbidden',
  'not_found',
  'rate_limited',
  'quota',
  'rejected',
  'server_error',
  'cancelled',
  'over_budget',
  'abandoned',
] as const;
export type AiFailureKind = (typeof aiFailureKinds)[number];

/** The figures of one call, without what was said. */
export type GenerationFigures = Pick<
  AiGeneration,
  | 'id'
  | 'sequenceId'
  | 'generationType'
  | 'nodeName'
  | 'step'
  | 'provider'
  | 'model'
  | 'status'
  | 'error'
  | 'errorKind'
  | 'attempt'
  | 'replayOf'
  | 'startedAt'
  | 'latencyMs'
  | 'promptTokens'
  | 'completionTokens'
  | 'totalTokens'
  | 'costUsd'
>;

export type Usage = {
  /** Calls to a model's server; the built-in writer does not count. */
  calls: number;
  promptTokens: number;
  completionTokens: number;
  totalTokens: number;
  /** USD; null when the server began an answer whose cost is unknown. 0 for the built-in writer. */
  costUsd: number | null;
  /** From the start of the first call to the end of the last. */
  latencyMs: number;
};
