import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { AppError } from './errors';

/** A place in a list sorted by `(created_at, id)`, newest first: the last row that was seen. */
export type Cursor = { createdAt: Date; id: string };

/** The end of the year 9999: later ones have no common spelling. */
const LATEST = 253_402_300_799_999;
const wire = z.tuple([z.number().int().min(0).max(LATEST), z.uuid()]);

/** Opaque text for `next_cursor`; times keep their milliseconds, which is all that the columns hold. */
export function encodeCursor({ createdAt, id }: Cursor): string {
  return Buffer.from(JSON.stringify([createdAt.getTime(), id])).toString('base64url');
}

/** @throws {AppError} `malformed` for anything that `encodeCursor` did not make. */
export function decodeCursor(text: string): Cursor {
  const read = wire.safeParse(parseJson(Buffer.from(text, 'base64url').toString()));
  if (!read.success || Buffer.from(JSON.stringify(read.data)).toString('base64url') !== text)
    throw new AppError('malformed', 'The cursor is not one of ours. Start again without a cursor.');
  const [createdAt, id] = read.data;
  return { createdAt: new Date(createdAt), id };
}

/** Rows that come after the cursor in a list sorted newest first. */
export function olderThan(createdAt: AnyColumn, id: AnyColumn, cursor: Cursor): SQL {
  return sql`(${createdAt}, ${id}) < (${cursor.createdAt.toISOString()}::timestamptz, ${cursor.id}::uuid)`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
