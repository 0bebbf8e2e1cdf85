import type { Rung } from './abilities';
import type { Attempt } from './attempt';
import type { AiFailure } from './failure';
import { costOf } from './pricing';
import { type ModelRequest, rungOf } from './request';
import type { AiFailureKind, ModelSettings } from './schema';
import type { TestFinding, TestPart } from './server-schema';

/** What the test has come to know. */
export type Seen = {
  settings: ModelSettings;
  /** Null: the server gives no list. */
  models: string[] | null;
  last: { attempt: Attempt; request: ModelRequest } | null;
};

const rungWords: Record<Rung, string> = {
  json_schema: 'Answers in a given form: the server holds it to a JSON schema.',
  json_object: 'Answers in JSON; the server takes no schema (json_object), so answers are checked here.',
  text: 'Answers in plain text; the server takes no form, so answers are read and checked here.',
};

/** The server or the model did not keep to the form, and a plainer one is asked for next. */
export function tryingLower(attempt: Attempt, request: ModelRequest): TestFinding | null {
  if (attempt.ok) return null;
  const { refusedPart, problems } = attempt.failure;
  if (refusedPart !== 'rung' && !problems) return null;
  const words = problems
    ? `The answer came in another form than asked for (${rungOf(request)}). Asking again.`
    : `The server does not take ${rungOf(request)}. Asking in a plainer form.`;
  return { part: 'structure', state: 'trying', words };
}

/** All that a good answer shows. */
export function goodFindings({ settings, models, last }: Seen): TestFinding[] {
  if (!last) return [];
  const { heard } = last.attempt;
  const rung = rungOf(last.request);
  const listed = models?.includes(settings.model);
  return [
    { part: 'key', state: 'pass', words: settings.apiKey ? 'The key is accepted.' : 'No key is needed.' },
    {
      part: 'model',
      state: 'pass',
      words:
        listed === false ? 'The model answers, though the server does not list it.' : 'The model is known.',
    },
    { part: 'structure', state: rung === 'json_schema' ? 'pass' : 'warn', words: rungWords[rung] },
    heard.body === null
      ? { part: 'streaming', state: 'pass', words: 'Words come while they are written.' }
      : {
          part: 'streaming',
          state: 'warn',
          words: 'The answer comes whole, so nothing is seen before its end.',
        },
    heard.usage
      ? { part: 'usage', state: 'pass', words: 'The server tells how many tokens it used.' }
      : { part: 'usage', state: 'warn', words: 'The server does not tell its usage: costs stay unknown.' },
    priceFinding(settings, heard.usage),
    speedFinding(heard.firstTextMs),
  ];
}

function priceFinding(settings: ModelSettings, usage: Record<string, unknown> | null): TestFinding {
  const { unitPrices, costUsd } = costOf(settings, usage ?? { prompt_tokens: 1, completion_tokens: 1 });
  if (unitPrices) {
    const whose = settings.price ? 'your price' : 'list price';
    const words = `$${unitPrices.input} in and $${unitPrices.output} out a million tokens, ${whose}.`;
    return { part: 'price', state: 'pass', words };
  }
  if (costUsd !== null) return { part: 'price', state: 'pass', words: 'The server tells what a call costs.' };
  const how =
    settings.source === 'environment' ? 'AI_PRICE_INPUT and AI_PRICE_OUTPUT are set' : 'you set one';
  const words = `No price is known for this model: costs stay unknown until ${how}.`;
  return { part: 'price', state: 'warn', words, field: 'prices' };
}

function speedFinding(firstTextMs: number | null): TestFinding {
  if (firstTextMs === null) return { part: 'speed', state: 'unknown', words: 'Unknown.' };
  const seconds = (firstTextMs / 1000).toFixed(firstTextMs < 1000 ? 2 : 1);
  const slow = firstTextMs > 5_000;
  return {
    part: 'speed',
    state: slow ? 'warn' : 'pass',
    words: `First words after ${seconds} s${slow ? ': messages will take their time' : ''}.`,
  };
}

type Blame = { part: TestPart; field?: TestFinding['field'] };

const blames: Partial<Record<AiFailureKind, Blame>> = {
  unreachable: { part: 'reachable', field: 'baseUrl' },
  html: { part: 'reachable', field: 'baseUrl' },
  cut: { part: 'reachable' },
  silent: { part: 'speed' },
  timeout: { part: 'speed', field: 'model' },
  unauthorized: { part: 'key', field: 'apiKey' },
  quota: { part: 'key', field: 'apiKey' },
  forbidden: { part: 'model', field: 'model' },
  rate_limited: { part: 'key' },
  server_error: { part: 'model' },
  rejected: { part: 'model', field: 'model' },
  cancelled: { part: 'speed' },
};

/** Where a failure lies, and which field changes it. */
export function failedFinding(failure: AiFailure, seen: Seen | null): TestFinding {
  const { part, field } = blameOf(failure, seen);
  return { part, state: 'fail', words: failure.message, ...(field && { field }) };
}

function blameOf({ kind }: AiFailure, seen: Seen | null): Blame {
  const heard = seen?.last?.attempt.heard;
  const address: Blame = { part: 'reachable', field: 'baseUrl' };
  if (heard?.httpStatus && heard.httpStatus >= 300 && heard.httpStatus < 400) return address;
  // A model that the server lists is not what it does not find.
  if (kind === 'not_found')
    return seen?.models?.includes(seen.settings.model) ? address : { part: 'model', field: 'model' };
  if (kind === 'not_json' && heard?.text === '') return address;
  return blames[kind] ?? { part: 'structure', field: 'model' };
}
