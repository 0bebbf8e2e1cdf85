import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { analyticsEvents, prospects, suppressions } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { parseLinkedinUrl } from '@/lib/profile/linkedin-url';
import { readProfile } from '@/lib/profile/read';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { setActive } from './active';
import { contactableOf, requireContactable, setDoNotContact } from './contactable';
import { addInteraction } from './interactions';
import { rememberProspect } from './mutations';
import { previewProfile } from './preview';
import {
  isSuppressed,
  liftSuppression,
  listSuppressions,
  restoreSuppression,
  suppress,
  suppressErased,
} from './suppression';

let database: Database;
let scope: Scope;
let foreign: Scope;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
let count = 0;
const fresh = async () => {
  count += 1;
  [scope, foreign] = [
    await testScope(database, `ours-${count}`),
    await testScope(database, `theirs-${count}`),
  ];
};

const remember = (slug: string, text = 'Ruth Cole\nDirector\nAbout\nI run four sites.', where = scope) => {
  const url = parseLinkedinUrl(`linkedin.com/in/${slug}`);
  const profile = { ...readProfile({ profile: text, url }), readAt: '2026-11-22T09:00:00.000Z' };
  return rememberProspect(where, { profile, url });
};
const withEmail = (email: string) => `Ruth Cole\nDirector\nAbout\nI run four sites.\nContact\n${email}`;
const row = async (id: string) => (await database.db.select().from(prospects).where(eq(prospects.id, id)))[0];
const refusal = (id: string, where = scope) =>
  requireContactable(where, id).then(
    () => null,
    (error) => [error.code, error.message],
  );

describe('the list', () => {
  beforeAll(fresh);

  it('says what it took each line for, and holds a line once', async () => {
    const first = await suppress(scope, { key: 'https://www.Brannock.example/team' });
    expect(first).toMatchObject({
      readAs: 'a domain',
      added: true,
      suppression: { kind: 'domain', label: 'brannock.example', reason: 'asked', actor: 'test' },
    });
    const again = await suppress(scope, { key: 'brannock.example' });
    expect(again).toMatchObject({ added: false, suppression: { id: first.suppression.id } });
    expect(await database.db.$count(suppressions, eq(suppressions.workspaceId, scope.workspaceId))).toBe(1);
  });

  it('keeps the hash of a key and never the key beside it', async () => {
    const { suppression } = await suppress(scope, { key: 'hashed@somewhere.example' });
    const [stored] = await database.db.select().from(suppressions).where(eq(suppressions.id, suppression.id));
    expect(stored?.keyHash).toMatch(/^[\da-f]{64}$/);
    await suppress(foreign, { key: 'hashed@somewhere.example' });
    const same = await database.db
      .select()
      .from(suppressions)
      .where(eq(suppressions.keyHash, stored?.keyHash ?? ''));
    expect(same).toHaveLength(1);
  });

  it('refuses what is none of the three, and a kind that it is not', async () => {
    await expect(suppress(scope, { key: 'com' })).rejects.toMatchObject({
      code: 'invalid',
      fields: { key: expect.stringMatching(/^“com” alone/) },
    });
    await expect(suppress(scope, { key: 'a@b.example', kind: 'domain' })).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('an e-mail address'),
    });
  });

  it('is read page by page, newest first, and by nobody else', async () => {
    await fresh();
    for (const n of [1, 2, 3]) await suppress(scope, { key: `page-${n}.example` });
    const one = await listSuppressions(scope, { limit: 2 });
    const two = await listSuppressions(scope, { limit: 2, cursor: one.nextCursor });
    expect([...one.suppressions, ...two.suppressions].map(({ label }) => label)).toEqual([
      'page-3.example',
      'page-2.example',
      'page-1.example',
    ]);
    expect(two.nextCursor).toBeNull();
    expect((await listSuppressions(foreign)).suppressions).toEqual([]);
    await expect(listSuppressions(scope, { cursor: 'x' })).rejects.toMatchObject({ code: 'malformed' });
  });

  it('gives a line up and takes it back as it was', async () => {
    await fresh();
    const { suppression } = await suppress(scope, { key: 'ruth@brannock.example' });
    await expect(liftSuppression(foreign, suppression)).rejects.toMatchObject({ code: 'not_found' });
    expect(await liftSuppression(scope, suppression)).toEqual(suppression);
    await expect(liftSuppression(scope, suppression)).rejects.toMatchObject({ code: 'not_found' });
    expect(await isSuppressed(scope, [{ kind: 'email', key: 'ruth@brannock.example' }])).toBeNull();
    const { id, label } = suppression;
    await expect(restoreSuppression(foreign, { id, label })).rejects.toMatchObject({ code: 'not_found' });
    await restoreSuppression(scope, { id, label });
    expect((await listSuppressions(scope)).suppressions).toEqual([suppression]);
  });

  it('shows no other words for a line that was taken back, and none for one that was erased', async () => {
    await fresh();
    await suppressErased(scope, [{ kind: 'email', key: 'erased@brannock.example' }]);
    const [erased] = (await listSuppressions(scope)).suppressions;
    if (!erased) throw new Error('Nothing was kept.');
    expect(erased).toMatchObject({ label: null, reason: 'erased' });
    await liftSuppression(scope, erased);
    await restoreSuppression(scope, { id: erased.id, label: 'erased@brannock.example' });
    expect((await listSuppressions(scope)).suppressions).toEqual([erased]);
    const { suppression } = await suppress(scope, { key: 'one.example' });
    await liftSuppression(scope, suppression);
    await restoreSuppression(scope, { id: suppression.id, label: 'other.example' });
    expect((await listSuppressions(scope)).suppressions.map(({ label }) => label)).toEqual([null, null]);
  });
});

