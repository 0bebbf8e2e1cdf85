import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { analyticsEvents, messageSequences, prospects } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import {
  rememberTimeZone,
  saveChannels,
  saveCompanyContext,
  saveRetentionDays,
  saveSender,
  saveWorkingTime,
} from './mutations';
import { getSettings } from './queries';

let database: Database;
let scope: Scope;
let foreign: Scope;
let count = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  count += 1;
  scope = await testScope(database, `ours-${count}`);
  foreign = await testScope(database, `theirs-${count}`);
});

const sections = async ({ workspaceId }: Scope) =>
  (
    await database.db
      .select({ detail: analyticsEvents.detail })
      .from(analyticsEvents)
      .where(eq(analyticsEvents.subjectId, workspaceId))
      .orderBy(analyticsEvents.createdAt)
  ).map(({ detail }) => detail.section);

describe('saving the settings', () => {
  it('keeps each part, for this workspace alone, and puts it on record without what it says', async () => {
    const untouched = await getSettings(foreign);
    const footer = { signature: 'Marta', postalAddress: '1 Dock Road', optOutLine: 'Say stop.' };
    await saveSender(scope, { name: 'Marta', title: '', company: 'Slotwright', ...footer });
    await saveCompanyContext(scope, { companyContext: 'Dock booking.' });
    await saveChannels(scope, { noteLimit: 300, notesPerMonth: null });
    await saveWorkingTime(scope, { timeZone: 'Asia/Tokyo', workingDays: [1, 2, 7] });
    await saveRetentionDays(scope, { retentionDays: 30 });
    expect(await getSettings(scope)).toEqual({
      companyContext: 'Dock booking.',
      sender: { name: 'Marta', title: null, company: 'Slotwright' },
      ...footer,
      timeZone: 'Asia/Tokyo',
      timeZoneIsGuess: false,
      workingDays: [1, 2, 7],
      noteLimit: 300,
      notesPerMonth: null,
      retentionDays: 30,
    });
    expect(await getSettings(foreign)).toEqual(untouched);
    expect(await sections(scope)).toEqual([
      ...['sender', 'company_context', 'channels', 'working_time', 'retention'],
    ]);
    expect(await sections(foreign)).toEqual([]);
  });

  it('takes a sender back when nothing is left of it', async () => {
    const empty = { title: '', company: '', signature: '', postalAddress: '', optOutLine: '' };
    await saveSender(scope, { ...empty, name: 'Marta' });
    await saveSender(scope, { ...empty, name: '' });
    expect((await getSettings(scope)).sender).toBeNull();
  });
});

describe('the time zone of the first browser', () => {
  it('is kept once, and never over one that is set', async () => {
    expect(await getSettings(scope)).toMatchObject({ timeZone: 'UTC', timeZoneIsGuess: true });
    await rememberTimeZone(scope, { timeZone: 'Europe/Berlin' });
    await rememberTimeZone(scope, { timeZone: 'Asia/Tokyo' });
    expect(await getSettings(scope)).toMatchObject({ timeZone: 'Europe/Berlin', timeZoneIsGuess: false });
    expect(await getSettings(foreign)).toMatchObject({ timeZoneIsGuess: true });
  });
});

describe('working days', () => {
  const due = async ({ workspaceId }: Scope, days: (string | null)[]) => {
    const [person] = await database.db
      .insert(prospects)
      .values({ workspaceId, profileSource: 'paste' })
      .returning();
    if (!person) throw new Error('The person was not stored.');
    const fields = { firstName: null, middleInitial: null, lastName: null, nameIsGuess: false };
    const none = { headline: null, title: null, company: null, location: null, email: null };
    const profile = {
      ...{ source: 'paste' as const, text: '', spans: [], readAt: '2026-11-20T09:41:00Z' },
      fields: { ...fields, ...none, linkedinUrl: null, roles: [], schools: [], skills: [] },
    };
    await database.db.insert(messageSequences).values(
      days.map((dueOn, at) => ({
        ...{ workspaceId, prospectId: person.id, dueOn, profile, companyContext: '', sequenceLength: 1 },
        ...{ tone: { formality: 1, warmth: 1, directness: 1 }, channel: 'linkedin' as const },
        ...{ provider: 'built-in' as const, model: 'built-in', goal: String(at) },
      })),
    );
  };
  const days = async ({ workspaceId }: Scope) =>
    (
      await database.db
        .select({ dueOn: messageSequences.dueOn })
        .from(messageSequences)
        .where(eq(messageSequences.workspaceId, workspaceId))
        .orderBy(messageSequences.goal)
    ).map(({ dueOn }) => dueOn);

  // 23 November 2026 is a Monday.
  const week = [23, 24, 25, 26, 27, 28, 29].map((day) => `2026-11-${day}`);

  it('move what falls on a day off to the next one, and nothing else', async () => {
    await due(scope, [...week, null]);
    await due(foreign, week);
    const { moved } = await saveWorkingTime(scope, { timeZone: 'UTC', workingDays: [1, 2, 4] });
    expect(moved).toBe(4);
    expect(await days(scope)).toEqual([
      ...['2026-11-23', '2026-11-24', '2026-11-26', '2026-11-26'],
      ...['2026-11-30', '2026-11-30', '2026-11-30', null],
    ]);
    expect(await days(foreign)).toEqual(week);
  });

  it('move nothing back when there are more of them', async () => {
    await due(scope, week);
    expect(await saveWorkingTime(scope, { timeZone: 'UTC', workingDays: [1, 2, 3, 4, 5, 6, 7] })).toEqual({
      moved: 0,
    });
    expect(await days(scope)).toEqual(week);
  });
});
