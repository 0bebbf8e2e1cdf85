import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { prospectIdentities } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { personBrief } from './brief';
import { contactableOf, requireContactable } from './contactable';
import { person, profileOf } from './fixture';
import { findByIdentity, getKnown, getProspect, recogniseProspect } from './queries';

let database: Database;
let scope: Scope;
let foreign: Scope;
let ruth: string;
let count = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  count += 1;
  scope = await testScope(database, `ours-${count}`);
  foreign = await testScope(database, `theirs-${count}`);
  ruth = await person(scope, { firstName: 'Ruth', lastName: 'Cole', doNotContact: true });
  await database.db
    .insert(prospectIdentities)
    .values({ workspaceId: scope.workspaceId, prospectId: ruth, kind: 'slug', key: 'ruth-cole' });
});

describe('a person by id', () => {
  it('is there for us', async () => {
    expect(await getProspect(scope, ruth)).toMatchObject({ id: ruth });
    expect(await getKnown(scope, ruth)).toMatchObject({ id: ruth, doNotContact: true });
    expect(await personBrief(scope, ruth)).toMatchObject({ prospect_id: ruth, first_name: 'Ruth' });
    expect((await contactableOf(scope, [ruth])).get(ruth)).toMatchObject({ ok: false });
    await expect(requireContactable(scope, ruth)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is nobody to another workspace', async () => {
    expect(await getProspect(foreign, ruth)).toBeNull();
    expect(await getKnown(foreign, ruth)).toBeNull();
    expect(await personBrief(foreign, ruth)).toBeNull();
    expect((await contactableOf(foreign, [ruth])).size).toBe(0);
  });
});

describe('whom a profile is about', () => {
  const profile = { ...profileOf(['Runs four sites.']), problems: [] };

  it('is told by identity or by whom it was opened for, and never across workspaces', async () => {
    const identities = [{ kind: 'slug' as const, key: 'ruth-cole' }];
    expect(await findByIdentity(scope, identities)).toBe(ruth);
    expect(await findByIdentity(foreign, identities)).toBeNull();
    expect(await recogniseProspect(scope, { profile, url: null, prospectId: ruth })).toBe(ruth);
    expect(await recogniseProspect(foreign, { profile, url: null, prospectId: ruth })).toBeNull();
  });
});