describe('a person', () => {
  beforeAll(fresh);

  it('is not contactable while the mark stands, and the sentence says who set it and when', async () => {
    const id = await remember('marked-person');
    expect(await refusal(id)).toBeNull();
    await expect(setDoNotContact(foreign, { prospectId: id, on: true })).rejects.toMatchObject({
      code: 'not_found',
    });
    await setDoNotContact(scope, { prospectId: id, on: true });
    await setDoNotContact(scope, { prospectId: id, on: true });
    const date = new Intl.DateTimeFormat('en-GB', {
      ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
    }).format(new Date());
    expect(await refusal(id)).toEqual([
      'conflict',
      `Ruth Cole is not to be contacted: noted by test on ${date}. It can be lifted on the person’s page.`,
    ]);
    await setDoNotContact(scope, { prospectId: id, on: false });
    expect(await refusal(id)).toBeNull();
    const events = await database.db
      .select({ name: analyticsEvents.name })
      .from(analyticsEvents)
      .where(eq(analyticsEvents.subjectId, id))
      .orderBy(analyticsEvents.createdAt);
    expect(events.map(({ name }) => name)).toEqual([
      'prospect.added',
      'prospect.do_not_contact',
      'prospect.contact_allowed',
    ]);
  });

  it.each([
    [
      'their address on LinkedIn',
      'https://uk.linkedin.com/in/Listed-1',
      /^The profile linkedin\.com\/in\/listed-1 is/,
    ],
    ['their e-mail', 'LISTED-2@mail.brannock2.example', /^The address listed-2@mail\.brannock2\.example is/],
    ['the domain of their e-mail', 'mail.brannock3.example', /^Nobody at mail\.brannock3\.example is/],
    ['a domain above it', 'brannock4.example', /^Nobody at brannock4\.example is/],
  ])('is not contactable by %s', async (_what, key, sentence) => {
    const n = /\d/.exec(key)?.[0];
    const id = await remember(`listed-${n}`, withEmail(`listed-${n}@mail.brannock${n}.example`));
    expect((await row(id))?.email).toBe(`listed-${n}@mail.brannock${n}.example`);
    expect(await refusal(id)).toBeNull();
    const { suppression } = await suppress(scope, { key });
    expect(await refusal(id)).toEqual(['conflict', expect.stringMatching(sentence)]);
    await liftSuppression(scope, suppression);
    expect(await refusal(id)).toBeNull();
  });

  it('is not contactable by an e-mail that another person holds as theirs', async () => {
    const holder = await remember('office-one', withEmail('office@shared.example'));
    const other = await remember('office-two', withEmail('office@shared.example'));
    await suppress(scope, { key: 'office@shared.example' });
    expect(await refusal(holder)).toEqual(['conflict', expect.stringContaining('office@shared.example')]);
    expect(await refusal(other)).toEqual(['conflict', expect.stringContaining('office@shared.example')]);
  });

  it('who is not ours is not there', async () => {
    const id = await remember('not-theirs');
    expect(await refusal(id, foreign)).toEqual(['not_found', 'There is no such person.']);
    expect((await contactableOf(foreign, [id])).size).toBe(0);
  });

  it('who answers that nobody may write is marked', async () => {
    const id = await remember('answers-no');
    const happenedAt = new Date('2026-11-20T10:00:00Z');
    await addInteraction(scope, { prospectId: id, type: 'reply', happenedAt, outcome: 'do_not_contact' });
    expect(await row(id)).toMatchObject({ doNotContact: true });
  });

  it('can be set aside, and by nobody else', async () => {
    const id = await remember('set-aside');
    await expect(setActive(foreign, { prospectId: id, active: false })).rejects.toMatchObject({
      code: 'not_found',
    });
    await setActive(scope, { prospectId: id, active: false });
    expect(await row(id)).toMatchObject({ isActive: false });
    expect(await refusal(id)).toBeNull();
    await setActive(scope, { prospectId: id, active: true });
    expect(await row(id)).toMatchObject({ isActive: true });
  });
});

describe('somebody who is on the list', () => {
  beforeAll(fresh);

  it('is not stored anew, whichever of the keys the profile brings', async () => {
    await suppress(scope, { key: 'kept-out.example' });
    await suppress(scope, { key: 'linkedin.com/in/kept-out' });
    await expect(remember('any-body', withEmail('a@kept-out.example'))).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Nobody at kept-out.example'),
    });
    await expect(remember('Kept-Out')).rejects.toMatchObject({ code: 'conflict' });
    expect(await database.db.$count(prospects, eq(prospects.workspaceId, scope.workspaceId))).toBe(0);
    expect(await remember('any-body', withEmail('a@kept-out.example'), foreign)).toEqual(expect.any(String));
  });

  it('is shown as such while the profile is read', async () => {
    const asked = { profile: withEmail('b@kept-out.example') };
    expect(await previewProfile(scope, asked)).toMatchObject({
      contactable: { ok: false, reason: expect.stringContaining('Nobody at kept-out.example') },
    });
    expect(await previewProfile(foreign, asked)).toMatchObject({ contactable: { ok: true } });
  });

  it('is shown as such by the mark alone', async () => {
    const id = await remember('known-and-marked');
    await setDoNotContact(scope, { prospectId: id, on: true });
    expect(await previewProfile(scope, { url: 'linkedin.com/in/known-and-marked' })).toMatchObject({
      known: { prospect_id: id },
      contactable: { ok: false, reason: expect.stringContaining('Ruth Cole is not to be contacted') },
    });
  });
});
