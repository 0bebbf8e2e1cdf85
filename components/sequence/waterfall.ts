import { durationParts } from '@/components/sequence/words';
import type { GenerationType } from '@/db/schema/values';
import type { CallBody, SequenceView } from '@/lib/sequence/schema';

/** At most five round marks from 0 on, in ms. */
export function axisTicks(totalMs: number): number[] {
  const rough = Math.max(totalMs, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  return Array.from({ length: Math.floor(totalMs / step) + 1 }, (_, i) => i * step);
}

/** Bare numbers, the unit on the last one: 0, 2, 4, 6 s. */
export function tickLabels(ticks: number[]): string[] {
  const largest = ticks.at(-1) ?? 0;
  const inSeconds = largest >= 1000;
  return ticks.map((tick, i) => {
    const number = String(Number((inSeconds ? tick / 1000 : tick).toPrecision(4)));
    return i === ticks.length - 1 && i > 0 ? `${number} ${inSeconds ? 's' : 'ms'}` : number;
  });
}

const names: Record<GenerationType, string> = {
  profile_analysis: 'Research',
  message_generation: 'Write',
  repair: 'Repair',
  rewrite: 'Rewrite',
  variant: 'Variant',
  connection_test: 'Test',
};

type Named = Pick<CallBody, 'generation_type' | 'node_name' | 'step' | 'attempt'> & { replay?: boolean };

/** "Research", "Write 3", "Repair 3, try 2", "Rewrite 3, repaired", "Write 3, replay". */
export function callName({ generation_type, node_name, step, attempt, replay }: Named): string {
  const name = step === null ? names[generation_type] : `${names[generation_type]} ${step}`;
  const repaired = node_name === 'repair' && generation_type !== 'repair';
  return [name, repaired && 'repaired', replay && 'replay', attempt > 1 && `try ${attempt}`]
    .filter(Boolean)
    .join(', ');
}

/** When the first message was started, which is when the plan's first line stood; null without research or writing. */
export function planStoodMs(calls: CallBody[]): number | null {
  const starts = calls
    .filter((call) => call.generation_type === 'message_generation')
    .map((call) => call.started_ms);
  const researched = calls.some((call) => call.generation_type === 'profile_analysis');
  return researched && starts.length > 0 ? Math.min(...starts) : null;
}

export function planNote(calls: CallBody[]): string | null {
  const at = planStoodMs(calls);
  if (at === null) return null;
  const { value, unit } = durationParts(at);
  return `The plan’s first line stood at ${value} ${unit}; each message was started as soon as its own line had come.`;
}

/** It came to nothing: failed, or kept back by a limit. */
export const isLost = ({ status }: CallBody) => status === 'failed' || status === 'refused';

type Counted = Pick<CallBody, 'status' | 'prompt_tokens' | 'completion_tokens' | 'cost_usd'>;

/** Whether it went to the server and nobody knows how many tokens it took; what cost nothing was turned away. */
const isUncounted = ({ status, prompt_tokens, completion_tokens, cost_usd }: Counted) =>
  (status === 'succeeded' || status === 'failed') &&
  prompt_tokens + completion_tokens === 0 &&
  cost_usd !== 0;

/** "1,184 in, 148 out", or why there is no figure. */
export function callTokens(call: Counted): string {
  const { status, prompt_tokens, completion_tokens } = call;
  if (status === 'started') return 'running';
  if (status === 'refused') return 'not sent';
  if (isUncounted(call)) return 'tokens unknown';
  if (prompt_tokens + completion_tokens === 0) return 'no tokens';
  return `${prompt_tokens.toLocaleString('en-US')} in, ${completion_tokens.toLocaleString('en-US')} out`;
}

/** The sum as a figure with its caption; what nobody counted is no zero. */
export function tokensFigure({ usage, calls }: Pick<SequenceView, 'usage' | 'calls'>): {
  value: string;
  label: string;
} {
  const uncounted = calls.filter(isUncounted).length;
  if (usage.total_tokens === 0) {
    const running = calls.some(({ status }) => status === 'started');
    return { value: running ? 'pending' : uncounted > 0 ? 'unknown' : 'none', label: 'tokens' };
  }
  const missing = uncounted === 0 ? '' : `, ${uncounted} ${uncounted === 1 ? 'call' : 'calls'} unknown`;
  return { value: usage.total_tokens.toLocaleString('en-US'), label: `tokens${missing}` };
}
