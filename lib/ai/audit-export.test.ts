import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Database } from '@/db/client';
import { type AiGeneration, aiGenerations } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { parse } from '@/lib/parse';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { csvColumns, exportCalls } from './audit-export';
import { someCalls } from './audit-fixture';
import { auditQuery, exportQuery } from './audit-input';
import { generationBodySchema } from './body';
import { generationBody } from './format';

let database: Database;
let mine: Scope;
let foreign: Scope;
let calls: AiGeneration[];

beforeAll(async () => {
  database = await openTestDatabase();
  [mine, foreign] = await Promise.all([testScope(database, 'mine'), testScope(database, 'foreign')]);
  calls = await someCalls(mine, 230);
});
afterAll(() => database.close());

const all = auditQuery.parse({});
const ids = () => calls.map(({ id }) => id).reverse();

async function textOf(pieces: Promise<AsyncGenerator<string>>): Promise<string> {
  let text = '';
  for await (const piece of await pieces) text += piece;
  return text;
}

test('JSON holds every call on a line of its own, with the texts when they are asked for', async () => {
  const whole = await textOf(exportCalls(mine, all, { format: 'json', texts: true }));
  const bodies = z.array(generationBodySchema).parse(JSON.parse(whole));
  expect(bodies).toEqual(calls.map(generationBody).reverse());
  expect(whole.trimEnd().split('\n')).toHaveLength(calls.length + 2);
  const bare = await textOf(exportCalls(mine, all, { format: 'json', texts: false }));
  const figures = generationBodySchema.omit({ prompt: true, response: true });
  expect(
    z
      .array(figures.strict())
      .parse(JSON.parse(bare))
      .map(({ id }) => id),
  ).toEqual(ids());
});

test('a file of texts is read page by page', async () => {
  const pieces = await exportCalls(mine, all, { format: 'json', texts: true });
  let count = 0;
  for await (const _ of pieces) count += 1;
  expect(count).toBe(Math.ceil(calls.length / 100) + 1);
});

test('CSV has all of a call but its texts, and no formula', async () => {
  const [row] = calls;
  const [formula] = await database.db
    .insert(aiGenerations)
    .values({
      ...{ workspaceId: foreign.workspaceId, workflowName: 'w', nodeName: 'n', prompt: { secret: 'words' } },
      ...{ generationType: 'repair', provider: 'openai', promptVersion: 'p/1', status: 'failed' },
      ...{ model: '=HYPERLINK("http://example.com")', error: '@SUM(1)\nand more', costUsd: 0.5 },
      tokenUsage: { prompt_tokens: 3 },
      unitPrices: { input: 1.5, output: 2, source: 'set by you' },
    })
    .returning();
  const text = await textOf(exportCalls(foreign, all, { format: 'csv', texts: false }));
  const [head, line] = text.replace('\uFEFF', '').split('\r\n');
  expect(head).toBe(csvColumns.map(([name]) => name).join(','));
  expect(line).toContain(formula?.id);
  expect(line).toContain(`"'=HYPERLINK(""http://example.com"")"`);
  expect(line).toContain(`"'@SUM(1)\nand more"`);
  expect(line).toContain('"{""prompt_tokens"":3}",0.5,');
  expect(line).toContain(',1.5,2,,set by you,');
  expect(text).not.toContain('secret');
  const spread = ['unit_prices', 'prompt', 'response'];
  const names = row ? Object.keys(generationBody(row)).filter((name) => !spread.includes(name)) : [];
  expect(csvColumns.map(([name]) => name)).toEqual(expect.arrayContaining(names));
});

test('only what belongs to the workspace, and what the filter says', async () => {
  const empty = await testScope(database, 'empty');
  expect(await textOf(exportCalls(empty, all, { format: 'json', texts: true }))).toBe('[]\n');
  expect(await textOf(exportCalls(empty, all, { format: 'csv', texts: false }))).toMatch(/^\uFEFFid,.*\r\n$/);
  const failed = await textOf(
    exportCalls(mine, { ...all, outcome: 'failed' }, { format: 'json', texts: false }),
  );
  expect(JSON.parse(failed)).toHaveLength(calls.filter(({ status }) => status === 'failed').length);
});

test('what a file may be is said in words', () => {
  expect(parse(exportQuery, {})).toMatchObject({ format: 'csv', texts: 'false', period: 'all' });
  const said = (query: object) => {
    try {
      return parse(exportQuery, query);
    } catch (error) {
      return error instanceof Error ? error.message : error;
    }
  };
  expect(said({ format: 'csv', texts: 'true' })).toBe('Prompts and answers come with format=json only.');
  expect(said({ format: 'xml' })).toMatch(/csv or json/);
  expect(said({ person: 'nobody' })).toMatch(/^The person/);
});
