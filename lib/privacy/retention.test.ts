import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { type AiGeneration, aiGenerations, type NewAiGeneration } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { getSettings } from '@/lib/account/queries';
import { generationBodySchema } from '@/lib/ai/body';
import { generationBody, usageOf } from '@/lib/ai/format';
import { listGenerations, sequenceGenerations } from '@/lib/ai/queries';
import { scrubOldCalls, scrubOldCallsEverywhere } from '@/lib/ai/retention';
import type { Scope } from '@/lib/scope';
import { builtIn, unwritten } from '@/lib/sequence/fixture';
import { testScope } from '@/lib/testing';
import { saveRetention } from './retention';

let database: Database;
let scope: Scope;
let foreign: Scope;
let count = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  count += 1;
  scope = await testScope(database, `ours-${count}`);
  foreign = await testScope(database, `theirs-${count}`);
});

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

async function call({ db, workspaceId }: Scope, days: number, changes: Partial<NewAiGeneration> = {}) {
  await db.insert(aiGenerations).values({
    ...{
      workspaceId,
      workflowName: 'generate_sequence',
      nodeName: 'write',
      model: 'm',
      promptVersion: 'v/1',
    },
    ...{ generationType: 'message_generation', provider: 'openai', status: 'succeeded' },
    prompt: { messages: ['Ruth runs four sites.'] },
    response: { text: 'Ruth, you run four sites.' },
    ...{ promptTokens: 10, completionTokens: 5, totalTokens: 15, costUsd: 0.01, latencyMs: 900 },
    createdAt: daysAgo(days),
    ...changes,
  });
}
const rows = ({ db, workspaceId }: Scope) =>
  db
    .select()
    .from(aiGenerations)
    .where(eq(aiGenerations.workspaceId, workspaceId))
    .orderBy(asc(aiGenerations.createdAt));
const figures = ({ prompt: _p, response: _r, scrubbedAt: _s, updatedAt: _u, ...rest }: AiGeneration) => rest;

it('empties what is older, at once, and leaves every figure and error', async () => {
  await call(scope, 40, { status: 'failed', error: 'The model stopped.', errorKind: 'truncated' });
  await call(scope, 10);
  await call(foreign, 40);
  const before = await rows(scope);
  expect(await saveRetention(scope, { retentionDays: 30 })).toEqual({ scrubbed: 1, isDone: true });
  const [old, young] = await rows(scope);
  expect(old).toMatchObject({ prompt: {}, response: null, scrubbedAt: expect.any(Date) });
  expect(young).toEqual(before[1]);
  expect((await rows(scope)).map(figures)).toEqual(before.map(figures));
  expect((await rows(foreign))[0]).toMatchObject({
    scrubbedAt: null,
    prompt: { messages: expect.any(Array) },
  });
  expect(await getSettings(scope)).toMatchObject({ retentionDays: 30 });
});

it('empties nothing where nothing was asked for, nor once it is switched off', async () => {
  await call(scope, 4000);
  await scrubOldCallsEverywhere(database.db);
  expect(await saveRetention(scope, { retentionDays: null })).toEqual({ scrubbed: 0, isDone: true });
  expect((await rows(scope))[0]).toMatchObject({ scrubbedAt: null });
});

it('empties many in batches: saving waits for the first alone, a round goes on to the last', async () => {
  await call(scope, 40);
  const copied = sql.raw(`workspace_id, workflow_name, node_name, model, prompt_version, generation_type,
    provider, status, prompt, response, created_at`);
  await database.db.execute(sql`insert into ai_generations (${copied})
    select ${copied} from ai_generations, generate_series(1, 2100) where workspace_id = ${scope.workspaceId}`);
  const left = () =>
    database.db.$count(
      aiGenerations,
      sql`${aiGenerations.workspaceId} = ${scope.workspaceId} and ${aiGenerations.scrubbedAt} is null`,
    );
  expect(await saveRetention(scope, { retentionDays: 30 })).toEqual({ scrubbed: 1000, isDone: false });
  expect(await left()).toBe(1101);
  expect(await scrubOldCalls(scope)).toEqual({ scrubbed: 1101, isDone: true });
  expect(await left()).toBe(0);
});

it('goes round all workspaces that want it, each by its own number of days', async () => {
  await saveRetention(scope, { retentionDays: 5 });
  await saveRetention(foreign, { retentionDays: 50 });
  await call(scope, 10);
  await call(foreign, 10);
  await call(foreign, 60);
  await scrubOldCallsEverywhere(database.db);
  expect((await rows(scope)).map(({ scrubbedAt }) => scrubbedAt !== null)).toEqual([true]);
  expect((await rows(foreign)).map(({ scrubbedAt }) => scrubbedAt !== null)).toEqual([true, false]);
});

it('keeps what the readers make of the calls: costs that are unknown stay so, refused calls cost nothing', async () => {
  const sequenceId = await unwritten(scope, builtIn);
  const broken = { status: 'failed', errorKind: 'server_error', sequenceId } as const;
  await call(scope, 40, { ...broken, costUsd: 0, response: { http_status: 500, text: '' } });
  const read = async () => usageOf(await sequenceGenerations(scope, [sequenceId]));
  const refused = await read();
  expect(refused.costUsd).toBe(0);
  await saveRetention(scope, { retentionDays: 30 });
  expect(await read()).toEqual(refused);
  await call(scope, 41, { ...broken, costUsd: null, response: { text: 'Ruth, you' } });
  const unknown = await read();
  expect(unknown.costUsd).toBeNull();
  await saveRetention(scope, { retentionDays: 30 });
  expect(await read()).toEqual(unknown);
  const { generations } = await listGenerations(scope);
  for (const body of generations.map(generationBody)) {
    expect(generationBodySchema.parse(JSON.parse(JSON.stringify(body)))).toEqual(body);
    expect(JSON.stringify(body)).not.toContain('Ruth');
    expect(body.scrubbed_at).not.toBeNull();
  }
});
