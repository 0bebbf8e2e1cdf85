import type { z } from 'zod';
import type { AiGeneration } from '@/db/schema/ai-generations';
import type { Day } from '@/lib/calendar';
import type { AuditFilter } from './audit-input';
import type { generationBodySchema } from './body';

/** A line of the list, without what was said. Moments are ISO texts, so that it may go to the browser. */
export type CallLine = Pick<
  AiGeneration,
  | 'id'
  | 'sequenceId'
  | 'workflowName'
  | 'nodeName'
  | 'generationType'
  | 'step'
  | 'provider'
  | 'model'
  | 'promptVersion'
  | 'status'
  | 'error'
  | 'errorKind'
  | 'attempt'
  | 'replayOf'
  | 'promptTokens'
  | 'completionTokens'
  | 'latencyMs'
  | 'costUsd'
> & {
  createdAt: string;
  /** Another attempt at the same task came after this one. */
  askedAgain: boolean;
  /** Null where the call was for nobody, or for somebody who is gone. */
  person: { id: string; name: string | null; profileUrl: string | null } | null;
};

export type CallPage = { calls: CallLine[]; nextCursor: string | null };

/** An opened call: all of the row, and the calls that belong to it, oldest first. */
export type OpenedCall = z.infer<typeof generationBodySchema> & {
  request_id: string | null;
  person: CallLine['person'];
  /** All attempts at the same task, this one among them. */
  attempts: CallLine[];
  /** Other calls for the same message or research: the writing, its repairs, rewrites. */
  related: CallLine[];
  replays: CallLine[];
};

/** Sums over the calls of a filter. Rates and percentiles are null where there is nothing to take them of. */
export type CallFigures = {
  filter: AuditFilter;
  span: { from: Day; to: Day } | null;
  /** Calls that went out; those that a budget refused stand apart. */
  calls: number;
  refused: number;
  running: number;
  failed: number;
  repairs: number;
  spentUsd: number;
  /** Calls whose cost is unknown: they are missing in `spentUsd`. */
  unknownCost: number;
  promptTokens: number;
  completionTokens: number;
  cachedTokens: number;
  /** Milliseconds; read from a histogram, exact to about a tenth. */
  latency: { p50: number | null; p95: number | null };
  /** Whole: a day without a call stands there with noughts. Newest last. */
  days: { day: Day; calls: number; spentUsd: number; p50: number | null; p95: number | null }[];
};

/** What can be chosen in the filters: what there ever was, the most used lately first. */
export type CallFacets = { workflows: string[]; nodes: string[]; models: string[]; prompts: string[] };
