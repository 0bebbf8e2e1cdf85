import type { ErrorBody, ErrorCode } from '@/lib/errors';

/** A request that was answered with an error, or not at all; `message` is a sentence for a person. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly fields: Record<string, string>;
  /** Null when no answer came. */
  readonly code: ErrorCode | null;
  constructor(error: Pick<ErrorBody['error'], 'message' | 'fields'> & { code?: ErrorCode }) {
    super(error.message);
    this.code = error.code ?? null;
    this.fields = error.fields ?? {};
  }
}

const unreachable = { message: 'The server does not answer. Check that it runs, then try again.' };

/** Fetches JSON of the shape that the route promises. */
export async function requestJson<T extends object>(url: string, init?: RequestInit): Promise<T> {
  let response: Response;
  let body: T | ErrorBody | null;
  try {
    response = await fetch(url, init);
    body = await response.json().catch(() => null);
  } catch (cause) {
    if (init?.signal?.aborted) throw cause;
    throw new RequestError(unreachable);
  }
  if (body && 'error' in body) throw new RequestError((body as ErrorBody).error);
  if (!response.ok || !body) throw new RequestError(unreachable);
  return body as T;
}

/** Posts JSON and reads the JSON that comes back. */
export function postJson<T extends object>(url: string, data: unknown, signal?: AbortSignal): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return requestJson<T>(url, { method: 'POST', headers, body: JSON.stringify(data), signal });
}

/** Posts JSON and reads a stream of events that comes back. */
export async function postEvents(
  url: string,
  data: unknown,
  signal?: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify(data), signal };
  const response = await fetch(url, init).catch(() => null);
  if (!response) throw new RequestError(unreachable);
  if (response.ok && response.body) return response.body;
  const body: Partial<ErrorBody> | null = await response.json().catch(() => null);
  throw new RequestError(body?.error ?? unreachable);
}
