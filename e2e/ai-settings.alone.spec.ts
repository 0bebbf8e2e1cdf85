import { expect, test } from '@playwright/test';
import { AiSettingsPage } from './ai-settings-page';
import { violations } from './axe';
import { context, pastedPage } from './people';
import { ports } from './ports';

const url = `http://127.0.0.1:${ports.fakeModel}/v1`;

test('a server is added, tested, used, given to a task, removed and brought back', async ({ page }) => {
  test.slow();
  const ai = new AiSettingsPage(page);
  await ai.open();
  await expect(ai.row('Built-in writer')).toContainText('writes now');

  await test.step('what is refused stands at its field, and nothing typed is lost', async () => {
    await ai.button('Add a server').click();
    const form = ai.form();
    await ai.fill(form, {
      preset: 'Ollama',
      url: 'http://169.254.169.254/v1',
      key: 'sk-e2e-1234567890-wxyz',
      model: 'fake-401',
    });
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(form.getByRole('alert')).toContainText('leads into a private network');
    await expect(form.getByLabel('Key', { exact: true })).toHaveValue('sk-e2e-1234567890-wxyz');
    await ai.fill(form, { url });
    await form.getByRole('button', { name: 'Test', exact: true }).click();
    await ai.testEnded('Ollama', 'The connection does not work. Change the key.');
    await expect(form.getByLabel('Key', { exact: true })).toBeFocused();
    await expect(form.getByLabel('Key', { exact: true })).toHaveAccessibleDescription(
      /refused the key \(401\)/,
    );
  });

  await test.step('the test shows what the server can do, before it is saved', async () => {
    const form = ai.form();
    await ai.fill(form, { model: 'fake-no-schema', name: 'Fake' });
    await form.getByRole('button', { name: 'Test', exact: true }).click();
    await ai.testEnded('Fake', 'The connection works.');
    for (const [part, state] of [
      ['reachable', 'pass'],
      ['key', 'pass'],
      ['structure', 'warn'],
      ['streaming', 'pass'],
      ['usage', 'pass'],
      ['price', 'warn'],
      ['speed', 'pass'],
    ] as const)
      await expect(ai.finding('Fake', part)).toHaveAttribute('data-state', state);
    expect(await violations(page)).toEqual([]);
    await expect(page.locator('#new-model-names option[value="fake-ok"]')).toBeAttached();
  });

  await test.step('saved and used, it writes, and the rail says so', async () => {
    const form = ai.form();
    await ai.fill(form, { model: 'fake-ok' });
    await form.getByRole('button', { name: 'Add a price' }).click();
    await form.getByLabel('In', { exact: true }).fill('1,25');
    await form.getByLabel('Out', { exact: true }).fill('10');
    await form.getByRole('button', { name: 'Save and use' }).click();
    await expect(ai.row('Fake')).toContainText('writes now');
    await expect(ai.row('Fake')).toContainText('Key ends in wxyz');
    await expect(page.getByRole('banner').getByRole('link', { name: 'Model fake-ok' })).toBeVisible();
  });

  await test.step('a task gets a model and a temperature of its own', async () => {
    const write = ai.tasks.getByRole('group', { name: 'Write', exact: true });
    await write.getByLabel('Temperature').fill('3');
    await ai.tasks.getByRole('button', { name: 'Save tasks' }).click();
    await expect(write.getByRole('alert')).toHaveText('From 0 to 2.');
    await write.getByLabel('Temperature').fill('0.2');
    await write.getByLabel('Model').fill('fake-fence');
    await ai.tasks.getByRole('button', { name: 'Save tasks' }).click();
    await expect(ai.tasks.getByRole('status')).toContainText('Saved.');
  });

  await test.step('a sequence is written with both, at the price that was set', async () => {
    const made = await page.request.post('/api/generate-sequence', {
      data: {
        ...{ prospect_url: 'linkedin.com/in/provider-person', profile: pastedPage, company_context: context },
        ...{ tov_config: { formality: 50, warmth: 50, directness: 50 }, sequence_length: 1 },
      },
    });
    expect(made.ok()).toBe(true);
    const { sequence_id } = await made.json();
    const { generations } = await (
      await page.request.get(`/api/generations?sequence_id=${sequence_id}`)
    ).json();
    const of = (type: string) =>
      generations.find((row: { generation_type: string }) => row.generation_type === type);
    expect(of('profile_analysis')).toMatchObject({
      ...{ model: 'fake-ok', base_url: url, unit_prices: { input: 1.25, output: 10, source: 'set by you' } },
    });
    expect(of('message_generation')).toMatchObject({ model: 'fake-fence', prompt: { temperature: 0.2 } });
    const tests = await (await page.request.get('/api/generations?limit=100')).json();
    expect(
      tests.generations.filter(
        (row: { generation_type: string }) => row.generation_type === 'connection_test',
      ),
    ).toHaveLength(3);
  });

  await test.step('removed, the built-in writer writes; Undo brings back all of it', async () => {
    await ai.open();
    await ai.button('Remove Fake').click();
    await expect(ai.row('Built-in writer')).toContainText('writes now');
    await expect(ai.button('Add a server')).toBeFocused();
    await ai.button('Undo').click();
    await expect(ai.row('Fake')).toContainText('writes now');
    await ai.button('Test Fake').click();
    await ai.testEnded('Fake', 'The connection works.');
    await ai.button('Use the built-in writer').click();
    await ai.button('Undo').click();
    await expect(ai.row('Fake')).toContainText('writes now');
    await ai.button('Remove Fake').click();
    await expect(ai.row('Built-in writer')).toContainText('writes now');
    await ai.tasks.getByLabel('Model').nth(1).fill('');
    await ai.tasks.getByLabel('Temperature').nth(1).fill('');
    await ai.tasks.getByRole('button', { name: 'Save tasks' }).click();
    await expect(ai.tasks.getByRole('status')).toContainText('Saved.');
  });
});

test('on a phone nothing scrolls sideways, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const ai = new AiSettingsPage(page);
  await ai.open();
  await ai.button('Add a server').click();
  await ai.form().getByRole('button', { name: 'Add a price' }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await violations(page)).toEqual([]);
  await ai.button('Cancel').click();
});
