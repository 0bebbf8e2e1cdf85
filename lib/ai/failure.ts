import { AppError, type ErrorCode } from '@/lib/errors';
import type { Abilities } from './abilities';
import type { AiFailureKind, ModelSettings } from './schema';

type Details = {
  cause?: unknown;
  /** Worth trying again by itself: the same request may succeed a moment later. */
  transient?: boolean;
  /** What the server asked us to wait. */
  retryAfterMs?: number;
  /** The part of the request that the server does not take. */
  refusedPart?: keyof Abilities;
  /** What is wrong with the answer, in words for the model. */
  problems?: string[];
};

const outOfTime: AiFailureKind[] = ['timeout', 'silent'];

function codeOf(kind: AiFailureKind): ErrorCode {
  if (kind === 'over_budget') return 'over_budget';
  return outOfTime.includes(kind) ? 'out_of_time' : 'model_failed';
}

/** A call that failed. `message` is one sentence for a salesperson; the server's own words are only in the audit row. */
export class AiFailure extends AppError {
  readonly transient: boolean;
  readonly retryAfterMs?: number;
  readonly refusedPart?: keyof Abilities;
  readonly problems?: string[];

  constructor(
    readonly kind: AiFailureKind,
    message: string,
    details: Details = {},
  ) {
    super(codeOf(kind), message, {
      cause: details.cause,
      retryAfterSeconds:
        details.retryAfterMs === undefined ? undefined : Math.ceil(details.retryAfterMs / 1000),
    });
    this.transient = details.transient ?? false;
    this.retryAfterMs = details.retryAfterMs;
    this.refusedPart = details.refusedPart;
    this.problems = details.problems;
  }
}

/** What a sentence calls the parts of the settings, by where they were set. */
const places: Record<'environment' | 'settings', Record<string, string>> = {
  environment: {
    ...{ key: 'OPENAI_API_KEY', model: 'OPENAI_MODEL', address: 'OPENAI_BASE_URL' },
    'key and model': 'OPENAI_API_KEY and OPENAI_MODEL',
    'model and address': 'OPENAI_MODEL and OPENAI_BASE_URL',
  },
  settings: {
    key: 'the key in the settings',
    model: 'the model in the settings',
    address: 'the base URL in the settings',
    'key and model': 'the key and the model in the settings',
    'model and address': 'the model and the base URL in the settings',
  },
};

/** `{key}` and the like become the names of what the reader can change. */
export function withPlaces(sentence: string, source: ModelSettings['source'] = 'settings'): string {
  return sentence.replace(/\{([\w ]+)\}/g, (whole, place: string) => places[source][place] ?? whole);
}

/** For failures that an answer shows, not an HTTP status. */
export const answerSentences = {
  refused: 'The model refused to write this. Change what you ask for, or pick another model.',
  truncated: 'The model stopped in the middle of its answer (length limit). Try again or pick another model.',
  filtered:
    "The content filter of the model's server held the answer back. Change what you ask for, or pick another model.",
  empty: 'The model gave an empty answer. Try again or pick another model.',
  not_json: 'The model did not answer in the form that was asked for. Try again or pick another model.',
  wrong_shape: 'The answer of the model lacked something that is needed. Try again or pick another model.',
  html: "The server answered with a web page instead of a model's answer. Check {address}.",
  cut: "The connection to the model's server broke off before its answer was whole. Try again.",
  silent: "The model's server stopped sending in the middle of its answer. Try again.",
  timeout: "The model's server took too long to answer. Try again or pick a faster model.",
  unreachable: "The model's server cannot be reached. Check that it runs, and check {address}.",
  cancelled: 'Stopped before the model had answered.',
  abandoned:
    'The program ended while the model was answering, so what came of the call and what it cost is not known.',
} as const satisfies Partial<Record<AiFailureKind, string>>;

export function answerFailure(
  kind: keyof typeof answerSentences,
  { source, ...details }: Details & Pick<ModelSettings, 'source'> = {},
): AiFailure {
  return new AiFailure(kind, withPlaces(answerSentences[kind], source), details);
}

export const timeForRequestIsUp = () =>
  new AiFailure(
    'timeout',
    'The time for this request ran out before the model had answered. Try again, or ask for fewer messages.',
  );

/** Failures before the server began to answer. */
export const declinedKinds: readonly string[] = [
  ...(['unauthorized', 'forbidden', 'not_found', 'rate_limited', 'quota', 'rejected'] as const),
  ...(['server_error', 'unreachable', 'html'] as const),
] satisfies AiFailureKind[];

/** True when the server did not begin an answer, so that there is nothing to pay for. */
export function isDeclined(kind: string | null | undefined, answered: boolean): boolean {
  return !answered && declinedKinds.includes(kind ?? '');
}
