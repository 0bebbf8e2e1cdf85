import { expect, test } from '@playwright/test';
import { context, pastedPage } from './people';

const asked = {
  prospect_url: 'linkedin.com/in/robust-person',
  profile: pastedPage,
  tov_config: { formality: 50, warmth: 50, directness: 50 },
  company_context: context,
  sequence_length: 1,
};

for (const [path, status] of [
  ['/api/%E0%A4%A', 400],
  ['/api/sequences/%ff/events', 400],
  ['/api/sequences?prospect_url=linkedin.com/in/x-y&cursor=abc', 400],
  ['/api/sequences?cursor=', 400],
  ['/api/sequences?prospect_url=', 422],
  ['/api/sequences?prospect_url=https://www.linkedin.com/company/acme', 422],
  ['/api/sequences?prospect_url=%00', 422],
  ['/api/sequences?cursor=%00', 400],
  ['/api/generations?model=%00', 422],
  ['/api/generations/export?node=%00', 422],
  ['/api/insights/csv?channel=%00', 422],
  ['/api/calendar/%00.ics', 404],
] as const) {
  test(`${path} is answered ${status} in the shape of the API`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(status);
    expect(await response.json()).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/^[A-Z].*\.$/s) },
    });
  });
}

test('what no database can hold is not asked for, by no page and no list', async ({ request }) => {
  expect((await request.post('/api/generate-sequence', { data: asked })).status()).toBe(201);
  for (const path of [
    '/audit?search=a%00b&model=%00',
    '/audit/calls?search=a%00b&period=all',
    '/api/generations?search=a%00b',
    '/prospects?q=%00&tag=a%00b',
    '/api/prospects/search?q=a%00b&tag=a%00b',
    '/queue/rows?search=a%00b&section=%00&cursor=%00',
    '/insights?period=%00&channel=%00',
    '/check?text=%00',
    '/?sequence=%00&prospect=%00',
  ]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    // A part of a page that fails after the page has begun says so in the stream only.
    expect(await response.text(), path).not.toMatch(/:E\{\\"digest/);
  }
});

for (const [what, changes, field] of [
  ['a company page', { prospect_url: 'https://www.linkedin.com/company/acme' }, 'prospect_url'],
  ['a name longer than any', { prospect_url: `linkedin.com/in/${'李'.repeat(600)}` }, 'prospect_url'],
  ['a solution that is not there', { solution_id: '2f1d7c0e-0000-4000-8000-000000000000' }, 'solution_id'],
  ['a language without an end', { language: `en${'-abcdefgh'.repeat(6000)}` }, 'language'],
] as const) {
  test(`${what} is refused under the API's name of the field`, async ({ request }) => {
    const response = await request.post('/api/generate-sequence', { data: { ...asked, ...changes } });
    expect(response.status()).toBe(422);
    expect(Object.keys((await response.json()).error.fields)).toEqual([field]);
  });
}

test('a body that is not UTF-8 is malformed', async ({ request }) => {
  const data = Buffer.concat([
    Buffer.from('{"prospect_url":"'),
    Buffer.from([0xff, 0xfe]),
    Buffer.from('"}'),
  ]);
  const response = await request.post('/api/generate-sequence', {
    data,
    headers: { 'Content-Type': 'application/json' },
  });
  expect(response.status()).toBe(400);
});

test('a PDF of exactly 10 MB arrives whole, one byte more is too large', async ({ request }) => {
  const upload = (bytes: number) =>
    request.post('/api/profile', {
      multipart: {
        file: { name: 'big.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(bytes, '%PDF-1.7 ') },
      },
    });
  expect((await (await upload(10 * 1024 * 1024)).json()).error.message).not.toMatch(/incomplete/);
  expect((await upload(10 * 1024 * 1024 + 1)).status()).toBe(413);
});

test('each listed sequence comes with its own messages', async ({ request }) => {
  const person = { ...asked, prospect_url: 'linkedin.com/in/listed-often' };
  for (let n = 0; n < 5; n++) await request.post('/api/generate-sequence', { data: person });
  const body = await (
    await request.get('/api/sequences?prospect_url=linkedin.com/in/listed-often&limit=100')
  ).json();
  expect(body.sequences).toHaveLength(5);
  for (const sequence of body.sequences) expect(sequence.sequence_generation_result.messages).toHaveLength(1);
});
