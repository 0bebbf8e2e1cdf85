import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { messageSequences, solutions, tovConfigs } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { parse } from '@/lib/parse';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { createSequence } from './create';
import { fromRequest, generateSequenceInput, generateSequenceRequest } from './input';
import {
  composeDefaults,
  getSequenceBody,
  getSequenceStatus,
  getSequenceView,
  listSequenceBodies,
  listSequences,
} from './queries';
import { stopSequence } from './stop';

let database: Database;
let scope: Scope;
let foreign: Scope;
beforeAll(async () => {
  database = await openTestDatabase();
  [scope, foreign] = [await testScope(database, 'ours'), await testScope(database, 'theirs')];
});
afterAll(() => database.close());

const profile =
  'Ruth Adeyemi-Cole\nDirector of Warehouse Operations at Brannock Foods\nAbout\nI run four chilled sites between Wakefield and Avonmouth.';
const asked = {
  prospectUrl: 'https://uk.linkedin.com/in/Ruth-Adeyemi-Cole/?trk=feed',
  profile,
  tov: { formality: 42, warmth: 64, directness: 71 },
  companyContext: 'Slotwright is dock booking for chilled distributors.',
  sequenceLength: 3,
};
const input = (changes: object = {}) => parse(generateSequenceInput, { ...asked, ...changes });
const row = async (id: string) =>
  (await database.db.select().from(messageSequences).where(eq(messageSequences.id, id)))[0];

