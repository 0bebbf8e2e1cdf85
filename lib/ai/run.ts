import 'server-only';
import type { GenerationType } from '@/db/schema/values';
import { lowest, type Rung, rungBelow } from './abilities';
import type { ModelSettings, Usage, Writers } from './schema';
import { type RunLimits, runLimits } from './settings';

/** What this run has asked of a model's server so far. */
export type RunUsage = Omit<Usage, 'latencyMs'>;

/** What all calls for one sequence share. */
export type AiRun = {
  /** Who answers; ask `answererOf` for the one of a task. */
  readonly settings: Writers;
  readonly limits: RunLimits;
  readonly sequenceId: string | null;
  readonly signal?: AbortSignal;
  /** When the request as a whole is out of time, in ms since 1970. */
  readonly deadlineAt?: number;
  readonly usage: RunUsage;
  /** The call that this run asks again. */
  readonly replayOf?: string;
  /** Called with the id of each call as soon as its row is written. */
  readonly onRecorded?: (id: string) => void;
  /** Where on the ladder this run stands with a model after bad answers of its own. */
  readonly rungs: Map<string, Rung>;
};

export function startRun(options: {
  settings: Writers;
  sequenceId: string | null;
  signal?: AbortSignal;
  deadlineAt?: number;
  limits?: Partial<RunLimits>;
  replayOf?: string;
  onRecorded?: (id: string) => void;
}): AiRun {
  const { limits, ...rest } = options;
  return {
    ...rest,
    limits: { ...runLimits(), ...limits },
    usage: { calls: 0, promptTokens: 0, completionTokens: 0, totalTokens: 0, costUsd: 0 },
    rungs: new Map(),
  };
}

/** Who answers this task in this run. */
export function answererOf(run: AiRun, type: GenerationType): ModelSettings {
  return run.settings.byTask?.[type] ?? run.settings;
}

const keyOf = ({ baseUrl, model }: ModelSettings) => `${baseUrl}\n${model}`;

export function rungIn(run: AiRun, answerer: ModelSettings): Rung {
  return run.rungs.get(keyOf(answerer)) ?? 'json_schema';
}

/** After a bad answer to a request on rung `asked`; calls side by side lower the run together, by one. */
export function lowerRung(run: AiRun, answerer: ModelSettings, asked: Rung): void {
  run.rungs.set(keyOf(answerer), lowest(rungIn(run, answerer), rungBelow(asked)));
}
