import type { z } from 'zod';
import type { Abilities } from './abilities';
import type { Heard } from './client';
import { readAnswer } from './extract';
import { AiFailure, answerFailure, withPlaces } from './failure';
import type { AiFailureKind, ModelSettings } from './schema';

type Source = ModelSettings['source'];

type ServerError = { code: string; param: string; text: string };

const looksLikeHtml = (text: string) => /^\s*(<!doctype html|<html|<head|<body)/i.test(text.slice(0, 500));

/** What an exchange that came to its end amounts to. */
export function readHeard(
  schema: z.ZodType,
  heard: Heard,
  source?: Source,
): { ok: true; wire: unknown } | { ok: false; failure: AiFailure } {
  const failure = statedFailure(heard, source);
  if (failure) return { ok: false, failure };
  const read = readAnswer(schema, heard.text);
  if (read.ok) return { ok: true, wire: read.value };
  const cutShort = heard.body === null && heard.text !== '' && heard.finishReason === null;
  if (cutShort) return { ok: false, failure: answerFailure('cut', { transient: true }) };
  return { ok: false, failure: answerFailure(read.kind, { problems: read.problems }) };
}

/** A failure that the server itself states. */
function statedFailure(heard: Heard, source: Source): AiFailure | null {
  if ((heard.httpStatus ?? 0) >= 300) return httpFailure(heard, source);
  if (heard.error !== null) return httpFailure({ ...heard, httpStatus: null }, source);
  if (heard.refusal) return answerFailure('refused');
  if (heard.finishReason === 'content_filter') return answerFailure('filtered');
  if (heard.finishReason === 'length') return answerFailure('truncated');
  return heard.body === null || heard.text !== '' ? null : strangeBody(heard.body, source);
}

/** A body that is no chat completion at all. */
function strangeBody(body: string, source: Source): AiFailure | null {
  if (looksLikeHtml(body)) return answerFailure('html', { source });
  if (/"choices"/.test(body)) return null;
  return new AiFailure(
    'not_json',
    withPlaces(
      "What the server sent is not a model's answer, so it may be no OpenAI-compatible server. Check {address}.",
      source,
    ),
  );
}

/** What the network threw, in our words. */
export function networkFailure(error: unknown, heard: Heard, source?: Source): AiFailure {
  const own = ownFailure(error);
  if (own) return own;
  const codes = errorCodes(error);
  const broke =
    heard.httpStatus !== null || codes.some((code) => /ECONNRESET|EPIPE|UND_ERR_SOCKET/.test(code));
  if (broke) return answerFailure('cut', { cause: error, transient: true });
  const wrongAddress = codes.some((code) => /ENOTFOUND|CERT|SSL|TLS|INVALID/.test(code));
  return answerFailure('unreachable', { cause: error, transient: !wrongAddress, source });
}

/** A reason of our own, which the network library has wrapped. */
function ownFailure(error: unknown): AiFailure | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth += 1)
    if (at instanceof AiFailure) return at;
  return null;
}

/** The codes of an error and of what caused it; `Error: other side closed` has none but a name. */
function errorCodes(error: unknown): string[] {
  const codes: string[] = [];
  for (let at = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth += 1) {
    if ('code' in at) codes.push(String(at.code));
    if (at instanceof AggregateError) codes.push(...at.errors.flatMap(errorCodes));
  }
  return codes;
}

