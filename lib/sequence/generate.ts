import 'server-only';
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { writersOf } from '@/lib/ai/writers';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { asAppError } from '@/lib/failure';
import type { Scope } from '@/lib/scope';
import { createSequence } from './create';
import type { GenerateSequenceInput } from './input';
import { liveSequence } from './live';
import { getSequenceBody, getSequenceStatus } from './queries';
import type { SequenceBody } from './schema';
import { writeSequence } from './write';

/**
 * The whole job, waited for: creates (or finds, by its key), writes and returns the stored body with all messages.
 * @throws {AppError} with `sequenceId` once there is one: `model_failed`, `out_of_time`, or `conflict` while another
 * request with the same key still runs.
 */
export async function generateSequence(scope: Scope, input: GenerateSequenceInput): Promise<SequenceBody> {
  const deadlineAt = Date.now() + env().API_REQUEST_TIMEOUT_MS;
  const settings = await writersOf(scope);
  const { sequenceId } = await createSequence(scope, input, { requestHash: hashOf(input), settings });
  const before = await getSequenceStatus(scope, sequenceId);
  if (before?.status !== 'completed') {
    const failure = await writeSequence(scope, sequenceId, { deadlineAt, settings }).catch(asAppError);
    if (failure) throw withSequence(failure, sequenceId);
    await otherWriter(scope, sequenceId, deadlineAt);
  }
  const body = await getSequenceBody(scope, sequenceId);
  if (!body) throw new AppError('not_found', 'This sequence was deleted while it was written.');
  if (body.status === 'completed') return body;
  throw unfinished(body);
}

function withSequence(failure: AppError, sequenceId: string): AppError {
  const { code, message, retryAfterSeconds } = failure;
  return new AppError(code, message, { sequenceId, retryAfterSeconds, cause: failure });
}

/** Waits for whoever else holds the lease: the first of two requests with the same key. */
async function otherWriter(scope: Scope, sequenceId: string, deadlineAt: number) {
  for (;;) {
    const now = await getSequenceStatus(scope, sequenceId);
    if (!now?.writing || Date.now() >= deadlineAt) return;
    const poll = wait(Math.min(500, Math.max(0, deadlineAt - Date.now())));
    await Promise.race([liveSequence(scope, sequenceId)?.finished ?? poll, poll]);
  }
}

function unfinished(body: SequenceBody): AppError {
  const sequenceId = body.sequence_id;
  if (body.status !== 'failed') {
    const message = 'The first request with this Idempotency-Key is still running. Ask again shortly.';
    return new AppError('conflict', message, { sequenceId, retryAfterSeconds: 5 });
  }
  return new AppError('model_failed', body.error_message ?? 'The sequence was not finished. Resume it.', {
    sequenceId,
  });
}

/** SHA-256 of the request without its key, with the keys of every object in one order. */
function hashOf({ idempotencyKey: _, ...request }: GenerateSequenceInput): string {
  return createHash('sha256').update(JSON.stringify(request, sortKeys)).digest('hex');
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
