import 'server-only';
import { randomUUID } from 'node:crypto';
import { AppError, type ErrorBody } from './errors';

/** System and Postgres codes that say: the database is not there, or cannot write. */
const databaseDown = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|57P0[123]|08\d{3}|53300)$/;
const databaseFull = /^(ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EIO|53100|25006)$/;

/** Postgres gives a read-only file system the code of a missing permission; only its words tell. */
const cannotWrite = /no space left on device|read-only file system/i;

/** The one place where anything thrown becomes what a caller may see; what is not ours is logged under a request id. */
export function failure(error: unknown): { status: number; body: ErrorBody; retryAfterSeconds?: number } {
  const known = asAppError(error);
  return {
    status: known.status,
    retryAfterSeconds: known.retryAfterSeconds,
    body: {
      ok: false,
      error: {
        code: known.code,
        message: known.message,
        ...(known.fields && { fields: known.fields }),
        ...(known.sequenceId && { sequence_id: known.sequenceId }),
      },
    },
  };
}

export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const causes = [...causesOf(error)];
  const codes = causes.map(codeOf);
  const requestId = randomUUID().slice(0, 8);
  console.error(`Request ${requestId} failed:`, error);
  if (
    codes.some((code) => databaseFull.test(code)) ||
    causes.some(({ message }) => cannotWrite.test(message))
  ) {
    return new AppError(
      'not_ready',
      'The database cannot write at the moment: its disk is full or read-only. Free it, then try again.',
      { cause: error },
    );
  }
  if (codes.some((code) => databaseDown.test(code))) {
    return new AppError('not_ready', 'The database does not answer at the moment. Try again shortly.', {
      cause: error,
    });
  }
  return new AppError(
    'internal',
    `Something went wrong on our side. Try again; if it stays, name request ${requestId}.`,
    { cause: error },
  );
}

/** An error and everything that caused it: drivers and Drizzle wrap one another. */
function* causesOf(error: unknown): Generator<Error> {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth++) yield at;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
