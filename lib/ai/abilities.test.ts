import { beforeEach, expect, test } from 'vitest';
import { abilitiesOf, forgetLessons, learnRefusal, learnThinking } from './abilities';
import { buildRequest } from './request';
import { lowerRung, rungIn, startRun } from './run';
import { testSettings, testTask } from './testing';

const local = testSettings('http://127.0.0.1:11434/v1', 'ok');
const openai = { ...local, baseUrl: 'https://api.openai.com/v1', model: 'gpt-6-luna' };
const minutes = (count: number) => count * 60_000;

beforeEach(forgetLessons);

test('what a server is expected to take', () => {
  expect(abilitiesOf(local)).toMatchObject({ rung: 'json_schema', tokens: 'max_tokens', temperature: true });
  expect(abilitiesOf(openai)).toMatchObject({
    tokens: 'max_completion_tokens',
    temperature: false,
    effort: true,
  });
  expect(abilitiesOf({ ...openai, model: 'gpt-4o-mini' })).toMatchObject({
    temperature: true,
    effort: false,
  });
});

test('a refusal is remembered for ten minutes, for this server and model', () => {
  expect(learnRefusal(local, 'rung', abilitiesOf(local, 0), 0)).toBe(true);
  expect(abilitiesOf(local, minutes(10) - 1).rung).toBe('json_object');
  expect(abilitiesOf(local, minutes(10)).rung).toBe('json_schema');
  expect(abilitiesOf({ ...local, model: 'other' }, 1).rung).toBe('json_schema');
  expect(abilitiesOf({ ...local, baseUrl: 'http://127.0.0.1:1/v1' }, 1).rung).toBe('json_schema');
});

test('a late refusal of a higher rung does not lift a lower one', () => {
  const first = abilitiesOf(local);
  learnRefusal(local, 'rung', first);
  learnRefusal(local, 'rung', abilitiesOf(local));
  learnRefusal(local, 'rung', first);
  expect(abilitiesOf(local).rung).toBe('text');
});

test('with nothing left to give up the refusal stands', () => {
  const bare = { ...abilitiesOf(local), rung: 'text' as const, temperature: false, bounds: false };
  expect(learnRefusal(local, 'rung', bare)).toBe(false);
  expect(learnRefusal(local, 'temperature', bare)).toBe(false);
  expect(learnRefusal(local, 'bounds', bare)).toBe(false);
});

test('each lesson changes the request', () => {
  const ask = (settings = local) =>
    buildRequest(testTask(), {
      run: startRun({ settings, sequenceId: null }),
      abilities: abilitiesOf(settings),
      ...{ stream: true, doubled: false, repair: null },
    });
  const plain = ask();
  expect(plain).toMatchObject({
    ...{ max_tokens: 500, temperature: 0.7, stream: true, stream_options: { include_usage: true } },
    response_format: { type: 'json_schema', json_schema: { name: 'message', strict: true } },
  });
  expect(JSON.stringify(plain.response_format)).toContain('"maxLength":2000');
  const learn = (...knobs: Parameters<typeof learnRefusal>[1][]) => {
    for (const knob of knobs) learnRefusal(local, knob, abilitiesOf(local));
  };
  learn('bounds', 'tokens', 'temperature', 'streamUsage');
  learnThinking(local);
  const taught = ask();
  expect(taught).toMatchObject({ max_completion_tokens: 3500 });
  for (const gone of ['max_tokens', 'temperature', 'stream_options']) expect(taught).not.toHaveProperty(gone);
  expect(JSON.stringify(taught.response_format)).not.toMatch(/maxLength|maxItems/);
  learn('rung');
  expect(ask().response_format).toEqual({ type: 'json_object' });
  learn('rung');
  expect(ask()).not.toHaveProperty('response_format');
  expect(ask(openai)).toMatchObject({ reasoning_effort: 'low', max_completion_tokens: 3500 });
});

test('bad answers lower one run, by one for all calls side by side', () => {
  const run = startRun({ settings: local, sequenceId: null });
  lowerRung(run, local, 'json_schema');
  lowerRung(run, local, 'json_schema');
  expect(rungIn(run, local)).toBe('json_object');
  lowerRung(run, local, 'json_object');
  lowerRung(run, local, 'text');
  expect(rungIn(run, local)).toBe('text');
  expect(abilitiesOf(local).rung).toBe('json_schema');
});
