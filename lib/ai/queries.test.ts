import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '@/db/client';
import { aiGenerations } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { auditQuery } from './audit-input';
import { generationBodySchema } from './body';
import { generationBody } from './format';
import { listGenerations, sequenceGenerations } from './queries';

let database: Database;
let mine: Scope;
let foreign: Scope;

beforeAll(async () => {
  database = await openTestDatabase();
  [mine, foreign] = await Promise.all([testScope(database, 'mine'), testScope(database, 'foreign')]);
  await Promise.all([write(mine, 5), write(foreign, 2)]);
});
afterAll(() => database.close());

const all = auditQuery.parse({});

/** Calls in pairs of the same millisecond. */
async function write({ db, workspaceId }: Scope, count: number): Promise<void> {
  await db.insert(aiGenerations).values(
    Array.from({ length: count }, (_, at) => ({
      ...{
        workspaceId,
        workflowName: 'generate_sequence',
        nodeName: `call ${at}`,
        model: 'm',
        promptVersion: 'test/1',
      },
      ...{
        generationType: 'message_generation' as const,
        provider: 'openai' as const,
        prompt: { messages: [] },
      },
      unitPrices: { input: 1, output: 2, source: 'set by you' },
      createdAt: new Date(Date.UTC(2026, 0, 1) + Math.floor(at / 2)),
    })),
  );
}

test('newest first, page by page, each row once', async () => {
  const seen: string[] = [];
  const sizes: number[] = [];
  let cursor: string | null = null;
  do {
    const page = await listGenerations(mine, all, { limit: 2, cursor });
    seen.push(...page.generations.map((row) => row.nodeName));
    sizes.push(page.generations.length);
    cursor = page.nextCursor;
  } while (cursor);
  expect(sizes).toEqual([2, 2, 1]);
  expect(seen[0]).toBe('call 4');
  expect(new Set(seen).size).toBe(5);
});

test('only what belongs to the workspace', async () => {
  const { generations } = await listGenerations(foreign, all);
  expect(generations.map((row) => row.workspaceId)).toEqual([foreign.workspaceId, foreign.workspaceId]);
  const [row] = (await listGenerations(mine, all)).generations;
  expect(await sequenceGenerations(foreign, [row?.id ?? ''])).toEqual([]);
});

test('a filter is asked as on the screen', async () => {
  const asked = async (filter: object) => (await listGenerations(mine, auditQuery.parse(filter))).generations;
  expect(await asked({ node: 'call 3' })).toMatchObject([{ nodeName: 'call 3', prompt: { messages: [] } }]);
  expect(await asked({ outcome: 'failed' })).toEqual([]);
});

test('an unknown cursor', async () => {
  await expect(listGenerations(mine, all, { cursor: 'bm9uc2Vuc2U' })).rejects.toMatchObject({
    code: 'malformed',
  });
});

test('the body of a call is what the API promises', async () => {
  const { generations } = await listGenerations(mine, all, { limit: 1 });
  const [body] = generations.map(generationBody);
  expect(generationBodySchema.parse(JSON.parse(JSON.stringify(body)))).toEqual(body);
  expect(body).toMatchObject({
    cost_usd: null,
    status: 'started',
    unit_prices: { input: 1, cached_input: null },
  });
});
