import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { AiSettingsPage } from './ai-settings-page';
import { type FakeModel, startFakeModel } from './fake-model/server';
import { healthy, kill, up } from './own-product';
import { context, pastedPage } from './people';
import { ports } from './ports';

const key = 'sk-e2e-Q7rT2mZp9LxV4nB8-wxyz';
const holdsKey = (bytes: Buffer | string) =>
  [key, Buffer.from(key).toString('base64')].some((spelling) => bytes.includes(spelling));

let folder: string;
let model: FakeModel;
test.beforeEach(async () => {
  [folder, model] = await Promise.all([mkdtemp(path.join(tmpdir(), 'overtone-key-')), startFakeModel()]);
});
test.afterEach(() => Promise.all([rm(folder, { recursive: true, force: true }), model.close()]));

/** All that the browser is sent, page sources and events among it. */
function listenTo(page: Page) {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body().catch(() => Buffer.alloc(0))));
  return async () => (await Promise.all(bodies)).filter((body) => body.length > 0);
}

async function generate(page: Page, address: string, person: string, scenario: string) {
  const response = await page.request.post(`${address}/api/generate-sequence`, {
    data: {
      ...{ prospect_url: `linkedin.com/in/${person}`, profile: pastedPage, sequence_length: 1 },
      company_context: `${context} (fake-model: ${scenario})`,
      tov_config: { formality: 50, warmth: 50, directness: 50 },
    },
  });
  return response.json();
}

test('a key that is typed stands in no log, no answer, no page and no file', async ({ page }) => {
  test.slow();
  const product = await up(ports.key, folder);
  try {
    const { address } = product;
    await healthy(address);
    const received = listenTo(page);
    const ai = new AiSettingsPage(page);
    await ai.open(address);
    await ai.button('Add a server').click();
    await ai.fill(ai.form(), { url: model.url, name: 'Fake', key, model: 'fake-401' });
    await ai.form().getByRole('button', { name: 'Test', exact: true }).click();
    await ai.testEnded('Fake', 'The connection does not work. Change the key.');
    expect(holdsKey(await page.content())).toBe(false);
    await ai.fill(ai.form(), { model: 'fake-ok', key });
    await ai.form().getByRole('button', { name: 'Save and use' }).click();
    await expect(ai.row('Fake')).toContainText('Key ends in wxyz');
    await ai.button('Test Fake').click();
    await ai.testEnded('Fake', 'The connection works.');

    const written = await generate(page, address, 'key-person', 'ok');
    const refused = await generate(page, address, 'refused-person', '401');
    expect(refused.error.message).toContain('refused the key (401)');
    const { sequence_id: id, prospect_id: person } = written;
    const pages = [
      '/',
      '/sequences',
      '/queue',
      '/prospects',
      '/check',
      '/insights',
      '/settings',
      '/settings/ai',
    ];
    const ids = [`/sequences/${id}`, `/sequences/${refused.error.sequence_id}`, `/prospects/${person}`];
    for (const one of [...pages, ...ids]) {
      await page.goto(`${address}${one}`);
      await expect(page.getByRole('heading').first()).toBeAttached();
      expect(holdsKey(await page.content()), one).toBe(false);
    }
    const answers = [JSON.stringify(written), JSON.stringify(refused)];
    for (const one of [
      ...[
        'health',
        'openapi.json',
        'generations?limit=100',
        'sequences',
        'prospects/search?q=',
        'insights/csv',
      ],
      ...[`sequences/${id}`, `sequences/${id}/events`, `prospects/${person}/export`],
    ])
      answers.push(await (await page.request.get(`${address}/api/${one}`)).text());
    // The server did repeat the key, and the record has its place without it.
    expect(answers.join()).toContain('Incorrect API key provided: [key].');
    for (const answer of answers) expect(holdsKey(answer), answer.slice(0, 80)).toBe(false);

    await ai.open(address);
    await ai.button('Remove Fake').click();
    await ai.button('Undo').click();
    await expect(ai.row('Fake')).toContainText('writes now');
    const bodies = await received();
    expect(bodies.length).toBeGreaterThan(20);
    expect(bodies.filter(holdsKey)).toEqual([]);
    expect(holdsKey(product.said())).toBe(false);
  } finally {
    kill(product.child);
  }
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  const contents = await Promise.all(files.map((one) => readFile(path.join(one.parentPath, one.name))));
  // What stands beside the key is found, so the key would be.
  expect(contents.some((bytes) => bytes.includes(model.url))).toBe(true);
  expect(files.filter((_, at) => holdsKey(contents[at] ?? ''))).toEqual([]);
  expect((await stat(path.join(folder, 'secret'))).mode & 0o777).toBe(0o600);
});
