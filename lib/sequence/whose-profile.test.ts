import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { prospects } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { parse } from '@/lib/parse';
import { personBrief } from '@/lib/prospect/brief';
import { previewProfile } from '@/lib/prospect/preview';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { createSequence } from './create';
import { generateSequenceInput } from './input';
import { getSequenceView } from './queries';

let database: Database;
let scope: Scope;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async ({ task }) => {
  scope = await testScope(database, task.name);
});

const about = (name: string, company: string) =>
  `${name}\nHead of Fleet at ${company}\nAbout\nI look after 240 trucks at ${company}.`;

type Asked = { profile: string; name?: { first: string; last: string }; prospectId?: string };

async function writtenTo(asked: Asked) {
  const input = parse(generateSequenceInput, {
    ...asked,
    tov: { formality: 42, warmth: 64, directness: 71 },
    companyContext: 'Slotwright is dock booking for chilled distributors.',
    sequenceLength: 1,
  });
  const { sequenceId } = await createSequence(scope, input);
  const view = await getSequenceView(scope, sequenceId);
  return { id: view?.prospect_id ?? '', name: view?.prospect.name };
}

/** Whom the screen says it is for, before anything is written. */
const foreseen = async ({ profile, prospectId }: Asked) =>
  (await previewProfile(scope, { profile, prospect_id: prospectId })).known?.prospect_id ?? null;

it('another person’s page, pasted where somebody was to be written to, makes a person of its own', async () => {
  const hanna = await writtenTo({ profile: about('Hanna Handadd', 'Brannock Foods') });
  const asked = {
    profile: about('Zed Other', 'Zeta Freight'),
    name: { first: 'Hanna', last: 'Handadd' },
    prospectId: hanna.id,
  };
  expect(await foreseen(asked)).toBeNull();
  const zed = await writtenTo(asked);
  expect(zed.name).toBe('Zed Other');
  expect(zed.id).not.toBe(hanna.id);
  const [kept] = await database.db.select().from(prospects).where(eq(prospects.id, hanna.id));
  expect(kept).toMatchObject({ fullName: 'Hanna Handadd', company: 'Brannock Foods' });
});

it('the profile that is kept of somebody stays theirs under a name that was corrected', async () => {
  const profile = about('Robert Smith', 'Carrow Freight');
  const robert = await writtenTo({ profile });
  const named = { firstName: 'Bob', lastName: 'Smith' };
  await database.db.update(prospects).set(named).where(eq(prospects.id, robert.id));
  const brief = await personBrief(scope, robert.id);
  const asked = {
    profile: brief?.profile ?? '',
    name: { first: brief?.first_name ?? '', last: brief?.last_name ?? '' },
    prospectId: robert.id,
  };
  expect(await foreseen(asked)).toBe(robert.id);
  expect(await writtenTo(asked)).toEqual({ id: robert.id, name: 'Bob Smith' });
});

it('a name that was confirmed stands where the profile says none', async () => {
  const asked = { profile: 'Met at Logistex. Runs dock scheduling.', name: { first: 'Ida', last: 'Holm' } };
  const ida = await writtenTo(asked);
  expect(ida.name).toBe('Ida Holm');
  expect(await writtenTo({ ...asked, prospectId: ida.id })).toEqual(ida);
});
