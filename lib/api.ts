import 'server-only';
import type { z } from 'zod';
import { AppError } from './errors';
import { failure } from './failure';
import { parse } from './parse';
import { requireScope, type Scope } from './scope';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
type Method = (typeof methods)[number];
type Context = { params: Promise<Record<string, string | string[] | undefined>> };
type RouteHandler = (request: Request, context: Context) => Promise<Response>;

/** The largest JSON body, in bytes. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** All methods of one path: those that are not given answer 405, every error has the shape of the API. */
export function routes(handlers: Partial<Record<Method, RouteHandler>>): Record<Method, RouteHandler> {
  const allowed = Object.keys(handlers).join(', ');
  const refuse: RouteHandler = async (request) => {
    const error = new AppError(
      'method_not_allowed',
      `This address does not take ${request.method}. Use ${allowed || 'another address'}.`,
    );
    return failed(error, { Allow: allowed });
  };
  const wrapped = methods.map((method) => {
    const handler = handlers[method];
    return [method, handler ? caught(handler) : refuse] as const;
  });
  return Object.fromEntries(wrapped) as Record<Method, RouteHandler>;
}

function caught(handler: RouteHandler): RouteHandler {
  return (request, context) => handler(request, context).catch((error) => failed(error));
}

export function failed(error: unknown, headers: Record<string, string> = {}): Response {
  const { status, body, retryAfterSeconds } = failure(error);
  const retry: Record<string, string> = retryAfterSeconds ? { 'Retry-After': String(retryAfterSeconds) } : {};
  return json(body, { status, headers: { ...retry, ...headers } });
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return Response.json(body, { ...init, headers: { 'Cache-Control': 'no-store', ...init.headers } });
}

/** The scope of a request to the API. */
export function apiScope(): Promise<Scope> {
  return requireScope();
}

/** The body as the schema wants it. @throws {AppError} 415, 413, 400 or 422. */
export async function jsonBody<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new AppError(
      'unsupported_media_type',
      'Send the request as JSON, with Content-Type application/json.',
    );
  }
  return parse(schema, parseJsonObject(await boundedBody(request, MAX_BODY_BYTES, '1 MB')));
}

function parseJsonObject(bytes: Uint8Array): unknown {
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    if (cause instanceof TypeError)
      throw new AppError('malformed', 'The body is not valid UTF-8. Encode it as UTF-8.', { cause });
    throw new AppError('malformed', 'The body is not valid JSON. Check its quotes, commas and brackets.', {
      cause,
    });
  }
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  throw new AppError('malformed', 'The body must be a JSON object.');
}

/** Reads a body of at most `limit` bytes; a longer one is dropped while it arrives. */
export async function boundedBody(request: Request, limit: number, words: string): Promise<Uint8Array> {
  const tooLarge = () => new AppError('too_large', `The request is larger than ${words}. Send less at once.`);
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Anything that is not a uuid is simply not found. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && uuid.test(text);
}

/** `limit` from a query string, 1–100. @throws {AppError} 400. */
export function pageLimit(query: URLSearchParams, byDefault = 20): number {
  const text = query.get('limit');
  if (text === null) return byDefault;
  const limit = Number(text);
  if (/^\d{1,3}$/.test(text) && limit >= 1 && limit <= 100) return limit;
  throw new AppError('malformed', 'The limit must be a whole number from 1 to 100.');
}
