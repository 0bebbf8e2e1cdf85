import { modelWords } from '@/components/audit/words';
import type { ReplayResult, ReplayView } from '@/lib/sequence/replay-schema';

type Asked = Pick<ReplayResult, 'provider' | 'model' | 'server'>;

/** "gpt-6-luna at api.openai.com", "the built-in writer". */
export function answererWords({ provider, model, server }: Asked): string {
  if (provider === 'built-in') return 'the built-in writer';
  return server ? `${model} at ${server}` : model;
}

/** "gpt-6-luna, message/1, temperature 0.7". */
export function askedWords(result: ReplayResult): string {
  const { promptVersion, temperature } = result;
  const warmth = temperature === null ? [] : [`temperature ${temperature}`];
  return [modelWords(result), promptVersion, ...warmth].join(', ');
}

/** What the words of the prompt would be today, beside those of the call. */
export function todayWords({ call, today }: Pick<ReplayView, 'call' | 'today'>): string {
  if (!today) return '';
  if (today.version !== call.promptVersion) return `${today.version}; it was ${call.promptVersion} then`;
  if (call.promptHash === null) return `${today.version}; whether its words were the same then is unknown`;
  if (today.hash !== call.promptHash) return `${today.version}, in other words than then`;
  return `${today.version}, in the same words; the sequence may have changed`;
}

/** The number in a field for a temperature; null for an empty one, not a number for anything else. */
export function readTemperature(text: string): number | null {
  const typed = text.trim().replace(',', '.');
  return typed === '' ? null : Number(typed);
}
