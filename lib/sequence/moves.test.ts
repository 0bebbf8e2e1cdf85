import { and, desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { interactions, messageSequences, messages, prospects, sequenceMoves } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { addDays, dayIn } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { builtIn, daysAgo, unwritten, written } from './fixture';
import { takeLease } from './lease';
import { markAccepted, markSent, skipStep } from './mark-sent';
import { getSequenceView } from './queries';
import { recordReply } from './record-reply';
import { reopenOutreach, snoozeStep, stopOutreach } from './snooze';
import { undoMove } from './undo-move';

let database: Database;
let scope: Scope;
let foreign: Scope;
beforeAll(async () => {
  database = await openTestDatabase();
  [scope, foreign] = [await testScope(database, 'ours'), await testScope(database, 'theirs')];
});
afterAll(() => database.close());

let people = 0;
const write = (changes: object = {}) => written(scope, `moved-${++people}`, changes);
const email = { channel: 'email' };
const reply = { sentiment: 'positive', outcome: 'interested', content: 'Yes, call me.' } as const;

/** All that a move may change, as it stands. */
async function stored(sequenceId: string) {
  const { db } = database;
  const [sequence] = await db.select().from(messageSequences).where(eq(messageSequences.id, sequenceId));
  if (!sequence) throw new Error('The sequence is gone.');
  const { updatedAt: _, ...columns } = sequence;
  const [person] = await db.select().from(prospects).where(eq(prospects.id, sequence.prospectId));
  const steps = await db
    .select({ step: messages.step, sentAt: messages.sentAt, skippedAt: messages.skippedAt })
    .from(messages)
    .where(eq(messages.sequenceId, sequenceId))
    .orderBy(messages.step);
  const replies = await db.select().from(interactions).where(eq(interactions.sequenceId, sequenceId));
  const { lastContactedAt, lastRepliedAt, doNotContact } = person ?? {};
  return { sequence: columns, steps, replies, person: { lastContactedAt, lastRepliedAt, doNotContact } };
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error) => error.code,
  );

describe('sending', () => {
  it('marks the message, moves on, and is on record', async () => {
    const sequenceId = await write(email);
    const at = daysAgo(10);
    const { move_id } = await markSent(scope, { sequenceId, step: 1, at });
    const { sequence, steps, person } = await stored(sequenceId);
    expect(sequence).toMatchObject({ currentStep: 2, stage: 'running', lastSentAt: at });
    expect(sequence.dueOn && sequence.dueOn < dayIn('UTC')).toBe(true);
    expect(steps[0]).toEqual({ step: 1, sentAt: at, skippedAt: null });
    expect(person.lastContactedAt).toEqual(at);
    const view = await getSequenceView(scope, sequenceId);
    expect(view?.moves).toEqual([
      { id: move_id, kind: 'sent', step: 1, happened_at: at.toISOString(), by: 'test' },
    ]);
    expect(view?.schedule.days[1]).toBe(dayIn('UTC', at));
    expect(view?.schedule.days[2]).toBe(sequence.dueOn);
  });

  it('happens once, however many press at the same moment', async () => {
    const sequenceId = await write(email);
    const both = await Promise.allSettled([1, 2].map(() => markSent(scope, { sequenceId, step: 1 })));
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/^Step 1 was already marked sent, on /),
    });
    expect((await stored(sequenceId)).sequence.currentStep).toBe(2);
    expect(await database.db.$count(sequenceMoves, eq(sequenceMoves.sequenceId, sequenceId))).toBe(1);
  });

  it('takes the current step alone', async () => {
    const sequenceId = await write(email);
    expect(await codeOf(markSent(scope, { sequenceId, step: 2 }))).toBe('conflict');
  });

  it('waits until the writing is finished', async () => {
    const sequenceId = await unwritten(scope, builtIn, { prospectUrl: 'linkedin.com/in/unwritten' });
    expect(await codeOf(markSent(scope, { sequenceId, step: 1 }))).toBe('conflict');
    const done = await write(email);
    await database.db.update(messageSequences).set({ status: 'failed' }).where(eq(messageSequences.id, done));
    expect(await codeOf(markSent(scope, { sequenceId: done, step: 1 }))).toBe('conflict');
    expect(await takeLease(scope, done, crypto.randomUUID())).toBe(true);
    expect(await codeOf(markSent(scope, { sequenceId: done, step: 1 }))).toBe('conflict');
  });

  it('is not done to somebody who asked for no contact', async () => {
    const sequenceId = await write(email);
    const other = await written(scope, `moved-${people}`, email);
    await markSent(scope, { sequenceId, step: 1, at: daysAgo(3) });
    await recordReply(scope, { sequenceId, ...reply, outcome: 'do_not_contact' });
    expect((await stored(sequenceId)).person.doNotContact).toBe(true);
    expect(await codeOf(reopenOutreach(scope, { sequenceId }))).toBe('conflict');
    const { sequence } = await stored(sequenceId);
    expect((await stored(other)).sequence.prospectId).toBe(sequence.prospectId);
    expect(await codeOf(markSent(scope, { sequenceId: other, step: 1 }))).toBe('conflict');
  });
});

