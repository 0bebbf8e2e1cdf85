import type { Angle, Provider, SequenceChannel, TriggerType } from '@/db/schema/values';

export const sequenceChannelWords: Record<SequenceChannel, string> = {
  linkedin: 'LinkedIn',
  inmail: 'InMail',
  email: 'E-mail',
};

export const angleWords: Record<Angle, string> = {
  observation: 'Observation',
  question: 'Question',
  proof: 'Proof',
  resource: 'Resource',
  objection: 'Objection',
  close: 'Close',
};

export const builtInLabel = 'Built-in writer, no AI model connected';

/** Who wrote it: the model's name, or the label of the built-in writer. */
export const writerWords = (provider: Provider, model: string) =>
  provider === 'built-in' ? builtInLabel : model;

/** "5 messages", "1 message". */
export const countWords = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

/** What stands between a message and the one before it: "7 days later, if no reply". */
export function gapWords(gap: { delayDays: number; trigger: TriggerType; afterNote: boolean }): string {
  const { delayDays, trigger, afterNote } = gap;
  const later = delayDays === 0 ? 'The same day' : `${countWords(delayDays, 'day')} later`;
  const when = {
    no_response: afterNote ? 'once accepted, if no reply' : 'if no reply',
    always_send: afterNote ? 'once accepted' : 'always',
    manual: 'when you decide',
  };
  return `${later}, ${when[trigger]}`;
}

/** For each written step, the days from the first message on; null once a step before it is not written yet. */
export function daysOf(length: number, messages: { step: number; delay_days: number }[]): (number | null)[] {
  let day: number | null = 0;
  return Array.from({ length }, (_, i) => {
    const message = messages.find(({ step }) => step === i + 1);
    day = message && day !== null ? day + message.delay_days : null;
    return day;
  });
}

/** The cost of work: free for the built-in writer unless a model rewrote, "cost unknown" when a price is missing. */
export function costWords(usage: { provider: Provider; cost_usd: number | null }): string {
  if (usage.provider === 'built-in' && usage.cost_usd === 0) return 'no cost';
  return usage.cost_usd === null ? 'cost unknown' : dollars(usage.cost_usd);
}

/** The cost of work that still goes on: nothing is priced before a first call has ended. */
export function costSoFar(usage: { provider: Provider; cost_usd: number | null }): string {
  if (usage.provider === 'openai' && usage.cost_usd === 0) return 'cost pending';
  const cost = costWords(usage);
  return cost.startsWith('$') ? `${cost} so far` : cost;
}

/** Four decimals, since one call costs fractions of a cent; more than a dollar needs two. */
export function dollars(amount: number): string {
  if (amount > 0 && amount < 0.0001) return 'under $0.0001';
  return `$${amount.toFixed(amount >= 1 ? 2 : 4)}`;
}

/** A duration with its unit: 41 ms, 4.1 s, 1 min 12 s. */
export function durationParts(ms: number): { value: string; unit: string } {
  if (ms < 1000) return { value: String(Math.round(ms)), unit: 'ms' };
  if (ms < 60_000) return { value: (ms / 1000).toFixed(1), unit: 's' };
  const seconds = Math.round(ms / 1000);
  return { value: `${Math.floor(seconds / 60)} min ${seconds % 60}`, unit: 's' };
}

export function durationWords(ms: number): string {
  const { value, unit } = durationParts(ms);
  return `${value} ${unit}`;
}
