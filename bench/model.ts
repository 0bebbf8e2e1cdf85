import { performance } from 'node:perf_hooks';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from '@/db/client';
import { messageSequences } from '@/db/schema';
import { startFakeModel } from '@/e2e/fake-model/server';
import { buildMessages, dataTag } from '@/lib/ai/messages';
import type { AiTask, ModelSettings } from '@/lib/ai/schema';
import { parse } from '@/lib/parse';
import type { Scope } from '@/lib/scope';
import { createSequence } from '@/lib/sequence/create';
import { followSequence } from '@/lib/sequence/follow';
import { generateSequenceInput } from '@/lib/sequence/input';
import { getSequenceView } from '@/lib/sequence/queries';
import { messageInput, researchInput, researchTask, writeTask } from '@/lib/sequence/tasks';
import { writeSequence } from '@/lib/sequence/write';
import { testScope } from '@/lib/testing';
import { type Figure, figure, median } from './report';
import { sampleContext, sampleProfile, sampleTone } from './sample';

/** The model server of the requirement: 600 ms to the first token, then 80 tokens a second. */
const pace = { firstTokenMs: 600, tokensPerSecond: 80 };

type Run = { total: number; firstWords: number; own: number; calls: number; repairs: number };

export async function benchModel(database: Database): Promise<Figure[]> {
  const scope = await testScope(database, 'bench');
  const model = await startFakeModel(pace);
  const settings: ModelSettings = {
    provider: 'openai',
    model: 'fake-ok',
    baseUrl: model.url,
    apiKey: 'none',
  };
  try {
    await generate(scope, settings, 1);
    const runs = new Map<number, Run>();
    for (const n of [1, 5, 10]) runs.set(n, await typical(scope, settings, n));
    const [one, five, ten] = [runs.get(1), runs.get(5), runs.get(10)];
    if (!one || !five || !ten) throw new Error('A run is missing.');
    const plain = await plainProgram(scope, settings, 5);
    for (const [n, run] of runs)
      console.log(`  N = ${n}: ${run.calls} calls, ${run.repairs} repairs, ${run.total.toFixed(0)} ms`);
    const rewritten = await typical(scope, { ...settings, model: 'fake-demands-once' }, 5);
    console.log(
      `  N = 5, each message off its tone and written again: ${rewritten.repairs} repairs, ${rewritten.total.toFixed(0)} ms`,
    );
    console.log(`  a program with two calls, N = 5: ${plain.toFixed(0)} ms`);
    return [
      figure('first words of step 1 (server side)', five.firstWords / 1000, 's', 3),
      figure('N = 5, request to stored', five.total / 1000, 's', 4.8),
      figure('N = 5 against a program with two calls', five.total / plain, '×', 0.5),
      figure('N = 10 against N = 1', ten.total / one.total, '×', 1.4),
      figure('our own time at N = 5', five.own, 'ms', 60),
    ];
  } finally {
    await model.close();
  }
}

export async function benchBuiltIn(database: Database): Promise<Figure[]> {
  const scope = await testScope(database, 'bench');
  const settings: ModelSettings = { provider: 'built-in', model: 'built-in', baseUrl: null, apiKey: null };
  for (let warm = 0; warm < 5; warm++) await generate(scope, settings, 10);
  const runs: number[] = [];
  for (let run = 0; run < 11; run++) runs.push((await generate(scope, settings, 10)).total);
  return [figure('built-in writer, N = 10, request to stored', median(runs), 'ms', 150)];
}

/** The middle one of three runs, by total time. */
async function typical(scope: Scope, settings: ModelSettings, n: number): Promise<Run> {
  const runs: Run[] = [];
  for (let run = 0; run < 3; run++) runs.push(await generate(scope, settings, n));
  const middle = runs.sort((a, b) => a.total - b.total)[1];
  if (!middle) throw new Error('No run was made.');
  return middle;
}

async function generate(scope: Scope, settings: ModelSettings, sequenceLength: number): Promise<Run> {
  const start = performance.now();
  const { sequenceId } = await createSequence(scope, inputOf(sequenceLength), { settings });
  const following = firstWordsOf(scope, sequenceId, start);
  await writeSequence(scope, sequenceId, { settings });
  const total = performance.now() - start;
  const view = await getSequenceView(scope, sequenceId);
  if (view?.status !== 'completed')
    throw new Error(`The sequence is ${view?.status}: ${view?.error_message}`);
  const intervals = view.calls.map(
    (call) => [call.started_ms, call.started_ms + (call.latency_ms ?? 0)] as const,
  );
  const repairs = view.calls.filter((call) => call.generation_type === 'repair').length;
  return {
    total,
    firstWords: await following,
    own: total - covered(intervals),
    calls: view.calls.length,
    repairs,
  };
}

function inputOf(sequenceLength: number) {
  return parse(generateSequenceInput, {
    prospectUrl: 'https://www.linkedin.com/in/ruth-adeyemi-cole',
    profile: sampleProfile,
    tov: sampleTone,
    companyContext: sampleContext,
    sequenceLength,
  });
}

async function firstWordsOf(scope: Scope, sequenceId: string, start: number): Promise<number> {
  const stop = new AbortController();
  for await (const event of followSequence(scope, sequenceId, stop.signal)) {
    if (event.type === 'done') break;
    if (event.type === 'text' && event.step === 1 && event.text.includes(' ')) {
      stop.abort();
      return performance.now() - start;
    }
  }
  return performance.now() - start;
}

/** How long at least one of the calls was under way. */
function covered(intervals: (readonly [number, number])[]): number {
  let [sum, end] = [0, 0];
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}

/** What a plain program does: the same analysis, then all messages in one answer. */
async function plainProgram(scope: Scope, settings: ModelSettings, n: number): Promise<number> {
  const { sequenceId } = await createSequence(scope, inputOf(n), { settings });
  const [sequence] = await scope.db
    .select()
    .from(messageSequences)
    .where(eq(messageSequences.id, sequenceId));
  if (!sequence) throw new Error('The sequence is gone.');
  const research = researchTask(researchInput(sequence));
  const line = { step: 1, angle: 'observation' as const, evidence: ['E1'], note: '' };
  const write = writeTask(messageInput(sequence, line, [line]));
  const schema = z.object({ messages: z.array(write.prompt.schema).length(n) });
  const start = performance.now();
  await ask(settings, research);
  await ask(settings, { ...write, prompt: { ...write.prompt, schema, schemaName: 'messages' } });
  return performance.now() - start;
}

async function ask(settings: ModelSettings, task: Pick<AiTask<unknown>, 'type' | 'prompt'>) {
  const { model, baseUrl } = settings;
  const jsonSchema = z.toJSONSchema(task.prompt.schema, { target: 'draft-7' });
  const messages = buildMessages(task, { tag: dataTag(), rung: 'json_schema', jsonSchema });
  const format = {
    type: 'json_schema',
    json_schema: { name: task.prompt.schemaName, strict: true, schema: jsonSchema },
  };
  const response = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ model, messages, response_format: format }),
  });
  if (!response.ok) throw new Error(`The model server answered ${response.status}.`);
  await response.json();
}
