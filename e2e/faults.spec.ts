import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { startFakeModel } from './fake-model/server';
import { visit } from './hydrated';
import { healthy, kill, up } from './own-product';
import { context, pastedPage } from './people';
import { ports } from './ports';

type Message = { step: number };

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'overtone-faults-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

test('kill -9 in the middle: a restart shows what was finished, and Resume writes the rest', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const model = await startFakeModel({ firstTokenMs: 20, tokensPerSecond: 2000 });
  const env = {
    OPENAI_BASE_URL: model.url,
    OPENAI_MODEL: 'fake-ok',
    AI_CALL_TIMEOUT_MS: '60000',
    AI_SILENCE_TIMEOUT_MS: '60000',
  };
  const first = await up(ports.own[0], folder, env);
  let second: Awaited<ReturnType<typeof up>> | undefined;
  try {
    await healthy(first.address);
    const asked = fetch(`${first.address}/api/generate-sequence`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        prospect_url: 'linkedin.com/in/killed-person',
        profile: pastedPage,
        sequence_length: 3,
        tov_config: { formality: 50, warmth: 50, directness: 50 },
        company_context: `${context} (fake-model: hangs-step-3)`,
      }),
    }).catch(() => null);
    const newest = async (address: string) =>
      (await (await fetch(`${address}/api/sequences`)).json()).sequences[0];
    const finished = async (address: string) =>
      (await newest(address))?.sequence_generation_result.messages.map(({ step }: Message) => step);
    await expect.poll(() => finished(first.address), { timeout: 20_000 }).toEqual([1, 2]);
    kill(first.child);
    await asked;

    second = await up(ports.own[0], folder, env);
    await healthy(second.address);
    // A repair may have been under way, so it is the restarted product that says which text was the last.
    expect(await finished(second.address)).toEqual([1, 2]);
    const kept = await newest(second.address);
    await visit(page, `${second.address}/sequences/${kept.sequence_id}`, '#main [role=alert] button');
    await expect(page.getByText('The writing was interrupted.')).toBeVisible();
    for (const { msg_content } of kept.sequence_generation_result.messages)
      await expect(page.getByText(msg_content.slice(0, 20)).first()).toBeVisible();
    const callsBefore = model.calls().length;
    await page.getByRole('button', { name: 'Resume' }).click();
    await expect.poll(() => model.calls().length).toBeGreaterThan(callsBefore);
    expect(
      model
        .calls()
        .slice(callsBefore)
        .filter((call) => call.node === 'research'),
    ).toEqual([]);
  } finally {
    kill(first.child);
    if (second) kill(second.child);
    await model.close();
  }
});

test('a folder in use is refused with a sentence that names the process', async () => {
  test.setTimeout(180_000);
  const first = await up(ports.own[1], folder);
  const second = await healthy(first.address).then(() => up(ports.own[2], folder));
  try {
    const [code] = await once(second.child, 'exit');
    expect(code).not.toBe(0);
    expect(second.said()).toMatch(/in use by process \d+/);
    await healthy(first.address);
  } finally {
    kill(first.child);
    kill(second.child);
  }
});

test('ends at SIGTERM, and starts again on the same folder', async () => {
  test.setTimeout(180_000);
  const first = await up(ports.own[3], folder);
  try {
    await healthy(first.address);
    first.child.kill('SIGTERM');
    await once(first.child, 'exit');
  } finally {
    kill(first.child);
  }
  const second = await up(ports.own[3], folder);
  try {
    await healthy(second.address);
  } finally {
    kill(second.child);
  }
});
