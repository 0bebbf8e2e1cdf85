import 'server-only';
import { decodeCursor, encodeCursor } from '@/lib/cursor';
import type { Scope } from '@/lib/scope';
import type { AuditFilter } from './audit-input';
import { keysWithoutWords } from './audit-keys';
import { daysAsked } from './audit-period';
import { keysWithWords } from './audit-search';

export type Asked = { cursor?: string | null; limit?: number };

/** Which calls stand on a page of a filter, newest first. @throws {AppError} `malformed` for a foreign cursor. */
export async function callPage(
  scope: Scope,
  filter: AuditFilter,
  { cursor, limit = 50 }: Asked,
): Promise<{ ids: string[]; nextCursor: string | null }> {
  const after = cursor ? decodeCursor(cursor) : null;
  const place = { cursor: after, limit, ...(await daysAsked(scope, filter)) };
  const { search } = filter;
  const keys = search
    ? await keysWithWords(scope, { ...filter, search }, place)
    : await keysWithoutWords(scope, filter, place);
  const page = keys.slice(0, limit);
  const last = page.at(-1);
  return {
    ids: page.map(({ id }) => id),
    nextCursor: last && keys.length > limit ? encodeCursor(last) : null,
  };
}
