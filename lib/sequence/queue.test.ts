import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { messageSequences, messages, prospects, workspaces } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { addDays, dayIn } from '@/lib/calendar';
import { suppress } from '@/lib/prospect/suppression';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { daysAgo, written } from './fixture';
import { markAccepted, markSent } from './mark-sent';
import { countDue, getQueue, getQueuePage } from './queue';
import { type QueueSection, queueSections } from './queue-schema';
import { snoozeStep, stopOutreach } from './snooze';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** A workspace of its own, where every day is a working day. */
async function workspace(slug: string): Promise<Scope> {
  const scope = await testScope(database, slug);
  await database.db
    .update(workspaces)
    .set({ workingDays: [1, 2, 3, 4, 5, 6, 7] })
    .where(eq(workspaces.id, scope.workspaceId));
  return scope;
}

async function sectionsOf(scope: Scope, search?: string): Promise<Record<QueueSection, string[]>> {
  const { sections } = await getQueue(scope, { search });
  const ids = queueSections.map((section) => [section, sections[section].rows.map(({ id }) => id)] as const);
  return Object.fromEntries(ids) as Record<QueueSection, string[]>;
}

const nothing = { overdue: [], today: [], upcoming: [], acceptance: [], decision: [] };
const today = dayIn('UTC');

