import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { analyticsEvents, prospects } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { parse } from '@/lib/parse';
import { parseLinkedinUrl } from '@/lib/profile/linkedin-url';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { setActive } from './active';
import { addPerson, completePerson, editPerson } from './edit';
import { person, profileOf } from './fixture';
import { addPersonInput, personInput } from './input';
import { rememberProspect } from './mutations';
import { getProspect } from './queries';
import { addTag, removeTag } from './tags';

let database: Database;
let scope: Scope;
let foreign: Scope;
beforeAll(async () => {
  database = await openTestDatabase();
  [scope, foreign] = [await testScope(database, 'ours'), await testScope(database, 'theirs')];
});
afterAll(() => database.close());

const blank = {
  ...{ firstName: '', lastName: '', headline: '', title: '', company: '', email: '', location: '' },
  linkedinUrl: '',
};
const form = (fields: Partial<typeof blank>) => parse(personInput, { ...blank, ...fields });
const add = (fields: Partial<typeof blank>, of = scope) => addPerson(of, { person: form(fields) });
const added = async (fields: Partial<typeof blank>, of = scope) => {
  const { prospect_id } = await add(fields, of);
  if (!prospect_id) throw new Error('Somebody else has it.');
  return prospect_id;
};

describe('a person by hand', () => {
  it('is found again by what was typed', async () => {
    const id = await added({
      firstName: 'Ida',
      email: 'Ida@Example.com',
      linkedinUrl: 'uk.linkedin.com/in/Ida-Berg/?trk=x',
    });
    expect(await getProspect(scope, id)).toMatchObject({
      profile_url: 'https://www.linkedin.com/in/ida-berg',
      email: 'Ida@Example.com',
      name_is_guess: false,
    });
    const again = await rememberProspect(scope, {
      profile: profileOf(['I sail.']),
      url: parseLinkedinUrl('linkedin.com/in/ida-berg'),
    });
    expect(again).toBe(id);
  });

  it('is not stored when the e-mail or the address belongs to somebody else', async () => {
    const ida = await added({
      firstName: 'Eva',
      email: 'eva@example.com',
      linkedinUrl: 'linkedin.com/in/eva-x',
    });
    const before = await database.db.$count(prospects);
    expect(await add({ firstName: 'Other', email: 'EVA@example.com' })).toEqual({
      prospect_id: null,
      taken: { field: 'email', prospect_id: ida, name: 'Eva' },
    });
    expect(await add({ firstName: 'Other', linkedinUrl: 'linkedin.com/in/eva-x/' })).toMatchObject({
      taken: { field: 'linkedinUrl', prospect_id: ida },
    });
    expect(await database.db.$count(prospects)).toBe(before);
    expect((await add({ firstName: 'Theirs', email: 'eva@example.com' }, foreign)).taken).toBeNull();
  });

  it.each([
    [{}, 'firstName'],
    [{ firstName: 'A', email: 'no address' }, 'email'],
    [{ firstName: 'A', linkedinUrl: 'linkedin.com/company/acme' }, 'linkedinUrl'],
    [{ firstName: 'x'.repeat(101) }, 'firstName'],
  ])('is refused as %j with a sentence at %s', (fields, at) => {
    expect(() => parse(addPersonInput.shape.person, { ...blank, ...fields })).toThrow(
      expect.objectContaining({ code: 'invalid', fields: { [at]: expect.stringMatching(/^[A-Z].*\.$/) } }),
    );
  });
});

it.each([
  [['x'.repeat(300)], { 'tags.0': 'The tag may have at most 40 characters; this has 300.' }],
  [
    Array.from({ length: 21 }, (_, i) => `t${i}`),
    { tags: 'The tags must be at most 20, with commas between them.' },
  ],
])('tags are refused with their limit: %j', (tags, fields) => {
  expect(() => parse(addPersonInput, { person: form({ firstName: 'A' }), tags })).toThrow(
    expect.objectContaining({ code: 'invalid', fields }),
  );
});

