import { context, trace } from '@opentelemetry/api';
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '@/db/client';
import { openTestDatabase } from '@/db/testing';
import { type FakeModel, startFakeModel } from '@/e2e/fake-model/server';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { inSpan } from '@/lib/tracing';
import { forgetLessons } from './abilities';
import { listGenerations } from './queries';
import { startRun } from './run';
import { runTask } from './run-task';
import { quick, testKey, testSettings, testTask } from './testing';

const spans = new InMemorySpanExporter();
let database: Database;
let fake: FakeModel;
let scope: Scope;

beforeAll(async () => {
  [database, fake] = await Promise.all([openTestDatabase(), startFakeModel()]);
  new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }).register();
});
beforeEach(async ({ task }) => {
  spans.reset();
  fake.reset();
  forgetLessons();
  scope = await testScope(database, task.name);
});
afterAll(async () => {
  trace.disable();
  context.disable();
  await Promise.all([database.close(), fake.close()]);
});

const ask = (scenario: string) =>
  inSpan('pipeline', { attributes: {} }, () =>
    runTask(scope, testTask(), {
      run: startRun({ settings: testSettings(fake.url, scenario), sequenceId: null, limits: quick }),
    }),
  );

test('each call is a span below its pipeline, with the figures of its row and none of its words', async () => {
  await ask('429-once');
  const { generations } = await listGenerations(scope);
  const [row] = generations.filter(({ status }) => status === 'succeeded');
  const finished = spans.getFinishedSpans();
  const [declined, answered, pipeline] = finished;
  expect(finished.map(({ name }) => name)).toEqual(['chat fake-429-once', 'chat fake-429-once', 'pipeline']);
  expect(answered?.parentSpanContext?.spanId).toBe(pipeline?.spanContext().spanId);
  expect(answered?.attributes).toMatchObject({
    ...{ 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'fake-429-once' },
    ...{
      'gen_ai.usage.input_tokens': row?.promptTokens,
      'gen_ai.usage.output_tokens': row?.completionTokens,
    },
    ...{ 'gen_ai.response.finish_reasons': ['stop'], 'server.address': '127.0.0.1' },
    ...{ 'overtone.generation.id': row?.id, 'overtone.attempt': 2, 'overtone.prompt.version': 'test/1' },
  });
  expect(declined?.attributes).toMatchObject({
    'error.type': 'rate_limited',
    'http.response.status_code': 429,
  });
  const told = JSON.stringify(finished.map(({ name, attributes, events }) => ({ name, attributes, events })));
  for (const secret of [testKey, 'Maya', 'chilled', 'Slotwright']) expect(told).not.toContain(secret);
});

test('what fails for good ends its pipeline as failed, by its code', async () => {
  await expect(ask('401')).rejects.toThrow(/refused the key/);
  const pipeline = spans.getFinishedSpans().at(-1);
  expect(pipeline).toMatchObject({ name: 'pipeline', attributes: { 'error.type': 'model_failed' } });
  expect(pipeline?.events).toEqual([]);
});