describe('createSequence', () => {
  it('keeps what was asked for as it stood, with the profile and its spans', async () => {
    const { sequenceId, created } = await createSequence(scope, input());
    expect(created).toBe(true);
    expect(await row(sequenceId)).toMatchObject({
      status: 'pending',
      sequenceLength: 3,
      channel: 'linkedin',
      tone: { formality: 42, warmth: 64, directness: 71 },
      companyContext: 'Slotwright is dock booking for chilled distributors.',
      provider: 'built-in',
      profile: {
        source: 'paste',
        fields: { firstName: 'Ruth', lastName: 'Adeyemi-Cole', company: 'Brannock Foods' },
      },
    });
  });

  it('points at the preset with these values, and keeps unnamed values once', async () => {
    const preset = await createSequence(scope, input());
    const own = await createSequence(scope, input({ tov: { formality: 1, warmth: 2, directness: 3 } }));
    const same = await createSequence(scope, input({ tov: { formality: 1, warmth: 2, directness: 3 } }));
    const named = await database.db
      .select()
      .from(tovConfigs)
      .where(eq(tovConfigs.id, (await row(preset.sequenceId))?.tovConfigId ?? ''));
    expect(named[0]?.name).toBe('Peer to peer');
    expect((await row(own.sequenceId))?.tovConfigId).toBe((await row(same.sequenceId))?.tovConfigId);
    await database.db
      .delete(tovConfigs)
      .where(eq(tovConfigs.id, (await row(own.sequenceId))?.tovConfigId ?? ''));
    expect(await row(own.sequenceId)).toMatchObject({
      tovConfigId: null,
      tone: { formality: 1, warmth: 2, directness: 3 },
    });
  });

  it('answers the same key with the same sequence, also at the same moment, and refuses another request under it', async () => {
    const requests = Array.from({ length: 4 }, () =>
      createSequence(scope, input({ idempotencyKey: 'k1' }), { requestHash: 'a' }),
    );
    const ids = (await Promise.all(requests)).map((made) => made.sequenceId);
    expect(new Set(ids).size).toBe(1);
    await expect(
      createSequence(scope, input({ idempotencyKey: 'k1' }), { requestHash: 'b' }),
    ).rejects.toThrow('another request');
    const theirs = await createSequence(foreign, input({ idempotencyKey: 'k1' }), { requestHash: 'b' });
    expect(theirs.created).toBe(true);
  });

  it('remembers the company context and the sender of the form, not of a program', async () => {
    const typed = input({ companyContext: 'We sell windows.', sender: { name: 'Marta' } });
    await createSequence(scope, typed, { remember: true });
    await createSequence(scope, input({ companyContext: 'We sell doors.', sender: { name: 'A program' } }));
    expect(await composeDefaults(scope)).toMatchObject({
      companyContext: 'We sell windows.',
      sender: { name: 'Marta', title: null, company: null },
      presets: [
        { name: 'Peer to peer' },
        { name: 'Warm intro' },
        { name: 'Straight to it' },
        { name: 'Boardroom' },
      ],
    });
    expect(await composeDefaults(foreign)).toMatchObject({ sender: null });
    await createSequence(scope, input({ companyContext: 'We sell doors.' }), { remember: true });
    expect(await composeDefaults(scope)).toMatchObject({ companyContext: 'We sell doors.', sender: null });
  });

  it('takes a solution as a snapshot, and only one of the own workspace', async () => {
    const values = {
      workspaceId: scope.workspaceId,
      name: 'Dock',
      description: 'Booking',
      proofPoints: ['No-shows fell.'],
    };
    const [solution] = await database.db.insert(solutions).values(values).returning();
    const { sequenceId } = await createSequence(scope, input({ solutionId: solution?.id }));
    expect((await row(sequenceId))?.solution).toEqual({
      name: 'Dock',
      description: 'Booking',
      proofPoints: ['No-shows fell.'],
    });
    await expect(createSequence(foreign, input({ solutionId: solution?.id }))).rejects.toThrow(
      'not one of yours',
    );
  });

  it.each([
    ['a company page', { prospectUrl: 'https://www.linkedin.com/company/acme' }, /company/i],
    ['another site', { prospectUrl: 'https://evil-linkedin.com/in/x' }, /LinkedIn/],
    ['malformed percent-encoding', { prospectUrl: 'https://www.linkedin.com/in/%E0%A4%A' }, /^[A-Z]/],
    ['an address that names nobody', { prospectUrl: 'https://lnkd.in/abc' }, /own address/],
    ['neither address nor profile', { prospectUrl: null, profile: null }, /URL or their profile/],
    ['JSON of an unknown shape', { profile: '{"foo":1}' }, /^[A-Z]/],
  ])('refuses %s with a sentence and stores nothing', async (_, changes, sentence) => {
    const before = await database.db.$count(messageSequences);
    await expect(createSequence(scope, input(changes))).rejects.toThrow(sentence);
    expect(await database.db.$count(messageSequences)).toBe(before);
  });

  it.each([
    [{ sequenceLength: 0 }, 'The sequence length must be a whole number from 1 to 10.'],
    [{ sequenceLength: 11 }, 'The sequence length must be a whole number from 1 to 10.'],
    [{ sequenceLength: '3' }, 'The sequence length must be a whole number from 1 to 10.'],
    [
      { companyContext: '  ' },
      'The company context must be text that says what you do and for whom, not empty.',
    ],
    [{ tov: { formality: 101, warmth: 1, directness: 1 } }, 'Formality must be a number from 0 to 100.'],
    [{ channel: 'fax' }, 'The channel must be linkedin, inmail or email.'],
    [
      { profile: 'x'.repeat(2_000_000) },
      'The profile may have at most 100,000 characters; this has 2,000,000.',
    ],
    [{ language: 'not a tag' }, 'The language must be a language tag such as en, de or pt-BR.'],
  ])('case %#: what is wanted is said', (changes, sentence) => {
    expect(() => input(changes)).toThrow(sentence);
  });
});

