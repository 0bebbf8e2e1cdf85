/** What can go wrong in words that a caller can act on; each code has one HTTP status. */
export const errorStatus = {
  malformed: 400,
  unauthorized: 401,
  over_budget: 402,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  too_large: 413,
  unsupported_media_type: 415,
  invalid: 422,
  too_many_requests: 429,
  internal: 500,
  model_failed: 502,
  not_ready: 503,
  out_of_time: 504,
} as const;

export type ErrorCode = keyof typeof errorStatus;

export type ErrorBody = {
  ok: false;
  error: { code: ErrorCode; message: string; fields?: Record<string, string>; sequence_id?: string };
};

type Details = {
  fields?: Record<string, string>;
  sequenceId?: string;
  retryAfterSeconds?: number;
  cause?: unknown;
};

/**
 * An error whose `message` is one sentence for a person: it starts with a capital letter or a digit and says what to do.
 * Everything else that is thrown is shown as a generic sentence with a request id.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly fields?: Record<string, string>;
  readonly sequenceId?: string;
  readonly retryAfterSeconds?: number;

  constructor(
    readonly code: ErrorCode,
    message: string,
    details: Details = {},
  ) {
    super(message, { cause: details.cause });
    this.fields = details.fields;
    this.sequenceId = details.sequenceId;
    this.retryAfterSeconds = details.retryAfterSeconds;
  }

  get status(): number {
    return errorStatus[this.code];
  }
}
