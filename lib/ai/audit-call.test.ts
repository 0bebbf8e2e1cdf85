import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '@/db/client';
import { aiGenerations, type NewAiGeneration, prospects } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { readCall } from './audit-call';
import { callFacets } from './audit-facets';
import { generationBodySchema } from './body';
import { makeSequence } from './testing';

let database: Database;
let mine: Scope;
let foreign: Scope;

beforeAll(async () => {
  database = await openTestDatabase();
  [mine, foreign] = await Promise.all([testScope(database, 'mine'), testScope(database, 'foreign')]);
});
afterAll(() => database.close());

let minute = 0;

async function add(change: Partial<NewAiGeneration> = {}): Promise<string> {
  const at = new Date(Date.UTC(2026, 0, 1) + minute++ * 60_000);
  const values = {
    ...{ workspaceId: mine.workspaceId, workflowName: 'generate_sequence', nodeName: 'write', model: 'm' },
    ...{ provider: 'openai' as const, promptVersion: 'message/1', prompt: { messages: [] } },
    ...{ generationType: 'message_generation' as const, status: 'succeeded' as const, step: 1 },
    ...{ createdAt: at, startedAt: at },
    ...change,
  };
  const [row] = await database.db.insert(aiGenerations).values(values).returning({ id: aiGenerations.id });
  return row?.id ?? '';
}

const ids = (lines: { id: string }[]) => lines.map(({ id }) => id);

test('an opened call stands with its attempts, its kin and its replays, oldest first', async () => {
  const sequenceId = await makeSequence(mine);
  const profileUrl = 'https://www.linkedin.com/in/ruth';
  await database.db.update(prospects).set({ linkedinUrl: profileUrl });
  const research = await add({ sequenceId, step: null, generationType: 'profile_analysis' });
  const first = await add({ sequenceId, status: 'failed', response: { request_id: 'req_1' } });
  const again = await add({ sequenceId, attempt: 2, firstAttemptId: first });
  const repair = await add({ sequenceId, generationType: 'repair' });
  await add({ sequenceId, step: 2 });
  const replay = await add({ sequenceId, replayOf: again });

  const opened = await readCall(mine, again);
  expect(ids(opened.attempts)).toEqual([first, again]);
  expect(opened.attempts.map(({ askedAgain }) => askedAgain)).toEqual([true, false]);
  expect(ids(opened.related)).toEqual([repair]);
  expect(ids(opened.replays)).toEqual([replay]);
  expect(opened).toMatchObject({
    id: again,
    request_id: null,
    person: { name: null, profileUrl },
  });
  expect(ids((await readCall(mine, first)).attempts)).toEqual([first, again]);
  expect((await readCall(mine, first)).request_id).toBe('req_1');
  expect(ids((await readCall(mine, replay)).related)).toEqual([first, again, repair]);
  expect((await readCall(mine, research)).related).toEqual([]);
  expect(generationBodySchema.parse(opened).id).toBe(again);
});

test('a call for nobody has no kin', async () => {
  const [one] = [await add({ step: null }), await add({ step: null })];
  expect(await readCall(mine, one)).toMatchObject({ person: null, related: [], replays: [] });
});

test('neither a foreign call nor an unknown one opens', async () => {
  const id = await add();
  await expect(readCall(foreign, id)).rejects.toMatchObject({ code: 'not_found' });
  await expect(readCall(mine, crypto.randomUUID())).rejects.toMatchObject({ code: 'not_found' });
  await expect(readCall(mine, "1' or 1=1")).rejects.toMatchObject({ code: 'not_found' });
});

test('what can be chosen is what there ever was, the most used lately first', async () => {
  const scope = await testScope(database, 'facets');
  const { workspaceId } = scope;
  expect(await callFacets(scope)).toEqual({ workflows: [], nodes: [], models: [], prompts: [] });
  const lately = { workspaceId, createdAt: new Date() };
  for (let times = 0; times < 3; times++) await add({ workspaceId, model: 'of old' });
  await add({ ...lately, model: 'b', nodeName: 'research', promptVersion: 'research/1' });
  await add({ ...lately, model: 'a' });
  await add({ ...lately, model: 'b' });
  await add({ ...lately, model: 'first', workflowName: 'rewrite', status: 'started' });
  expect(await callFacets(scope)).toEqual({
    workflows: ['generate_sequence', 'rewrite'],
    nodes: ['write', 'research'],
    models: ['b', 'a', 'first', 'of old'],
    prompts: ['message/1', 'research/1'],
  });
  expect((await callFacets(mine)).models).toEqual(['m']);
});
