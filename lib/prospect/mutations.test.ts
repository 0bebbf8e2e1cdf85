import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { prospectIdentities, prospects } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { type LinkedinUrl, parseLinkedinUrl } from '@/lib/profile/linkedin-url';
import type { ProfileData, ProfileFields } from '@/lib/profile/schema';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { rememberProspect } from './mutations';
import { findByIdentity, getProspect } from './queries';

let database: Database;
let scope: Scope;
let foreign: Scope;
beforeAll(async () => {
  database = await openTestDatabase();
  [scope, foreign] = [await testScope(database, 'ours'), await testScope(database, 'theirs')];
});
afterAll(() => database.close());

const blank: ProfileFields = {
  firstName: null,
  middleInitial: null,
  lastName: null,
  nameIsGuess: false,
  headline: null,
  title: null,
  company: null,
  location: null,
  email: null,
  linkedinUrl: null,
  roles: [],
  schools: [],
  skills: [],
};

function profile(fields: Partial<ProfileFields>, about?: string): ProfileData {
  const spans = about
    ? [
        {
          id: 'E1',
          section: 'about' as const,
          text: about,
          start: 0,
          end: about.length,
          source: 'paste' as const,
        },
      ]
    : [];
  return {
    source: about ? 'paste' : 'url',
    text: about ?? '',
    fields: { ...blank, ...fields },
    spans,
    readAt: '2026-11-22T09:00:00.000Z',
  };
}

function url(text: string): LinkedinUrl {
  return parseLinkedinUrl(text);
}

describe('rememberProspect', () => {
  it('finds a person again however the address is spelled, and brings them up to date', async () => {
    const first = await rememberProspect(scope, {
      profile: profile(
        { firstName: 'Ruth', lastName: 'Cole', headline: 'Director', company: 'Brannock' },
        'I run four sites.',
      ),
      url: url('https://uk.linkedin.com/in/Ruth-Cole/?trk=feed'),
    });
    const again = await rememberProspect(scope, {
      profile: profile({ firstName: 'Ruth', lastName: 'Cole', headline: 'VP' }, 'I run five sites.'),
      url: url('linkedin.com/in/ruth-cole'),
    });
    expect(again).toBe(first);
    const person = await getProspect(scope, first);
    expect(person).toMatchObject({ name: 'Ruth Cole', headline: 'VP', company: 'Brannock' });
    expect(person?.facts.map((fact) => fact.text)).toEqual(['I run five sites.']);
  });

  it('keeps a known name and profile when only the address comes again', async () => {
    const id = await rememberProspect(scope, {
      profile: profile({ firstName: 'Ana', lastName: 'Ruiz' }, 'I teach.'),
      url: url('linkedin.com/in/ana-maria-ruiz'),
    });
    await rememberProspect(scope, {
      profile: profile({ firstName: 'Ana', lastName: 'Maria', nameIsGuess: true }),
      url: url('linkedin.com/in/ana-maria-ruiz'),
    });
    expect(await getProspect(scope, id)).toMatchObject({
      name: 'Ana Ruiz',
      name_is_guess: false,
      facts: [{ text: 'I teach.' }],
    });
  });

  it('lets the LinkedIn identity outrank a shared e-mail address', async () => {
    const email = 'office@example.com';
    const a = await rememberProspect(scope, {
      profile: profile({ email }),
      url: url('linkedin.com/in/first-person'),
    });
    const b = await rememberProspect(scope, {
      profile: profile({ email }),
      url: url('linkedin.com/in/second-person'),
    });
    expect(b).not.toBe(a);
    expect(
      await rememberProspect(scope, { profile: profile({ email: 'Office@Example.com' }), url: null }),
    ).toBe(a);
  });

  it('doubles nobody who is neither known by address nor by e-mail', async () => {
    const one = await rememberProspect(scope, {
      profile: profile({ firstName: 'Kim' }, 'I am Kim.'),
      url: null,
    });
    const two = await rememberProspect(scope, {
      profile: profile({ firstName: 'Kim' }, 'I am Kim.'),
      url: null,
    });
    expect(two).not.toBe(one);
  });

  it('does not merge a member token with a slug of the same letters', async () => {
    const member = await rememberProspect(scope, {
      profile: profile({}),
      url: url('linkedin.com/in/ACoAABcdEfGhIjKlMnOpQrStUvWxYz0123456789'),
    });
    const slug = await rememberProspect(scope, {
      profile: profile({}),
      url: url('linkedin.com/in/acoaabcd-efgh'),
    });
    expect(slug).not.toBe(member);
  });

  it('makes one person of many requests at the same moment', async () => {
    const ids = await Promise.all(
      Array.from({ length: 6 }, () =>
        rememberProspect(scope, {
          profile: profile({ firstName: 'Li' }),
          url: url('linkedin.com/in/li-wei'),
        }),
      ),
    );
    expect(new Set(ids).size).toBe(1);
    expect(await database.db.$count(prospectIdentities, eq(prospectIdentities.key, 'li-wei'))).toBe(1);
    expect(await database.db.$count(prospects, eq(prospects.firstName, 'Li'))).toBe(1);
  });

  it('knows nobody of another workspace', async () => {
    const ours = await rememberProspect(scope, {
      profile: profile({}),
      url: url('linkedin.com/in/shared-person'),
    });
    expect(await getProspect(foreign, ours)).toBeNull();
    expect(await findByIdentity(foreign, [{ kind: 'slug', key: 'shared-person' }])).toBeNull();
    const theirs = await rememberProspect(foreign, {
      profile: profile({ headline: 'Theirs' }),
      url: url('linkedin.com/in/shared-person'),
    });
    expect(theirs).not.toBe(ours);
    expect(await getProspect(scope, ours)).toMatchObject({ headline: null });
  });
});
