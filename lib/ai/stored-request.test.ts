import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { abilitiesOf, forgetLessons } from './abilities';
import { buildRequest, type ModelRequest } from './request';
import { startRun } from './run';
import { readStoredPrompt } from './stored-prompt';
import { answerSchemaOf, changedRequest, storedRequest, withoutPart } from './stored-request';
import { testSettings, testTask } from './testing';

const local = testSettings('http://127.0.0.1:11434/v1', 'ok');
const openai = { ...local, baseUrl: 'https://api.openai.com/v1', model: 'gpt-6-luna' };

beforeEach(forgetLessons);

function requestOf(rung: 'json_schema' | 'json_object' | 'text' = 'json_schema'): ModelRequest {
  const run = startRun({ settings: local, sequenceId: null });
  const abilities = { ...abilitiesOf(local), rung };
  return buildRequest(testTask(), { run, abilities, stream: true, doubled: false, repair: null });
}
const asStored = (request: ModelRequest): Record<string, unknown> => JSON.parse(JSON.stringify(request));

test('a request comes back from the record as it was sent, on every rung', () => {
  for (const rung of ['json_schema', 'json_object', 'text'] as const) {
    const request = requestOf(rung);
    expect(storedRequest({ prompt: asStored(request) })).toEqual(request);
  }
});

test.each([{}, { system: 's', user: 'u', data: {} }, { model: 'm', messages: [] }])(
  '%j is none',
  (prompt) => {
    expect(storedRequest({ prompt })).toBeNull();
  },
);

test('its task and its data are read back, tags that foreign text forges or none', () => {
  const { user, data } = testTask().prompt;
  const read = readStoredPrompt(asStored(requestOf()));
  expect(read?.user).toBe(user);
  expect(read?.data).toMatchObject({ person: data.person, facts: [{ id: 'E1' }, { id: 'E2' }] });
  expect(readStoredPrompt({ system: 's', user, data: { a: 1 } })).toEqual({ user, data: { a: 1 } });
  for (const broken of [{}, { messages: [{ role: 'user', content: 'no data' }] }, { messages: 'x' }])
    expect(readStoredPrompt(broken)).toBeNull();
});

test('an answer is read by the schema that was sent, else as any object', () => {
  expect(answerSchemaOf(requestOf()).safeParse({ content: 1, claims: [] }).success).toBe(false);
  expect(answerSchemaOf(requestOf()).safeParse({ content: 'Hi', claims: [] }).success).toBe(true);
  expect(answerSchemaOf(requestOf('text')).safeParse({ any: 1 }).success).toBe(true);
  expect(answerSchemaOf(requestOf('text')).safeParse('text').success).toBe(false);
});

test('another model is asked as it takes it: room to think, its name of the limit, no temperature', () => {
  const before = requestOf();
  const { temperature, max_tokens, ...same } = before;
  expect(changedRequest(before, openai, null)).toEqual({
    ...same,
    ...{ model: 'gpt-6-luna', reasoning_effort: 'low', max_completion_tokens: 3_500 },
  });
  expect([temperature, max_tokens]).toEqual([0.7, 500]);
  expect(changedRequest(before, openai, 0)).toMatchObject({ temperature: 0 });
  expect(changedRequest(before, { ...local, model: 'other' }, null)).toEqual({ ...before, model: 'other' });
});

test('what is refused is given up, and nothing else', () => {
  const request = requestOf();
  const { temperature: _, ...cool } = request;
  expect(withoutPart(request, 'temperature')).toEqual(cool);
  expect(withoutPart(cool, 'temperature')).toBeNull();
  expect(withoutPart(request, 'effort')).toBeNull();
  expect(withoutPart(request, 'tokens')).toMatchObject({ max_completion_tokens: 500 });
  expect(withoutPart(request, 'tokens')).not.toHaveProperty('max_tokens');
  expect(withoutPart(request, 'streamUsage')).not.toHaveProperty('stream_options');
  expect(JSON.stringify(withoutPart(request, 'bounds')?.response_format)).not.toContain('maxLength');
});

test('down the ladder it ends where the gateway would have begun', () => {
  const anonymous = (request: ModelRequest | null | undefined) =>
    JSON.parse(JSON.stringify(request).replace(/data-[0-9a-f]{12}/g, 'data'));
  const lower = withoutPart(requestOf(), 'rung');
  expect(anonymous(lower)).toEqual(anonymous(requestOf('json_object')));
  const lowest = lower && withoutPart(lower, 'rung');
  expect(anonymous(lowest)).toEqual(anonymous(requestOf('text')));
  expect(lowest && withoutPart(lowest, 'rung')).toBeNull();
});

test('a schema that cannot be read back does not stand in the way', () => {
  const format = { name: 'x', strict: true as const, schema: { type: 'nothing-known' } };
  const schema = answerSchemaOf({
    ...requestOf(),
    response_format: { type: 'json_schema', json_schema: format },
  });
  expect(schema).toBeInstanceOf(z.ZodType);
  expect(schema.safeParse({ a: 1 }).success).toBe(true);
});
