import type { z } from 'zod';
import type { AiGeneration } from '@/db/schema';
import type { generationBodySchema } from './body';
import type { GenerationFigures, Usage } from './schema';

export type GenerationBody = z.infer<typeof generationBodySchema>;

/** A row as `GET /api/generations` gives it. */
export function generationBody(row: AiGeneration): GenerationBody {
  return { ...figuresBody(row), prompt: row.prompt, response: row.response };
}

/** The same without what was said. */
export function figuresBody(
  row: Omit<AiGeneration, 'prompt' | 'response'>,
): Omit<GenerationBody, 'prompt' | 'response'> {
  return {
    id: row.id,
    sequence_id: row.sequenceId,
    generation_type: row.generationType,
    workflow_name: row.workflowName,
    node_name: row.nodeName,
    step: row.step,
    provider: row.provider,
    base_url: row.baseUrl,
    model: row.model,
    prompt_version: row.promptVersion,
    prompt_hash: row.promptHash,
    token_usage: row.tokenUsage,
    prompt_tokens: row.promptTokens,
    completion_tokens: row.completionTokens,
    total_tokens: row.totalTokens,
    cached_tokens: row.cachedTokens,
    unit_prices: row.unitPrices && {
      input: row.unitPrices.input,
      output: row.unitPrices.output,
      cached_input: row.unitPrices.cachedInput ?? null,
      source: row.unitPrices.source,
    },
    cost_usd: row.costUsd,
    expected_usd: row.expectedUsd,
    latency_ms: row.latencyMs,
    status: row.status,
    error: row.error,
    error_kind: row.errorKind,
    attempt: row.attempt,
    first_attempt_id: row.firstAttemptId,
    replay_of: row.replayOf,
    day: row.day,
    scrubbed_at: row.scrubbedAt?.toISOString() ?? null,
    started_at: row.startedAt.toISOString(),
    created_at: row.createdAt.toISOString(),
  };
}

/** The sum over all calls for a sequence; what a budget kept back was no call. */
export function usageOf(all: GenerationFigures[]): Usage {
  const generations = all.filter((row) => row.status !== 'refused');
  const asked = generations.filter((row) => row.provider !== 'built-in');
  const sum = (figure: (row: GenerationFigures) => number) =>
    asked.reduce((total, row) => total + figure(row), 0);
  const starts = generations.map((row) => row.startedAt.getTime());
  const ends = generations.map((row) => row.startedAt.getTime() + (row.latencyMs ?? 0));
  return {
    calls: asked.length,
    promptTokens: sum((row) => row.promptTokens),
    completionTokens: sum((row) => row.completionTokens),
    totalTokens: sum((row) => row.totalTokens),
    costUsd: asked.some((row) => row.costUsd === null) ? null : sum((row) => row.costUsd ?? 0),
    latencyMs: generations.length > 0 ? Math.max(...ends) - Math.min(...starts) : 0,
  };
}
