import { formatWithOptions } from 'node:util';
import { sql } from 'drizzle-orm';
import { expect, it, vi } from 'vitest';
import { openTestDatabase } from '@/db/testing';
import { AppError } from './errors';
import { failure } from './failure';

const withCode = (code: string, cause?: unknown) =>
  Object.assign(new Error(`raw text ${code}`, { cause }), { code });

it('passes our own errors on with their fields and sequence', () => {
  const error = new AppError('invalid', 'Say more.', { fields: { goal: 'Say more.' }, sequenceId: 's1' });
  expect(failure(error)).toMatchObject({
    status: 422,
    body: {
      ok: false,
      error: { code: 'invalid', message: 'Say more.', fields: { goal: 'Say more.' }, sequence_id: 's1' },
    },
  });
});

it.each([
  [withCode('ENOSPC'), 503],
  [new Error('Failed query: insert …', { cause: withCode('53100') }), 503],
  [new Error('Failed query: select …', { cause: withCode('ECONNREFUSED') }), 503],
  [withCode('EROFS'), 503],
  [new TypeError('secret internals'), 500],
  ['a thrown string', 500],
])('turns %s into %i without its own words', (error, status) => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { body, ...rest } = failure(error);
  expect(rest.status).toBe(status);
  expect(body.error.message).toMatch(/^[A-Z].*\.$/);
  expect(body.error.message).not.toMatch(/raw text|secret|query|thrown/);
  expect(log).toHaveBeenCalledOnce();
});

it('logs what the database said of a query, and none of its values', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { db, close } = await openTestDatabase();
  const broken = await db
    .execute(sql`select ${'Ruth Adeyemi-Cole'}::text, 1 / ${'0'}::int`)
    .catch((error: unknown) => error);
  await close();
  failure(broken);
  const said = log.mock.calls.map((line) => formatWithOptions({ depth: 9 }, ...line)).join('\n');
  expect(said).toContain('division by zero (22012)');
  expect(said).not.toContain('Ruth');
});