describe('a reply', () => {
  it('ends the sequence and stands on the record of the person', async () => {
    const sequenceId = await write(email);
    const at = daysAgo(1);
    await markSent(scope, { sequenceId, step: 1, at: daysAgo(3) });
    await recordReply(scope, { sequenceId, at, ...reply });
    const { sequence, replies, person } = await stored(sequenceId);
    expect(sequence).toMatchObject({ stage: 'replied', dueOn: null, repliedStep: 1, repliedAt: at });
    expect(replies).toMatchObject([
      { interactionType: 'reply', interactionDate: at, ...reply, prospectId: sequence.prospectId },
    ]);
    expect(person.lastRepliedAt).toEqual(at);
    expect(await codeOf(recordReply(scope, { sequenceId, ...reply }))).toBe('conflict');
  });
});

type Act = (sequenceId: string) => Promise<{ move_id: string }>;
const sendFirst: Act = (sequenceId) => markSent(scope, { sequenceId, step: 1, at: daysAgo(3) });

describe('undoing', () => {
  it.each<[string, object, Act[], Act]>([
    ['sent', email, [], sendFirst],
    ['the last sent', { ...email, sequenceLength: 1 }, [], sendFirst],
    ['accepted', {}, [sendFirst], (sequenceId) => markAccepted(scope, { sequenceId, at: daysAgo(2) })],
    ['replied', email, [sendFirst], (sequenceId) => recordReply(scope, { sequenceId, ...reply })],
    [
      'asked for no contact',
      email,
      [sendFirst],
      (sequenceId) => recordReply(scope, { sequenceId, ...reply, outcome: 'do_not_contact' }),
    ],
    ['skipped', email, [], (sequenceId) => skipStep(scope, { sequenceId, step: 1 })],
    ['snoozed', email, [], (sequenceId) => snoozeStep(scope, { sequenceId, step: 1, until: 'in_3_days' })],
    ['stopped', email, [], (sequenceId) => stopOutreach(scope, { sequenceId })],
    [
      'reopened',
      email,
      [(sequenceId) => stopOutreach(scope, { sequenceId })],
      (sequenceId) => reopenOutreach(scope, { sequenceId }),
    ],
  ])('%s leaves everything as before', async (_, changes, before, act) => {
    const sequenceId = await write(changes);
    for (const earlier of before) await earlier(sequenceId);
    const was = await stored(sequenceId);
    const { move_id: moveId } = await act(sequenceId);
    expect(await stored(sequenceId)).not.toEqual(was);
    await undoMove(scope, { sequenceId, moveId });
    expect(await stored(sequenceId)).toEqual(was);
    expect(await codeOf(undoMove(scope, { sequenceId, moveId }))).toBe('conflict');
  });

  it('goes from the newest move back, one by one', async () => {
    const sequenceId = await write(email);
    const first = await sendFirst(sequenceId);
    const second = await markSent(scope, { sequenceId, step: 2, at: daysAgo(1) });
    expect(await codeOf(undoMove(scope, { sequenceId, moveId: first.move_id }))).toBe('conflict');
    await undoMove(scope, { sequenceId, moveId: second.move_id });
    await undoMove(scope, { sequenceId, moveId: first.move_id });
    const { sequence, person } = await stored(sequenceId);
    expect(sequence).toMatchObject({ currentStep: 1, lastSentAt: null });
    expect(person.lastContactedAt).toBeNull();
  });

  it('keeps somebody barred who was so before', async () => {
    const sequenceId = await write(email);
    await sendFirst(sequenceId);
    const { sequence } = await stored(sequenceId);
    await database.db
      .update(prospects)
      .set({ doNotContact: true })
      .where(eq(prospects.id, sequence.prospectId));
    const { move_id: moveId } = await recordReply(scope, { sequenceId, ...reply, outcome: 'do_not_contact' });
    await undoMove(scope, { sequenceId, moveId });
    expect((await stored(sequenceId)).person.doNotContact).toBe(true);
  });

  it('happens once', async () => {
    const sequenceId = await write(email);
    const { move_id: moveId } = await sendFirst(sequenceId);
    const both = await Promise.all([1, 2].map(() => codeOf(undoMove(scope, { sequenceId, moveId }))));
    expect(both.toSorted()).toEqual(['conflict', 'done']);
  });
});

