import { afterAll, beforeAll, expect, it, test } from 'vitest';
import type { Database } from '@/db/client';
import { aiGenerations } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { readCallFigures } from './audit-figures';
import { auditFilter } from './audit-input';
import { listCalls } from './audit-list';
import { splitSearch } from './audit-words';

let database: Database;
let scope: Scope;

/** More than are looked at before the index is asked. */
const NEWER = 20;
const old = Date.UTC(2026, 0, 1);

beforeAll(async () => {
  database = await openTestDatabase();
  scope = await testScope(database, 'words');
  await write(
    'rare',
    "Slotwright's dock-booking for Ödegård, maya@example.com",
    'Cold stores by the dock',
    0,
  );
  await write('apart', 'The stores are cold', 'Booking a dock', 1);
  for (let at = 0; at < NEWER; at++) await write('newer', 'Night shift', 'Nothing more', 60 + at);
});
afterAll(() => database.close());

async function write(nodeName: string, content: string, text: string, minute: number) {
  await database.db.insert(aiGenerations).values({
    ...{ workspaceId: scope.workspaceId, workflowName: 'w', nodeName, model: 'm', promptVersion: 'p/1' },
    ...{ generationType: 'repair', provider: 'openai', status: 'succeeded', response: { text } },
    ...{ prompt: { messages: [{ role: 'user', content }] }, createdAt: new Date(old + minute * 60_000) },
  });
}

/** With pages so small that the newest calls alone do not answer. */
async function found(search: string): Promise<string[]> {
  const filter = auditFilter.parse({ period: 'all', search });
  const names: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await listCalls(scope, filter, { limit: 3, cursor });
    names.push(...page.calls.map(({ nodeName }) => nodeName));
    cursor = page.nextCursor;
  } while (cursor);
  expect((await readCallFigures(scope, filter)).calls, search).toBe(names.length);
  return [...new Set(names)];
}

test.each([
  ['slotwright', ['rare']],
  ['SLOT', ['rare']],
  ['dock slotwr', ['rare']],
  ['slotwr dock', []],
  ['ödegård', ['rare']],
  ['cold', ['apart', 'rare']],
  ['"cold stores"', ['rare']],
  ['"stores cold', []],
  ['cold -slotwright', ['apart']],
  ['cold -"cold stores"', ['apart']],
  ['-night', ['apart', 'rare']],
  ['-"night shift"', ['apart', 'rare']],
  ['slotwright or night', ['newer', 'rare']],
  ['dock-book', ['rare']],
  ['maya@example.com', ['rare']],
  ['night shift', ['newer']],
  ['"night shift"', ['newer']],
  ['nowhere', []],
  ['role', []],
])('%s finds %j', async (search, names) => {
  expect((await found(search)).sort()).toEqual([...names].sort());
});

test.each([
  `'`,
  `''`,
  `\\`,
  `\\'`,
  `"`,
  `""`,
  `:*`,
  `a:*`,
  `!`,
  `!!a`,
  `&`,
  `|`,
  `a & | b`,
  `(((`,
  `<->`,
  `a <-> `,
  `<2>`,
  `-`,
  `--`,
  `- -`,
  `or`,
  `or or`,
  `%_`,
  `a'); drop table ai_generations; --`,
  `{"a":1}`,
  `\u200B`,
  `🙂`,
  `https://x.y/z?a=b&c#d`,
  `${'x'.repeat(199)}'`,
  `${'a-'.repeat(100)}`,
  `${'" '.repeat(100)}`,
  `${'-"'.repeat(100)}`,
])('hostile input is only words: %s', async (search) => {
  expect(Array.isArray(await found(search))).toBe(true);
});

it.each([
  ['dock boo', 'dock ', 'boo'],
  ['boo', '', 'boo'],
  ['"cold stores"', '"cold stores"', null],
  ['"cold sto', '"cold sto', null],
  ['"cold stores" by', '"cold stores" ', 'by'],
  ['dock -boo', 'dock -boo', null],
  ['dock OR boo', 'dock OR boo', null],
  ['order bor', 'order ', 'bor'],
])('what may go on in %s', (typed, whole, beginning) => {
  expect(splitSearch(typed)).toEqual({ whole, beginning });
});
