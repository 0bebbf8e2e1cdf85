import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { openTestDatabase } from '@/db/testing';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { likelyDuplicates } from './duplicates';
import { person, writtenSequence } from './fixture';
import { listProspects } from './list';
import type { ProspectStatus } from './schema';
import { listTags } from './tags';

let database: Database;
let scope: Scope;
let foreign: Scope;
beforeAll(async () => {
  database = await openTestDatabase();
  [scope, foreign] = [await testScope(database, 'ours'), await testScope(database, 'theirs')];
});
afterAll(() => database.close());

const day = (n: number) => new Date(Date.UTC(2026, 9, n, 9));
const names = async (asked: Parameters<typeof listProspects>[1], of = scope) =>
  (await listProspects(of, asked)).prospects.map(({ name }) => name);

describe('the list', () => {
  let mine: Scope;
  beforeAll(async () => {
    mine = await testScope(database, 'filters');
    const add = (firstName: string, columns: Parameters<typeof person>[1] = {}) =>
      person(mine, { firstName, createdAt: day(1), ...columns });
    await add('New');
    const [running, due, replied, ended, failed] = [
      await add('Running', { lastContactedAt: day(2) }),
      await add('Due', { lastContactedAt: day(3), tags: ['fair'] }),
      await add('Replied', { lastContactedAt: day(4), lastRepliedAt: day(9) }),
      await add('Ended', { lastContactedAt: day(5) }),
      await add('Failed', { lastContactedAt: day(6) }),
    ];
    await add('Gone', { isActive: false, tags: ['fair', 'old'] });
    await add('Never', { doNotContact: true });
    await writtenSequence(mine, running, { sent: [day(2)], dueOn: '2999-01-01' });
    await writtenSequence(mine, due, { sent: [day(3), day(4)], dueOn: '2026-10-20' });
    await writtenSequence(mine, due, { stage: 'stopped', createdAt: day(28) });
    await writtenSequence(mine, replied, { stage: 'replied' });
    await writtenSequence(mine, ended, { stage: 'finished' });
    await writtenSequence(mine, ended, { stage: 'stopped' });
    await writtenSequence(mine, failed, { status: 'failed' });
  });

  it.each<[ProspectStatus, string[]]>([
    ['not_contacted', ['New']],
    ['in_sequence', ['Due', 'Running']],
    ['due', ['Due']],
    ['replied', ['Replied']],
    ['ended', ['Ended']],
    ['inactive', ['Gone']],
    ['do_not_contact', ['Never']],
  ])('%s: %j', async (status, expected) => {
    expect((await names({ status }, mine)).toSorted()).toEqual(expected);
  });

  it('leaves inactive people out unless they are asked for, also by tag', async () => {
    expect(await names({}, mine)).not.toContain('Gone');
    expect(await names({ tag: 'fair' }, mine)).toEqual(['Due']);
    expect(await names({ tag: 'fair', status: 'inactive' }, mine)).toEqual(['Gone']);
    expect(await names({ search: 'gone' }, mine)).toEqual([]);
    expect(await names({ search: 'gone', status: 'inactive' }, mine)).toEqual(['Gone']);
  });

  it('shows the running sequence before a newer one, and counts them', async () => {
    const { prospects } = await listProspects(mine, { status: 'due' });
    expect(prospects[0]).toMatchObject({
      sequences: 2,
      sequence: { stage: 'running', current_step: 3, sequence_length: 3, due_on: '2026-10-20' },
    });
  });

  it('knows the tags in use, those on most people first', async () => {
    expect(await listTags(mine)).toEqual(['fair', 'old']);
    expect(await listTags(foreign)).toEqual([]);
  });
});

it('is read page by page, also where many share a moment, newest first', async () => {
  const mine = await testScope(database, 'pages');
  for (let i = 0; i < 7; i++)
    await person(mine, { firstName: `P${i}`, createdAt: day(i < 4 ? 1 : i), lastRepliedAt: day(20 - i) });
  for (const status of [undefined, 'replied'] as const) {
    const seen: string[] = [];
    for (let cursor: string | null = null; ; ) {
      const page: Awaited<ReturnType<typeof listProspects>> = await listProspects(mine, {
        status,
        cursor,
        limit: 3,
      });
      seen.push(...page.prospects.map(({ name }) => name));
      cursor = page.next_cursor;
      if (!cursor) break;
    }
    expect(seen.toSorted()).toEqual(['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6']);
    expect(seen[0]).toBe(status ? 'P0' : 'P6');
  }
  await expect(listProspects(mine, { cursor: 'nonsense' })).rejects.toMatchObject({ code: 'malformed' });
});

