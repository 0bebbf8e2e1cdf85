import type { OwnModelPrice } from '@/db/schema/api-configurations';
import type { GenerationType } from '@/db/schema/values';

/** The tasks that may have a server, a model or a temperature of their own. */
export const choosableTasks = [
  ...(['profile_analysis', 'message_generation', 'repair', 'rewrite', 'variant'] as const),
] satisfies GenerationType[];
export type ChoosableTask = (typeof choosableTasks)[number];

/** A server of the settings as the browser may know it: of its key the end at most. */
export type ServerLine = {
  id: string;
  name: string;
  baseUrl: string;
  model: string;
  prices: OwnModelPrice[];
  inUse: boolean;
  /** Null: without a key. `hint`: its last four characters, or null for one too short to show any. */
  key: { hint: string | null; lost: boolean } | null;
};

export type TaskLine = {
  task: ChoosableTask;
  configurationId: string | null;
  model: string | null;
  temperature: number | null;
};

/** What the environment sets; it goes before all settings. */
export type EnvironmentLine = {
  model: string;
  baseUrl: string;
  hasKey: boolean;
  /** The names of the variables that are set. */
  variables: string[];
};

export type AiSettings = { environment: EnvironmentLine | null; servers: ServerLine[]; tasks: TaskLine[] };

/** What a test of a connection looks at, in this order. */
export const testParts = [
  ...(['reachable', 'key', 'model', 'structure', 'streaming', 'usage', 'price', 'speed'] as const),
] as const;
export type TestPart = (typeof testParts)[number];

export type TestFinding = {
  part: TestPart;
  /** `trying`: it goes on. `unknown`: it could not be told. */
  state: 'trying' | 'pass' | 'warn' | 'fail' | 'unknown';
  words: string;
  /** What to change. */
  field?: 'baseUrl' | 'apiKey' | 'model' | 'prices';
};

export type TestEvent =
  | ({ type: 'finding' } & TestFinding)
  | { type: 'models'; models: string[] }
  /** `calls`: how many are on the record now. */
  | { type: 'done'; ok: boolean; calls: number }
  | { type: 'error'; error: { message: string; fields?: Record<string, string> } };