function httpFailure(heard: Heard, source: Source): AiFailure {
  const error = serverError(heard);
  const status = heard.httpStatus ?? statusOf(error);
  const shown = heard.httpStatus ?? (/^\d{3}$/.test(error.code) ? status : null);
  const failure = (kind: AiFailureKind, sentence: string, more: { transient?: boolean } = {}) =>
    new AiFailure(
      kind,
      shown === null ? sentence.replace(' (#)', '') : sentence.replace('#', String(shown)),
      {
        ...more,
        retryAfterMs: heard.retryAfterMs ?? undefined,
        refusedPart: heard.text === '' ? refusedPart(status, error) : undefined,
      },
    );
  if (isQuota(status, error))
    return failure(
      'quota',
      "The account at the model's server has no credit left (#). Top it up or use another key.",
    );
  if (/content_(filter|policy)/.test(error.code)) return answerFailure('filtered');
  if (status === 429)
    return failure(
      'rate_limited',
      "The model's server gets too many requests (#). Wait a minute and try again.",
      {
        transient: true,
      },
    );
  if (status >= 500 || status === 408 || status === 409)
    return failure('server_error', "The model's server had a fault (#). Try again in a minute.", {
      transient: true,
    });
  const [kind, sentence] = sentenceOf(status, error);
  return failure(kind, withPlaces(sentence, source));
}

function sentenceOf(status: number, error: ServerError): [AiFailureKind, string] {
  if (status < 400)
    return ['rejected', 'The server sends the request on to another address (#). Check {address}.'];
  if (status === 401) return ['unauthorized', "The model's server refused the key (#). Check {key}."];
  if (status === 403)
    return [
      'forbidden',
      "The model's server does not let this key use the model (#). Check {key and model}.",
    ];
  if (status === 404)
    return [
      'not_found',
      "The model's server does not know this model or address (#). Check {model and address}.",
    ];
  if (status === 413 || isTooLong(error))
    return [
      'rejected',
      'The profile and the context are too long for this model (#). Shorten them or pick another model.',
    ];
  return [
    'rejected',
    "The model's server rejected the request (#), as it does when the model is no chat model. Check {model}.",
  ];
}

/** Servers differ: `{error: {…}}`, `{error: "…"}`, `{message}`, `{detail}`, plain text. */
function serverError(heard: Heard): ServerError {
  const body = heard.error ?? heard.body ?? '';
  const parsed = typeof body === 'string' ? parse(body) : body;
  const outer = asRecord(parsed);
  const inner = asRecord(outer.error ?? parsed);
  const code = [inner.code, inner.type].filter((part) => part !== null && part !== undefined).map(String);
  return {
    code: code.join(' '),
    param: typeof inner.param === 'string' ? inner.param : '',
    text: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

/** Of an error object that came without a status of its own, in a stream or in a body with 200. */
function statusOf({ code, text }: ServerError): number {
  const number = /\b([45]\d\d)\b/.exec(code)?.[1];
  if (number) return Number(number);
  if (/rate_?limit|too many requests/i.test(`${code} ${text}`)) return 429;
  return /invalid_request|not_found|authentication|permission/i.test(code) ? 400 : 500;
}

function isQuota(status: number, { code, text }: ServerError): boolean {
  if (status === 402) return true;
  const words =
    /insufficient_quota|exceeded your current quota|insufficient (credit|balance|fund)|credit balance/i;
  return status < 500 && words.test(`${code} ${text}`);
}

function isTooLong({ code, text }: ServerError): boolean {
  return /context_length|maximum context|context size|too many tokens/i.test(`${code} ${text}`);
}

/** Which part of the request the server does not take, when it says so. */
function refusedPart(status: number, error: ServerError): keyof Abilities | undefined {
  const { param, text } = error;
  if (![400, 404, 422, 500, 501].includes(status)) return undefined;
  const said = `${param} ${text}`;
  if (isTooLong(error) || error.code.includes('model_not_found')) return undefined;
  if (/max_(completion_)?tokens/.test(param || text)) return 'tokens';
  if (/reasoning_effort/.test(said)) return 'effort';
  if (/stream_options/.test(said)) return 'streamUsage';
  if (/temperature/.test(param || text)) return 'temperature';
  if (/\b(min|max)(Length|Items|imum)\b|\bmultipleOf\b|'pattern'/.test(text)) return 'bounds';
  const format =
    /response_format|json_schema|json_object|json mode|structured output|grammar|invalid schema/i;
  if (format.test(said) || /no endpoints found that (support|can handle)/i.test(text)) return 'rung';
  return status < 500 && /unsupported|not supported|unrecognized request argument/i.test(text)
    ? 'rung'
    : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
