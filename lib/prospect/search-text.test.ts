import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { prospects } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { testScope } from '@/lib/testing';
import { likeLiteral, searchable, searchWords } from './search-text';

const names = [
  'Ruth Adeyemi-Cole',
  'Søren Łukasiewicz',
  'ÅSA ĐORĐEVIĆ',
  'Zoë Nuñez Œuvre Ærø',
  'Işık İnan',
  'Große ﬁrma ＡＢＣ',
  'Đặng Thị Hương',
  '王小明',
];

describe('searchable', () => {
  it.each([
    ['Søren Łukasiewicz', 'soren lukasiewicz'],
    ['ZOË NUÑEZ', 'zoe nunez'],
    ['Đặng', 'dang'],
    ['ＡＢＣ ﬁn', 'abc fin'],
  ])('%s → %s', (text, plain) => expect(searchable(text)).toBe(plain));

  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  it('says what the database says', async () => {
    const { workspaceId } = await testScope(database, 'plain');
    await database.db
      .insert(prospects)
      .values(names.map((lastName) => ({ workspaceId, lastName, profileSource: 'url' as const })));
    const rows = await database.db
      .select({ lastName: prospects.lastName, plain: sql<string>`trim(${prospects.searchText})` })
      .from(prospects);
    expect(rows).toHaveLength(names.length);
    for (const { lastName, plain } of rows) expect(plain).toBe(searchable(lastName ?? ''));
  });
});

describe('searchWords', () => {
  it.each([
    ["  Ruth  O'Brien-Łuk ", ['ruth', 'o', 'brien', 'luk']],
    ['ruth ruth', ['ruth']],
    ['ruth@brannock.example.', ['ruth@brannock.example']],
    ['% _ \\ …', []],
    ['a b c d e f g h', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['王小明', ['王小明']],
  ])('%s', (query, words) => expect(searchWords(query)).toEqual(words));

  it('keeps a word that nobody types short', () => {
    expect(searchWords('x'.repeat(5000))[0]).toHaveLength(60);
  });
});

it('takes the meaning from the signs of a pattern', () => {
  expect(likeLiteral('a_b%c\\')).toBe('a\\_b\\%c\\\\');
});