describe('the search', () => {
  beforeAll(async () => {
    const people = [
      ['Ruth', 'Adeyemi-Cole', 'Brannock Foods'],
      ['Søren', 'Łukasiewicz', 'Fjordbakst'],
      ['Zoë', 'Nuñez', 'Cordoaria'],
      ['Nicole', 'Ferris', 'Halden Care'],
      ['Bo', 'Stone', 'Cole & Sons'],
      ['Hermann', 'Smith', 'Tansley'],
    ] as const;
    for (const [firstName, lastName, company] of people)
      await person(scope, {
        ...{ firstName, lastName, company, headline: `Works at ${company}` },
        email: `${firstName.toLowerCase()}@${company.split(' ')[0]?.toLowerCase()}.example`,
      });
    await person(foreign, { firstName: 'Ruth', lastName: 'Foreign' });
  });

  it.each([
    ['ruth', 'Ruth Adeyemi-Cole'],
    ['RUTH COLE', 'Ruth Adeyemi-Cole'],
    ['soren lukas', 'Søren Łukasiewicz'],
    ['zoe nunez', 'Zoë Nuñez'],
    ['Zoé', 'Zoë Nuñez'],
    ['halden', 'Nicole Ferris'],
    ['nicole@halden', 'Nicole Ferris'],
    ['zo', 'Zoë Nuñez'],
    // Typos
    ['rurh', 'Ruth Adeyemi-Cole'],
    ['adeyami', 'Ruth Adeyemi-Cole'],
    ['shmith', 'Hermann Smith'],
    ['lukasiewics', 'Søren Łukasiewicz'],
    ['branock', 'Ruth Adeyemi-Cole'],
  ])('%s finds %s first', async (search, expected) => {
    expect((await names({ search }))[0]).toBe(expected);
  });

  it('ranks names before companies, and says when nothing is spelled so', async () => {
    expect(await names({ search: 'cole' })).toEqual(['Ruth Adeyemi-Cole', 'Bo Stone', 'Nicole Ferris']);
    expect((await listProspects(scope, { search: 'cole' })).nearest).toBe(false);
    expect((await listProspects(scope, { search: 'adeyami' })).nearest).toBe(true);
  });

  it('finds nobody for signs alone, and takes the signs of a pattern as they are', async () => {
    for (const search of ['%', '_', '\\', '%%%', '"; drop table prospects; --', 'zzzzqqq'])
      expect(await names({ search }), search).toEqual([]);
    expect((await names({ search: '   ' })).length).toBe(6);
  });

  it('knows nobody of another workspace', async () => {
    expect(await names({ search: 'foreign' })).toEqual([]);
    expect(await names({ search: 'ruth' }, foreign)).toEqual(['Ruth Foreign']);
  });
});

describe('likely duplicates', () => {
  it('are named with the reason, never across workspaces', async () => {
    const mine = await testScope(database, 'twice');
    const a = await person(mine, { firstName: 'Ruth', lastName: 'Adeyemi-Cole', email: 'ruth@b.example' });
    const b = await person(mine, { firstName: 'Ruth', lastName: 'Adeyemi Cole', email: 'r.cole@b.example' });
    await person(mine, { firstName: 'Ruth', lastName: 'Stone', email: 'stone@b.example' });
    await person(foreign, { firstName: 'Ruth', lastName: 'Adeyemi-Cole', email: 'ruth@b.example' });
    expect(await likelyDuplicates(mine, a)).toMatchObject([{ id: b, why: 'same_domain' }]);
    expect(await likelyDuplicates(foreign, a)).toEqual([]);
  });

  it('begin with the same e-mail, however many bear the name', async () => {
    const mine = await testScope(database, 'many');
    const named = { firstName: 'John', lastName: 'Smith', company: 'Brannock Foods' };
    const a = await person(mine, { ...named, email: 'john@b.example' });
    for (let i = 0; i < 70; i++) await person(mine, named);
    const b = await person(mine, { firstName: 'J.', email: 'John@B.example' });
    const found = await likelyDuplicates(mine, a);
    expect(found.map(({ why }) => why)).toEqual(['same_email', 'same_company', 'same_company']);
    expect(found[0]?.id).toBe(b);
    expect((await likelyDuplicates(mine, b)).map(({ id }) => id)).toEqual([a]);
  });
});
