import type { GenerationFigures } from '@/lib/ai/schema';
import type { CallBody } from './schema';

/** The waterfall of calls, in the order in which they went out; the built-in writer makes none. */
export function callBodies(generations: GenerationFigures[]): CallBody[] {
  const calls = generations.filter((generation) => generation.provider !== 'built-in');
  const first = calls[0]?.startedAt.getTime() ?? 0;
  return calls.map((call) => ({
    id: call.id,
    generation_type: call.generationType,
    node_name: call.nodeName,
    step: call.step,
    status: call.status,
    error: call.error,
    attempt: call.attempt,
    replay: call.replayOf !== null,
    started_at: call.startedAt.toISOString(),
    started_ms: call.startedAt.getTime() - first,
    latency_ms: call.latencyMs,
    prompt_tokens: call.promptTokens,
    completion_tokens: call.completionTokens,
    cost_usd: call.costUsd,
  }));
}

/** Made on demand, perhaps days after the sequence was written. */
export const isLater = ({ generation_type, replay }: Pick<CallBody, 'generation_type' | 'replay'>) =>
  generation_type === 'rewrite' || generation_type === 'variant' || replay;
