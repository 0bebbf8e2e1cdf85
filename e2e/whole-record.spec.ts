import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { usdAtLeast } from '@/lib/ai/usd';
import { countedByServer, type Sums } from './fake-model/counted';
import { type Call, startFakeModel } from './fake-model/server';
import { healthy, kill, up } from './own-product';
import { context, pastedPage } from './people';
import { ports } from './ports';

/** A cent a token, two for one of the answer: no sum has to be rounded to be shown. */
const price = { input: 10_000, output: 20_000 };
const scenarios = [
  'ok',
  '429-once',
  'wrong-shape-once',
  'length-once',
  'invents-once',
  'refusal',
  '503',
  'no-usage',
];

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'overtone-record-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

test('retries, repairs, failures and a kill -9: the screen, the rows and the server count the same', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const model = await startFakeModel({ firstTokenMs: 10, tokensPerSecond: 4_000 });
  const env = {
    OPENAI_BASE_URL: model.url,
    OPENAI_MODEL: 'fake-ok',
    AI_CALL_TIMEOUT_MS: '60000',
    AI_SILENCE_TIMEOUT_MS: '60000',
    AI_PRICE_INPUT: String(price.input),
    AI_PRICE_OUTPUT: String(price.output),
  };
  const first = await up(ports.own[5], folder, env);
  let second: Awaited<ReturnType<typeof up>> | undefined;
  const write = (scenario: string, length: number) =>
    fetch(`${first.address}/api/generate-sequence`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        prospect_url: `linkedin.com/in/record-${scenario}`,
        profile: pastedPage,
        sequence_length: length,
        tov_config: { formality: 50, warmth: 50, directness: 50 },
        company_context: `${context} (fake-model: ${scenario}, record)`,
      }),
    });
  try {
    await healthy(first.address);
    const answers = await Promise.all(scenarios.map((scenario) => write(scenario, 2)));
    const failed = scenarios.filter((_, at) => !answers[at]?.ok);
    expect(failed).toEqual(['refusal', '503']);
    // Both steps hang, so nothing else can begin: which calls the kill cuts off is not a matter of time.
    const killed = write('hangs-writing', 2).catch(() => null);
    const running = async () => (await rows(first.address)).filter(isRunning).map(nameOf).sort();
    await expect.poll(running, { timeout: 30_000 }).toEqual(['write 1', 'write 2']);
    // The row is written while the request is still on its way.
    const unanswered = async () => (await journal(model.port)).filter(({ status }) => status === null).length;
    await expect.poll(unanswered).toBe(2);
    kill(first.child);
    await killed;

    second = await up(ports.own[5], folder, env);
    await healthy(second.address);
    const server = countedByServer(await journal(model.port), price);
    expect(server.calls).toBeGreaterThan(25);
    const all = await rows(second.address);
    expect(countedByRows(all)).toEqual({ ...server, usd: expect.closeTo(server.usd, 4) });
    expect(all.filter(isRunning)).toEqual([]);
    const abandoned = all.filter(({ error_kind }) => error_kind === 'abandoned');
    expect(abandoned.map(nameOf).sort()).toEqual(['write 1', 'write 2']);
    for (const row of abandoned)
      expect(row).toMatchObject({ status: 'failed', cost_usd: null, latency_ms: null });
    await expectOnScreen(page, second.address, server);
  } finally {
    kill(first.child);
    if (second) kill(second.child);
    await model.close();
  }
});

type Row = {
  node_name: string;
  status: string;
  step: number | null;
  error_kind: string | null;
  prompt_tokens: number;
  completion_tokens: number;
  cached_tokens: number;
  cost_usd: number | null;
};
const isRunning = ({ status }: Row) => status === 'started';
const nameOf = ({ node_name, step }: Row) => `${node_name} ${step}`;

async function rows(address: string): Promise<Row[]> {
  const found: Row[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await (
      await fetch(`${address}/api/generations?limit=20${cursor && `&cursor=${cursor}`}`)
    ).json();
    found.push(...page.generations);
    cursor = page.next_cursor;
  }
  return found;
}

function countedByRows(all: Row[]): Sums {
  const sum = (figure: (row: Row) => number) => all.reduce((total, row) => total + figure(row), 0);
  return {
    calls: all.length,
    unknown: all.filter(({ cost_usd }) => cost_usd === null).length,
    prompt: sum((row) => row.prompt_tokens),
    completion: sum((row) => row.completion_tokens),
    cached: sum((row) => row.cached_tokens),
    usd: sum((row) => row.cost_usd ?? 0),
  };
}

/** As any other process would ask the fake server. */
const journal = async (port: number): Promise<Call[]> =>
  (await fetch(`http://127.0.0.1:${port}/journal`)).json();

/** The sums that are kept, as the settings and the foot of the rail show them. */
async function expectOnScreen(page: Page, address: string, { usd, unknown }: Sums) {
  const spent = usdAtLeast(usd);
  await page.goto(`${address}/settings/ai#spending`);
  const form = page.getByRole('form', { name: 'Spending' });
  for (const period of ['today', 'this month'])
    await expect(form.getByText(`${spent} spent ${period}`)).toBeVisible();
  await expect(form.getByText(`${unknown} calls of unknown cost are not counted.`)).toHaveCount(2);
  await expect(page.getByRole('banner').getByText(`${spent} today`)).toBeVisible();
}
