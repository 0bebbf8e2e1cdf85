import 'server-only';
import OpenAI from 'openai';
import { Stream } from 'openai/streaming';
import { connect } from './connect';
import { AiFailure, answerFailure } from './failure';
import type { ModelRequest } from './request';
import type { ModelSettings } from './schema';
import type { Watch } from './watch';

/** All that came back, as far as it came; filled while the call runs, so that it is there whatever happens. */
export type Heard = {
  httpStatus: number | null;
  requestId: string | null;
  retryAfterMs: number | null;
  /** The body of an answer that is not a stream. */
  body: string | null;
  id: string | null;
  model: string | null;
  text: string;
  /** From when the request went out to the first words. */
  firstTextMs: number | null;
  thinking: string;
  refusal: string;
  finishReason: string | null;
  usage: Record<string, unknown> | null;
  /** The error object of the body or of the stream. */
  error: unknown;
};

export const heardNothing = (): Heard => ({
  ...{ httpStatus: null, requestId: null, retryAfterMs: null, body: null, id: null, model: null },
  ...{ text: '', firstTextMs: null, thinking: '', refusal: '', finishReason: null, usage: null, error: null },
});

const MAX_BODY_BYTES = 4_000_000;
/** After the last word of a stream only the usage is missing. */
const USAGE_GRACE_MS = 2_000;

type Call = {
  settings: ModelSettings;
  request: ModelRequest;
  heard: Heard;
  watch: Watch;
  silenceMs: number;
  onText: () => void;
};

/**
 * Sends one request and writes what comes back into `heard`; no retry, no reading of the answer. Throws what the
 * network throws, or the reason why the watch ended the call; an HTTP error is no exception, it stands in `heard`.
 */
export async function callModel(call: Call): Promise<void> {
  const { heard, request, watch, settings } = call;
  if (settings.keyIsLost) throw keyIsLost();
  const { stream, ...body } = request;
  const completions = openClient(call).chat.completions;
  const options = { signal: watch.signal };
  try {
    const response = stream
      ? await completions.create({ ...body, stream }, options).asResponse()
      : await completions.create(body, options).asResponse();
    const isStream = /event-stream/i.test(response.headers.get('content-type') ?? '');
    if (isStream) await readStream(call, response);
    else await readBody(call, response);
  } catch (error) {
    if (watch.signal.aborted && heard.finishReason === null) throw watch.signal.reason;
    if (heard.finishReason !== null || (heard.httpStatus ?? 0) >= 300) return;
    if (!(error instanceof OpenAI.APIError) || !isRecord(error.error)) throw error;
    heard.error = error.error;
  }
}

const keyIsLost = () =>
  new AiFailure(
    'unauthorized',
    "The key of the model's server can no longer be read: the secret that protects it has changed. Enter the key again in the settings.",
  );

/** Nothing but the settings decides where a call goes: what the library would read from the environment is turned off. */
function openClient({ settings, heard }: Call): OpenAI {
  return new OpenAI({
    apiKey: settings.apiKey ?? 'none',
    baseURL: settings.baseUrl,
    ...{ organization: null, project: null, adminAPIKey: null, webhookSecret: null },
    maxRetries: 0,
    timeout: 2 ** 31 - 1,
    logLevel: 'off',
    fetch: async (url, init) => {
      const response = await connect(String(url), init ?? {}, settings);
      heard.httpStatus = response.status;
      heard.requestId = response.headers.get('x-request-id');
      heard.retryAfterMs = retryAfter(response.headers);
      if (response.ok) return response;
      await readText(response, heard);
      return new Response(null, { status: response.status });
    },
  });
}

async function readBody(call: Call, response: Response): Promise<void> {
  const { heard } = call;
  await readText(response, heard);
  const body = parseRecord(heard.body ?? '');
  if (!body) return;
  readMeta(heard, body);
  heard.error = body.error || null;
  const choice = firstChoice(body);
  if (choice) readChoice(heard, choice, isRecord(choice.message) ? choice.message : {});
  if (heard.text) call.onText();
}

async function readStream(call: Call, response: Response): Promise<void> {
  const { heard, watch } = call;
  watch.expectSound(call.silenceMs);
  const chunks = Stream.fromSSEResponse<unknown>(tapped(response, watch), new AbortController());
  for await (const chunk of chunks) {
    if (!isRecord(chunk)) continue;
    readMeta(heard, chunk);
    const choice = firstChoice(chunk);
    if (!choice) continue;
    const before = heard.text.length;
    readChoice(heard, choice, isRecord(choice.delta) ? choice.delta : {});
    if (heard.finishReason !== null) watch.expectSound(Math.min(call.silenceMs, USAGE_GRACE_MS));
    if (heard.text.length > before) call.onText();
  }
}

/** Any byte is a sign of life, also a comment that keeps the line open. */
function tapped(response: Response, watch: Watch): Response {
  let bytes = 0;
  const tap = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      watch.heard();
      bytes += chunk.byteLength;
      if (bytes > MAX_BODY_BYTES) controller.error(answerFailure('truncated'));
      else controller.enqueue(chunk);
    },
  });
  return new Response(response.body?.pipeThrough(tap), { headers: response.headers });
}

async function readText(response: Response, heard: Heard): Promise<void> {
  const decoder = new TextDecoder();
  heard.body = '';
  const reader = response.body?.getReader();
  for (let bytes = 0; reader; ) {
    const { done, value } = await reader.read();
    heard.body += decoder.decode(value, { stream: !done });
    bytes += value?.byteLength ?? 0;
    if (done) return;
    if (bytes <= MAX_BODY_BYTES) continue;
    await reader.cancel();
    throw answerFailure('truncated');
  }
}

function readMeta(heard: Heard, from: Record<string, unknown>): void {
  if (typeof from.id === 'string') heard.id = from.id;
  if (typeof from.model === 'string') heard.model = from.model;
  if (isRecord(from.usage)) heard.usage = from.usage;
}

function readChoice(heard: Heard, choice: Record<string, unknown>, said: Record<string, unknown>): void {
  if (typeof said.content === 'string') heard.text += said.content;
  if (typeof said.refusal === 'string') heard.refusal += said.refusal;
  const thinking = said.reasoning_content ?? said.reasoning;
  if (typeof thinking === 'string') heard.thinking += thinking;
  if (typeof choice.finish_reason === 'string') heard.finishReason = choice.finish_reason;
}

function firstChoice(from: Record<string, unknown>): Record<string, unknown> | null {
  const first: unknown = Array.isArray(from.choices) ? from.choices[0] : null;
  return isRecord(first) ? first : null;
}

/** `retry-after-ms`, else `retry-after` in seconds or as a date. */
function retryAfter(headers: Headers): number | null {
  const ms = Number.parseFloat(headers.get('retry-after-ms') ?? '');
  if (ms >= 0) return ms;
  const text = headers.get('retry-after');
  if (!text) return null;
  const wait = /^[\d.]+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

function parseRecord(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
