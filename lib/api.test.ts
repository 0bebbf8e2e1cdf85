import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { json, jsonBody, pageLimit, routes } from './api';

const schema = z.object({
  n: z.number().meta({ title: 'The number', description: 'a number' }),
  s: z.string().optional(),
});
const { GET, POST } = routes({
  POST: async (request) => json({ ok: true, read: await jsonBody(request, schema) }),
});
const context = { params: Promise.resolve({}) };

function post(
  body: BodyInit | undefined,
  headers: Record<string, string> = { 'Content-Type': 'application/json' },
) {
  return POST(new Request('http://localhost/api/x', { method: 'POST', body, headers }), context);
}

describe('a route', () => {
  it.each([
    ['no JSON type', '{}', { 'Content-Type': 'text/plain' }, 415],
    ['a type that only begins like JSON', '{}', { 'Content-Type': 'application/jsonp' }, 415],
    ['broken JSON', '{"n":', undefined, 400],
    ['a list', '[]', undefined, 400],
    ['null', 'null', undefined, 400],
    ['nothing', '', undefined, 400],
    ['more than 1 MB', JSON.stringify({ n: 1, s: 'x'.repeat(1024 * 1024) }), undefined, 413],
    ['a wrong field', '{"n":"5"}', undefined, 422],
  ])('refuses %s in the shape of the API', async (_, body, headers, status) => {
    const response = await post(body, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/^[A-Z].*\.$/) },
    });
  });

  it('reads a whole body and cleans it', async () => {
    const response = await post('{"n":1,"s":"a\\u0000b"}', {
      'Content-Type': 'application/json; charset=utf-8',
    });
    expect(await response.json()).toEqual({ ok: true, read: { n: 1, s: 'ab' } });
  });

  it('answers other methods with 405 and those that it has', async () => {
    const response = await GET(new Request('http://localhost/api/x'), context);
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'POST']);
  });
});

it.each(['0', '101', '-1', '1.5', 'x', '', ' 5', '1e1'])('limit %j is 400', (limit) => {
  expect(() => pageLimit(new URLSearchParams({ limit }))).toThrow('from 1 to 100');
});