describe('the queue', () => {
  it('holds each sequence where it belongs', async () => {
    const scope = await workspace('sections');
    const email = { channel: 'email' };
    const overdue = await written(scope, 'one', email);
    await markSent(scope, { sequenceId: overdue, step: 1, at: daysAgo(10) });
    const due = await written(scope, 'two', email);
    const upcoming = await written(scope, 'three', email);
    await markSent(scope, { sequenceId: upcoming, step: 1 });
    const acceptance = await written(scope, 'four');
    await markSent(scope, { sequenceId: acceptance, step: 1 });
    const decision = await written(scope, 'five', email);
    await database.db
      .update(messages)
      .set({ triggerType: 'manual' })
      .where(eq(messages.sequenceId, decision));
    await markSent(scope, { sequenceId: decision, step: 1 });
    const later = await written(scope, 'six', email);
    await snoozeStep(scope, { sequenceId: later, step: 1, until: addDays(today, 30) });
    expect(await sectionsOf(scope)).toEqual({
      overdue: [overdue],
      today: [due],
      upcoming: [upcoming],
      acceptance: [acceptance],
      decision: [decision],
    });
    const { counts, sections } = await getQueue(scope);
    expect(counts).toEqual({ overdue: 1, today: 1, upcoming: 1, later: 1, acceptance: 1, decision: 1 });
    expect(sections.overdue.rows[0]).toMatchObject({
      ...{ channel: 'email', step: 2, length: 3, steps: ['sent', 'current', 'open'], overdue_days: 7 },
      person: { name: 'Ruth Adeyemi-Cole', role: expect.stringContaining('Brannock Foods') },
      checks: expect.arrayContaining([expect.objectContaining({ status: 'pass' })]),
    });
    expect(await countDue(scope)).toBe(2);
  });

  it('says whom nobody may write to, and nothing is marked sent there', async () => {
    const scope = await workspace('refused');
    const free = await written(scope, 'free', { channel: 'email' });
    const sequenceId = await written(scope, 'kept-out', { channel: 'email' });
    await suppress(scope, { key: 'linkedin.com/in/kept-out' });
    const { sections } = await getQueue(scope);
    const refusals = Object.fromEntries(sections.today.rows.map(({ id, refusal }) => [id, refusal]));
    expect(refusals).toEqual({ [free]: null, [sequenceId]: expect.stringMatching(/^[A-Z].*\.$/) });
    await expect(markSent(scope, { sequenceId, step: 1 })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('has nothing of what is stopped, unfinished, barred or put aside, nor of others', async () => {
    const scope = await workspace('left-out');
    const ids = [];
    for (const slug of ['a', 'b', 'c', 'd']) ids.push(await written(scope, slug, { channel: 'email' }));
    const [stopped = '', unfinished = '', barred = '', inactive = ''] = ids;
    expect((await sectionsOf(scope)).today).toHaveLength(4);
    await stopOutreach(scope, { sequenceId: stopped });
    const { db } = database;
    await db.update(messageSequences).set({ status: 'failed' }).where(eq(messageSequences.id, unfinished));
    const person = async (id: string) => {
      const [row] = await db
        .select({ id: messageSequences.prospectId })
        .from(messageSequences)
        .where(eq(messageSequences.id, id));
      return eq(prospects.id, row?.id ?? '');
    };
    await db
      .update(prospects)
      .set({ doNotContact: true })
      .where(await person(barred));
    await db
      .update(prospects)
      .set({ isActive: false })
      .where(await person(inactive));
    expect(await sectionsOf(scope)).toEqual(nothing);
    expect(await countDue(scope)).toBe(0);
    expect(await sectionsOf(await workspace('others'))).toEqual(nothing);
  });

  it('is searched by person and company, whatever the accents, and by no pattern', async () => {
    const scope = await workspace('searched');
    const profile = 'Søren Ångström\nPlant manager at 100% Brød_A/S\nAbout\nI bake at night in Aarhus.';
    const soren = await written(scope, 'soren', { channel: 'email', profile });
    await written(scope, 'ruth', { channel: 'email' });
    for (const search of [
      'soren ang',
      'Ångström Søren',
      'brod, soren',
      'SØREN',
      'ångström',
      '100%',
      'Brød_A',
    ])
      expect((await sectionsOf(scope, search)).today, search).toEqual([soren]);
    for (const search of ['so%xn', 'so_en', 'nobody', 'soren ruth', '\\'])
      expect((await sectionsOf(scope, search)).today, search).toEqual([]);
    expect((await sectionsOf(scope, '  ')).today).toHaveLength(2);
  });

  it.each(['today', 'acceptance', 'decision'] as const)('comes page by page: %s', async (section) => {
    const scope = await workspace(`pages-${section}`);
    const first = await written(scope, 'copied', { channel: 'email', sequenceLength: 1 });
    const [row] = await database.db.select().from(messageSequences).where(eq(messageSequences.id, first));
    if (!row) throw new Error('Nothing to copy.');
    const [message] = await database.db
      .select()
      .from(messages)
      .where(eq(messages.sequenceId, first))
      .limit(1);
    if (!message) throw new Error('Nothing to copy.');
    const waits = section === 'today' ? {} : { dueOn: null, waitingFor: section };
    const copies = Array.from({ length: 120 }, (_, i) => ({
      ...{ ...row, ...waits, id: crypto.randomUUID(), status: 'failed' as const },
      lastSentAt: section === 'decision' && i % 3 === 0 ? null : new Date(Date.UTC(2026, 0, 1 + (i % 7))),
    }));
    const texts = copies.map(({ id }) => ({ ...message, id: crypto.randomUUID(), sequenceId: id }));
    await database.db.insert(messageSequences).values(copies);
    await database.db.insert(messages).values(texts);
    await database.db
      .update(messageSequences)
      .set({ status: 'completed' })
      .where(eq(messageSequences.workspaceId, scope.workspaceId));
    const { sections, counts } = await getQueue(scope);
    const seen = sections[section].rows.map(({ id }) => id);
    for (let cursor = sections[section].next_cursor; cursor; ) {
      const page = await getQueuePage(scope, section, { cursor });
      seen.push(...page.rows.map(({ id }) => id));
      cursor = page.next_cursor;
    }
    const all = section === 'today' ? [first, ...copies.map(({ id }) => id)] : copies.map(({ id }) => id);
    expect(seen.toSorted()).toEqual(all.toSorted());
    expect(counts[section]).toBe(all.length);
    const enlarged = await getQueue(scope, { limits: { [section]: 100 } });
    expect(enlarged.sections[section].rows).toHaveLength(100);
  });

  it('takes no cursor that it has not given', async () => {
    const scope = await workspace('cursors');
    for (const cursor of ['', 'none', Buffer.from('["2026-11-24","x"]').toString('base64url')])
      await expect(getQueuePage(scope, 'today', { cursor })).rejects.toMatchObject({ code: 'malformed' });
  });

  it('counts the connection notes of this month that have a text', async () => {
    const scope = await workspace('notes');
    const used = async () => (await getQueue(scope)).notes;
    const [withText, without] = [await written(scope, 'p'), await written(scope, 'q')];
    await database.db.update(messages).set({ content: '' }).where(eq(messages.sequenceId, without));
    for (const sequenceId of [withText, without]) await markSent(scope, { sequenceId, step: 1 });
    expect(await used()).toEqual({ used: 1, allowed: 5 });
    await markAccepted(scope, { sequenceId: withText });
    await markSent(scope, { sequenceId: withText, step: 2 });
    expect(await used()).toEqual({ used: 1, allowed: 5 });
    const earlier = await written(scope, 'r');
    await markSent(scope, { sequenceId: earlier, step: 1, at: daysAgo(40) });
    expect((await used()).used).toBe(1);
  });
});
