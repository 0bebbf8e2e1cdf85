import { addressWords } from '@/components/prospect/words';
import { callName } from '@/components/sequence/waterfall';
import { dollars, durationWords } from '@/components/sequence/words';
import type { AuditOutcome, AuditPeriod, CostBand } from '@/lib/ai/audit-input';
import type { CallLine, OpenedCall } from '@/lib/ai/audit-schema';
import type { AiFailureKind } from '@/lib/ai/schema';
import { NAMELESS } from '@/lib/prospect/format';

/** A call that has gone on for longer than any limit was cut off from its record: the process ended. */
const LOST_AFTER_MS = 15 * 60_000;

export const isRunning = ({ status, createdAt }: Pick<CallLine, 'status' | 'createdAt'>, now = Date.now()) =>
  status === 'started' && now - Date.parse(createdAt) < LOST_AFTER_MS;

/** What a call has ended for is often asked on at once: a message is repaired, or the next one written. */
const FOLLOWED_WITHIN_MS = 8_000;

/** Whether more may come of it by itself. */
export function isFresh(
  line: Pick<CallLine, 'status' | 'createdAt' | 'latencyMs'>,
  now = Date.now(),
): boolean {
  const ended = Date.parse(line.createdAt) + (line.latencyMs ?? 0);
  return isRunning(line, now) || now - ended < FOLLOWED_WITHIN_MS;
}

/** "Write 3", "Rewrite 2, replay". */
export function taskWords(line: Pick<CallLine, 'generationType' | 'nodeName' | 'step' | 'replayOf'>): string {
  const { generationType, nodeName, step, replayOf } = line;
  const name = callName({ generation_type: generationType, node_name: nodeName, step, attempt: 1 });
  return replayOf ? `${name}, replay` : name;
}

export const modelWords = ({ provider, model }: Pick<CallLine, 'provider' | 'model'>) =>
  provider === 'built-in' ? 'Built-in writer' : model;

/** The name; of somebody without one the address, which tells them apart. */
export const personWords = ({ name, profileUrl }: NonNullable<CallLine['person']>) =>
  name ?? (addressWords(profileUrl) || NAMELESS);

type Figures = Pick<CallLine, 'status' | 'createdAt' | 'costUsd' | 'latencyMs'>;

export function tokenWords(tokens: number, line: Pick<CallLine, 'status' | 'createdAt'>): string {
  if (isRunning(line)) return 'pending';
  return tokens === 0 ? 'none' : tokens.toLocaleString('en-US');
}

export function latencyWords(line: Figures): string {
  if (line.latencyMs !== null) return line.latencyMs < 1 ? 'under 1 ms' : durationWords(line.latencyMs);
  return isRunning(line) ? 'pending' : line.status === 'refused' ? 'none' : 'unknown';
}

export function priceWords(line: Figures): string {
  if (isRunning(line)) return 'pending';
  if (line.status === 'refused') return 'none';
  return line.costUsd === null ? 'unknown' : dollars(line.costUsd);
}

/** The same in a line of words: "$0.0034", "cost unknown". */
export function priceInLine(line: Figures): string {
  const words = priceWords(line);
  return words.includes('$') ? words : words === 'none' ? 'no cost' : `cost ${words}`;
}

export type Outcome = { tone: 'ok' | 'quiet' | 'off' | 'failed'; words: string };
type Ended = Pick<CallLine, 'status' | 'error' | 'errorKind' | 'attempt' | 'createdAt'> & {
  askedAgain: boolean;
};

/** How it ended, in a few words; the whole sentence stands in the opened call. */
export function outcomeOf(line: Ended): Outcome {
  const { status, attempt, errorKind } = line;
  const tried = attempt > 1 ? `, ${tryWords(attempt)}` : '';
  if (status === 'succeeded') return { tone: 'ok', words: `ok${tried}` };
  if (isRunning(line)) return { tone: 'quiet', words: `pending${tried}` };
  if (status === 'started') return { tone: 'off', words: 'no answer was recorded' };
  if (status === 'refused') return { tone: 'off', words: 'kept back by the budget' };
  if (errorKind === 'cancelled') return { tone: 'quiet', words: 'stopped' };
  const what = failureWords(line);
  return line.askedAgain
    ? { tone: 'off', words: `${what}, asked again` }
    : { tone: 'failed', words: `${what}${tried}` };
}

const failures: Partial<Record<AiFailureKind, string>> = {
  refused: 'refused by the model',
  truncated: 'cut by its length',
  filtered: 'held back by a filter',
  empty: 'empty answer',
  not_json: 'not in the form asked for',
  wrong_shape: 'something missing',
  html: 'a web page came',
  cut: 'broke off',
  timeout: 'took too long',
  silent: 'went silent',
  unreachable: 'server not reached',
  unauthorized: 'key refused',
  forbidden: 'model not allowed',
  not_found: 'model not known',
  rate_limited: 'rate limit',
  quota: 'no credit left',
  rejected: 'request rejected',
  server_error: 'server fault',
};

/** "429 rate limit". */
function failureWords({ error, errorKind }: Pick<CallLine, 'error' | 'errorKind'>): string {
  const known = Object.entries(failures).find(([kind]) => kind === errorKind)?.[1] ?? 'failed';
  const status = /\((\d{3})\)/.exec(error ?? '')?.[1];
  return status ? `${status} ${known}` : known;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
export const tryWords = (attempt: number) =>
  ordinals[attempt - 1] ? `${ordinals[attempt - 1]} try` : `try ${attempt}`;

export const periodWords: Record<AuditPeriod, string> = {
  today: 'Today',
  '7': 'Last 7 days',
  '30': 'Last 30 days',
  '90': 'Last 90 days',
  month: 'This month',
  all: 'All time',
  dates: 'Dates',
};

export const outcomeWords: Record<AuditOutcome, string> = {
  succeeded: 'Ok',
  failed: 'Failed',
  again: 'Asked again',
  repair: 'Repairs',
  replay: 'Replays',
  refused: 'Kept back by the budget',
  started: 'Pending',
};

export const costWords: Record<CostBand, string> = {
  unknown: 'Unknown',
  nothing: 'Nothing',
  'to_0.001': 'Under $0.001',
  'to_0.01': '$0.001 to $0.01',
  'to_0.10': '$0.01 to $0.10',
  'from_0.10': '$0.10 and more',
};

/** "generate_sequence" as "Generate sequence". */
export function nameWords(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How an opened call ended; what came after it is known by its attempts. */
export function outcomeOfOpened(call: OpenedCall): Outcome {
  const { status, error, error_kind: errorKind, attempt, created_at: createdAt, attempts } = call;
  const askedAgain = attempts.some((other) => other.attempt > attempt);
  return outcomeOf({ status, error, errorKind, attempt, createdAt, askedAgain });
}
