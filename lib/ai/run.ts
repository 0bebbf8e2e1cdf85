import 'server-only';
import { lowest, type Rung, rungBelow } from './abilities';
import type { ModelSettings, Usage } from './schema';
import { type RunLimits, runLimits } from './settings';

/** What this run has asked of a model's server so far. */
export type RunUsage = Omit<Usage, 'latencyMs'>;

/** What all calls for one sequence share. */
export type AiRun = {
  readonly settings: ModelSettings;
  readonly limits: RunLimits;
  readonly sequenceId: string | null;
  readonly signal?: AbortSignal;
  /** When the request as a whole is out of time, in ms since 1970. */
  readonly deadlineAt?: number;
  readonly usage: RunUsage;
  /** Where on the ladder this run stands after bad answers of its own. */
  rung: Rung;
};

export function startRun(options: {
  settings: ModelSettings;
  sequenceId: string | null;
  signal?: AbortSignal;
  deadlineAt?: number;
  limits?: Partial<RunLimits>;
}): AiRun {
  const { limits, ...rest } = options;
  return {
    ...rest,
    limits: { ...runLimits(), ...limits },
    usage: { calls: 0, promptTokens: 0, completionTokens: 0, totalTokens: 0, costUsd: 0 },
    rung: 'json_schema',
  };
}

/** After a bad answer to a request on rung `asked`; calls side by side lower the run together, by one. */
export function lowerRung(run: AiRun, asked: Rung): void {
  run.rung = lowest(run.rung, rungBelow(asked));
}
