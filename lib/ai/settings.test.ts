import { afterEach, expect, test, vi } from 'vitest';

const names = ['OPENAI_API_KEY', 'OPENAI_BASE_URL', 'OPENAI_MODEL', 'AI_PRICE_INPUT', 'AI_PRICE_OUTPUT'];

/** The settings as a process with these variables would read them. */
async function read(variables: Record<string, string>) {
  for (const name of names) vi.stubEnv(name, variables[name]);
  vi.resetModules();
  const { environmentWriter, runLimits } = await import('./settings');
  return { writer: environmentWriter(), limits: runLimits() };
}

afterEach(() => vi.unstubAllEnvs());

test.each([
  [
    { OPENAI_API_KEY: 'sk-1' },
    { provider: 'openai', model: 'gpt-6-luna', baseUrl: 'https://api.openai.com/v1', apiKey: 'sk-1' },
  ],
  [
    { OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1/', OPENAI_MODEL: 'llama3.2' },
    { provider: 'openai', model: 'llama3.2', baseUrl: 'http://127.0.0.1:11434/v1', apiKey: null },
  ],
])('%j', async (variables, settings) => {
  expect((await read(variables)).writer).toMatchObject({ ...settings, source: 'environment' });
});

test.each<Record<string, string>>([
  {},
  { OPENAI_MODEL: 'gpt-x', OPENAI_API_KEY: ' ' },
  { AI_PRICE_INPUT: '1', AI_PRICE_OUTPUT: '1' },
])('no server is set by %j', async (variables) => {
  expect((await read(variables)).writer).toBeNull();
});

test('the limits of a run, and own prices only as a pair', async () => {
  const set = { OPENAI_API_KEY: 'sk-1', AI_PRICE_INPUT: '0', AI_PRICE_OUTPUT: '1.5' };
  const { limits, writer } = await read(set);
  expect(limits).toMatchObject({ callMs: 30_000, silenceMs: 15_000, maxInFlight: 16 });
  expect(writer?.price).toEqual({ input: 0, output: 1.5 });
  expect((await read({ ...set, AI_PRICE_OUTPUT: '' })).writer?.price).toBeNull();
});
