import 'server-only';
import { randomUUID } from 'node:crypto';
import { DrizzleQueryError } from 'drizzle-orm/errors';
import { AppError, type ErrorBody } from './errors';

/** System and Postgres codes that say: the database is not there, or cannot write. */
const databaseDown = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|57P0[123]|08\d{3}|53300)$/;
const databaseFull = /^(ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EIO|53100|25006)$/;

/** Postgres gives a read-only file system the code of a missing permission; only its words tell. */
const cannotWrite = /no space left on device|read-only file system/i;

const lostConnection =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

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
  if (error instanceof AppError) return logged(error);
  const causes = [...causesOf(error)];
  const codes = causes.map(codeOf);
  const requestId = randomUUID().slice(0, 8);
  console.error(`Request ${requestId} failed:`, ...causes.map(withoutParameters));
  const says = (words: RegExp) => causes.some((cause) => !isQueryError(cause) && words.test(cause.message));
  if (codes.some((code) => databaseFull.test(code)) || says(cannotWrite)) {
    return new AppError(
      'not_ready',
      'The database cannot write at the moment: its disk is full or read-only. Free it, then try again.',
      { cause: error },
    );
  }
  if (codes.some((code) => databaseDown.test(code)) || says(lostConnection)) {
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

/** Of our own errors only those whose cause nobody else puts on record: a failed model call has its row. */
function logged(error: AppError): AppError {
  if (error.cause && (error.code === 'not_ready' || error.code === 'internal')) {
    console.error(error.message, ...[...causesOf(error.cause)].map(withoutParameters));
  }
  return error;
}

/**
 * Drizzle's message and the fields of the database's own error hold the values of the query: names, addresses, whole
 * profiles. They stay out of the log.
 */
function withoutParameters(error: Error): unknown {
  if (isQueryError(error)) return `Failed query: ${error.query.slice(0, 300)}`;
  return 'severity' in error ? `${error.message} (${codeOf(error)})` : error;
}

function isQueryError(error: Error): error is DrizzleQueryError {
  return error instanceof DrizzleQueryError;
}

/** An error and everything that caused it: drivers and Drizzle wrap one another. */
function* causesOf(error: unknown): Generator<Error> {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth++) yield at;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