describe('in another workspace', () => {
  it('nothing can be done', async () => {
    const sequenceId = await write();
    const { move_id: moveId } = await sendFirst(sequenceId);
    const was = await stored(sequenceId);
    const refused = await Promise.all([
      codeOf(markSent(foreign, { sequenceId, step: 2 })),
      codeOf(skipStep(foreign, { sequenceId, step: 2 })),
      codeOf(markAccepted(foreign, { sequenceId })),
      codeOf(recordReply(foreign, { sequenceId, ...reply })),
      codeOf(snoozeStep(foreign, { sequenceId, step: 2, until: 'tomorrow' })),
      codeOf(stopOutreach(foreign, { sequenceId })),
      codeOf(reopenOutreach(foreign, { sequenceId })),
      codeOf(undoMove(foreign, { sequenceId, moveId })),
    ]);
    expect(new Set(refused)).toEqual(new Set(['not_found']));
    expect(await stored(sequenceId)).toEqual(was);
    const other = await write(email);
    expect(await codeOf(undoMove(scope, { sequenceId: other, moveId }))).toBe('not_found');
  });
});

it('a walk: sent, accepted, sent, snoozed, answered', async () => {
  const sequenceId = await write();
  await markSent(scope, { sequenceId, step: 1, at: daysAgo(20) });
  expect((await stored(sequenceId)).sequence).toMatchObject({ waitingFor: 'acceptance', dueOn: null });
  await markAccepted(scope, { sequenceId, at: daysAgo(15) });
  await markSent(scope, { sequenceId, step: 2, at: daysAgo(10) });
  const later = addDays(dayIn('UTC'), 30);
  await snoozeStep(scope, { sequenceId, step: 3, until: later });
  expect((await stored(sequenceId)).sequence).toMatchObject({ currentStep: 3, dueOn: later });
  await recordReply(scope, { sequenceId, ...reply });
  const kinds = await database.db
    .select({ kind: sequenceMoves.kind, step: sequenceMoves.step })
    .from(sequenceMoves)
    .where(and(eq(sequenceMoves.sequenceId, sequenceId)))
    .orderBy(desc(sequenceMoves.createdAt));
  expect(kinds.map(({ kind, step }) => `${kind} ${step}`)).toEqual([
    'replied 3',
    'snoozed 3',
    'sent 2',
    'accepted 2',
    'sent 1',
  ]);
});