describe('the API’s names', () => {
  const request = {
    prospect_url: 'linkedin.com/in/x-y',
    tov_config: { formality: 0.7, warmth: 1, directness: 0 },
    company_context: 'We do x.',
    sequence_length: 2,
  };
  it('reads three dials of at most 1 as shares', () => {
    expect(fromRequest(parse(generateSequenceRequest, request)).tov).toMatchObject({
      formality: 70,
      warmth: 100,
      directness: 0,
    });
    const whole = parse(generateSequenceRequest, {
      ...request,
      tov_config: { formality: 1, warmth: 2, directness: 1 },
    });
    expect(fromRequest(whole).tov).toMatchObject({ formality: 1, warmth: 2, directness: 1 });
  });
  it.each([['3'], [null], [[3]], [true], [2.5]])('coerces no %j into a length', (length) => {
    expect(() => parse(generateSequenceRequest, { ...request, sequence_length: length })).toThrow(
      'whole number',
    );
  });
});

describe('reading', () => {
  it('lists by identity, page by page, newest first', async () => {
    const mine = await testScope(database, 'pages');
    for (let n = 0; n < 5; n++)
      await createSequence(mine, input({ prospectUrl: 'linkedin.com/in/page-person' }));
    await createSequence(mine, input({ prospectUrl: 'linkedin.com/in/somebody-else' }));
    const seen: string[] = [];
    for (let cursor: string | null = null; ; ) {
      const page: Awaited<ReturnType<typeof listSequenceBodies>> = await listSequenceBodies(mine, {
        prospectUrl: 'https://de.linkedin.com/in/Page-Person/',
        cursor,
        limit: 2,
      });
      seen.push(...page.sequences.map((sequence) => sequence.sequence_id));
      cursor = page.nextCursor;
      if (!cursor) break;
    }
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
    expect((await listSequences(mine, { limit: 10 })).sequences).toHaveLength(6);
    await expect(listSequences(mine, { cursor: 'nonsense' })).rejects.toThrow('cursor');
  });

  it('keeps the name that a sequence was written to when the person is overwritten', async () => {
    const mine = await testScope(database, 'names');
    const { sequenceId } = await createSequence(mine, input());
    const other = 'Margaret O’Sullivan\nHead of Fleet at Carrow Freight\nAbout\nI look after 240 trucks.';
    await createSequence(mine, input({ profile: other }));
    expect((await getSequenceView(mine, sequenceId))?.prospect).toMatchObject({
      name: 'Ruth Adeyemi-Cole',
      name_is_guess: false,
    });
    expect((await listSequences(mine)).sequences.map((item) => item.prospect.name)).toEqual([
      'Margaret O’Sullivan',
      'Ruth Adeyemi-Cole',
    ]);
  });

  it('shows and stops nothing of another workspace', async () => {
    const { sequenceId } = await createSequence(scope, input());
    expect(await getSequenceBody(foreign, sequenceId)).toBeNull();
    expect(await getSequenceView(foreign, sequenceId)).toBeNull();
    expect(await getSequenceStatus(foreign, sequenceId)).toBeNull();
    expect(await getSequenceStatus(scope, sequenceId)).toMatchObject({ status: 'pending' });
    const bodies = await listSequenceBodies(foreign, { limit: 100 });
    expect(bodies.sequences.map((item) => item.sequence_id)).not.toContain(sequenceId);
    expect((await listSequences(foreign, { limit: 100 })).sequences.map((item) => item.id)).not.toContain(
      sequenceId,
    );
    await stopSequence(foreign, sequenceId);
    expect((await row(sequenceId))?.status).toBe('pending');
    expect(await getSequenceView(scope, sequenceId)).toMatchObject({ stopped: false });
    await stopSequence(scope, sequenceId);
    expect(await getSequenceView(scope, sequenceId)).toMatchObject({ stopped: true, resumable: true });
    const newest = (await listSequences(scope, { limit: 1 })).sequences[0];
    expect(newest).toMatchObject({
      id: sequenceId,
      stopped: true,
      stand: { status: 'failed', stage: 'running', current_step: 1, writing: false },
    });
    expect(await row(sequenceId)).toMatchObject({
      status: 'failed',
      errorMessage: 'Stopped by you. What was finished is kept.',
    });
  });
});