describe('editing', () => {
  it('confirms the name and frees what was replaced', async () => {
    const id = await person(scope, {
      firstName: 'Rut',
      lastName: 'C',
      middleInitial: 'A',
      nameIsGuess: true,
    });
    await editPerson(scope, {
      prospectId: id,
      person: form({ firstName: 'Ruth', email: 'old@example.com' }),
    });
    expect(await getProspect(scope, id)).toMatchObject({ name: 'Ruth', name_is_guess: false });
    await editPerson(scope, {
      prospectId: id,
      person: form({ firstName: 'Ruth', email: 'new@example.com' }),
    });
    expect((await add({ firstName: 'Heir', email: 'old@example.com' })).taken).toBeNull();
    expect((await add({ firstName: 'Thief', email: 'new@example.com' })).taken).toMatchObject({
      name: 'Ruth',
    });
  });

  it('changes nothing when an identity belongs to somebody else', async () => {
    const holder = await added({ firstName: 'Holder', email: 'held@example.com' });
    const id = await added({ firstName: 'Before', email: 'mine@example.com' });
    const edit = { prospectId: id, person: form({ firstName: 'After', email: 'held@example.com' }) };
    expect(await editPerson(scope, edit)).toMatchObject({ taken: { prospect_id: holder } });
    expect(await getProspect(scope, id)).toMatchObject({ name: 'Before', email: 'mine@example.com' });
    expect((await add({ firstName: 'X', email: 'mine@example.com' })).taken).toMatchObject({
      name: 'Before',
    });
  });

  it('completes somebody without touching what stands there', async () => {
    const id = await added({ firstName: 'Kim', company: 'Halden' });
    await completePerson(scope, {
      prospectId: id,
      person: form({ firstName: 'Kimberly', company: 'Other', title: 'Head', email: 'kim@example.com' }),
    });
    expect(await getProspect(scope, id)).toMatchObject({
      ...{ name: 'Kim', company: 'Halden', title: 'Head', email: 'kim@example.com' },
    });
  });

  it('reaches nobody of another workspace', async () => {
    const id = await added({ firstName: 'Ours' });
    const change = { prospectId: id, person: form({ firstName: 'Theirs' }) };
    for (const refused of [
      editPerson(foreign, change),
      completePerson(foreign, change),
      addTag(foreign, { prospectId: id, tag: 'x' }),
      removeTag(foreign, { prospectId: id, tag: 'x' }),
      setActive(foreign, { prospectId: id, active: false }),
    ])
      await expect(refused).rejects.toMatchObject({ code: 'not_found' });
    expect(await getProspect(scope, id)).toMatchObject({ name: 'Ours', tags: [], is_active: true });
  });
});

describe('tags and the list', () => {
  it('are kept once, whatever the capitals, up to twenty', async () => {
    const id = await added({ firstName: 'Tagged' });
    for (const tag of ['Fair', 'fair', 'warm']) await addTag(scope, { prospectId: id, tag });
    expect((await getProspect(scope, id))?.tags).toEqual(['Fair', 'warm']);
    await removeTag(scope, { prospectId: id, tag: 'Fair' });
    expect((await getProspect(scope, id))?.tags).toEqual(['warm']);
    for (let i = 0; i < 19; i++) await addTag(scope, { prospectId: id, tag: `t${i}` });
    await expect(addTag(scope, { prospectId: id, tag: 'more' })).rejects.toMatchObject({ code: 'invalid' });
  });

  it('leaves with the person, on record', async () => {
    const id = await added({ firstName: 'Leaves' });
    await setActive(scope, { prospectId: id, active: false });
    expect(await getProspect(scope, id)).toMatchObject({ is_active: false });
    const events = await database.db.select().from(analyticsEvents).where(eq(analyticsEvents.subjectId, id));
    expect(events.map(({ name }) => name)).toContain('prospect.deactivated');
  });
});

describe('a profile for a person without address and e-mail', () => {
  it('is theirs when it was opened for them, and nobody else’s', async () => {
    const id = await person(scope, { firstName: 'Noor', lastName: 'Hashimi' });
    const profile = profileOf(['I run two stores.']);
    expect(await rememberProspect(scope, { profile, url: null, prospectId: id })).toBe(id);
    const other = { ...profile, fields: { ...profile.fields, firstName: 'Piet', lastName: 'Haverkamp' } };
    expect(await rememberProspect(scope, { profile: other, url: null, prospectId: id })).not.toBe(id);
    expect(await rememberProspect(foreign, { profile, url: null, prospectId: id })).not.toBe(id);
    const url = parseLinkedinUrl('linkedin.com/in/noor-h');
    expect(await rememberProspect(scope, { profile, url, prospectId: id })).toBe(id);
    const another = parseLinkedinUrl('linkedin.com/in/somebody-else-h');
    expect(await rememberProspect(scope, { profile, url: another, prospectId: id })).not.toBe(id);
  });
});
