import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { analyticsEvents, messageSequences } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { addStep } from './add-step';
import { editMessage } from './edit';
import { finished, messageAt, sentUpTo } from './edit-fixture';
import { builtIn, unwritten } from './fixture';
import { getMessageHistory } from './history';
import { moveStep } from './move-step';
import { changePace } from './pace';
import { getSequenceView } from './queries';
import { removeStep, restoreStep } from './remove-step';
import { storedMessages } from './store';

let database: Database;
let scope: Scope;
let foreign: Scope;
beforeAll(async () => {
  database = await openTestDatabase();
  [scope, foreign] = [await testScope(database, 'ours'), await testScope(database, 'theirs')];
});
afterAll(() => database.close());

let sequenceId: string;
let texts: string[];
beforeEach(async () => {
  sequenceId = await finished(scope, { sequenceLength: 4 });
  texts = (await storedMessages(scope, sequenceId)).map(({ content }) => content);
});

const idAt = async (step: number) => (await messageAt(scope, sequenceId, step)).id;
const sequence = async () =>
  (await database.db.select().from(messageSequences).where(eq(messageSequences.id, sequenceId)))[0];
/** Which of the first texts stand in the sequence, by their old numbers; `null` for another one. */
const order = async () => {
  const all = await storedMessages(scope, sequenceId);
  expect(all.map(({ step }) => step)).toEqual(all.map((_, at) => at + 1));
  expect(all.map(({ planLine }) => planLine.step)).toEqual(all.map(({ step }) => step));
  const row = await sequence();
  expect(row?.sequenceLength).toBe(all.length);
  expect(row?.plan?.map(({ step }) => step)).toEqual(all.map(({ step }) => step));
  return all.map(({ content }) => (texts.includes(content) ? texts.indexOf(content) + 1 : null));
};
const code = (change: Promise<unknown>) =>
  change.then(
    () => 'done',
    (error) => error.code,
  );

describe('a step is added', () => {
  it('after another one, with a text of its own that is judged', async () => {
    const content = 'Ruth, you run nine sites. Is that so?';
    const added = await addStep(scope, { sequenceId, after: await idAt(2), content });
    expect(added.step).toBe(3);
    expect(await order()).toEqual([1, 2, null, 3, 4]);
    const message = await messageAt(scope, sequenceId, 3);
    expect(message).toMatchObject({ content, version: 1, channel: 'linkedin_message', delayDays: 4 });
    expect(message.checks.find(({ id }) => id === 'grounding')).toMatchObject({ status: 'fail' });
    expect((await getMessageHistory(scope, { sequenceId, step: 3 })).map(({ source }) => source)).toEqual([
      'edited',
    ]);
  });

  it('empty, to be typed, and then it is its own first text', async () => {
    await addStep(scope, { sequenceId, after: await idAt(4) });
    const empty = await messageAt(scope, sequenceId, 5);
    expect(empty).toMatchObject({
      content: '',
      planLine: { note: 'Added by you', evidence: [expect.any(String)] },
    });
    expect(empty.checks).toMatchObject([{ id: 'length', status: 'fail' }]);
    await editMessage(scope, { sequenceId, step: 5, version: 1, subject: null, content: 'Ruth, is it so?' });
    const [only, ...older] = await getMessageHistory(scope, { sequenceId, step: 5 });
    expect(only).toMatchObject({ source: 'edited', changed_share: 0 });
    expect(older).toEqual([]);
  });

  it('in front, where the first message was not sent', async () => {
    await addStep(scope, { sequenceId, after: null, content: 'Ruth?' });
    expect(await order()).toEqual([null, 1, 2, 3, 4]);
    const [first, second] = await storedMessages(scope, sequenceId);
    expect(first).toMatchObject({ channel: 'connection_note', delayDays: 0 });
    expect(second).toMatchObject({ channel: 'linkedin_message', delayDays: 3 });
  });

  it('no eleventh', async () => {
    for (let n = 5; n <= 10; n++) await addStep(scope, { sequenceId, after: await idAt(n - 1) });
    expect(await code(addStep(scope, { sequenceId, after: await idAt(10) }))).toBe('invalid');
    expect(await order()).toHaveLength(10);
  });

  it('to a sequence that was over, and it runs again', async () => {
    await sentUpTo(scope, sequenceId, 4, new Date('2026-11-20T10:00:00Z'));
    await database.db
      .update(messageSequences)
      .set({ stage: 'finished', acceptedAt: new Date('2026-11-20T10:00:00Z') })
      .where(eq(messageSequences.id, sequenceId));
    await addStep(scope, { sequenceId, after: await idAt(4), content: 'Ruth?' });
    expect(await sequence()).toMatchObject({ stage: 'running', currentStep: 5, dueOn: '2026-11-27' });
  });
});

describe('a step is moved', () => {
  it('the pace stays with the places, the channel follows them', async () => {
    const delays = (await storedMessages(scope, sequenceId)).map(({ delayDays }) => delayDays);
    await moveStep(scope, { sequenceId, messageId: await idAt(4), to: 1 });
    expect(await order()).toEqual([4, 1, 2, 3]);
    const all = await storedMessages(scope, sequenceId);
    expect(all.map(({ delayDays }) => delayDays)).toEqual(delays);
    expect(all.map(({ channel }) => channel)).toEqual([
      'connection_note',
      ...Array(3).fill('linkedin_message'),
    ]);
    expect(all[0]?.checks.find(({ id }) => id === 'length')?.label).toMatch(/of 200/);
    await moveStep(scope, { sequenceId, messageId: await idAt(1), to: 4 });
    expect(await order()).toEqual([1, 2, 3, 4]);
  });

  it('never past what was sent, nor out of the sequence', async () => {
    await sentUpTo(scope, sequenceId, 2);
    expect(await code(moveStep(scope, { sequenceId, messageId: await idAt(1), to: 3 }))).toBe('invalid');
    expect(await code(moveStep(scope, { sequenceId, messageId: await idAt(4), to: 2 }))).toBe('invalid');
    expect(await code(moveStep(scope, { sequenceId, messageId: await idAt(4), to: 5 }))).toBe('invalid');
    expect(await code(addStep(scope, { sequenceId, after: await idAt(1) }))).toBe('invalid');
    expect(await order()).toEqual([1, 2, 3, 4]);
    await moveStep(scope, { sequenceId, messageId: await idAt(4), to: 3 });
    expect(await order()).toEqual([1, 2, 4, 3]);
  });
});

describe('a step is removed', () => {
  it('and comes back with its history', async () => {
    await editMessage(scope, { sequenceId, step: 2, version: 1, subject: null, content: 'Ruth, is it so?' });
    const before = await messageAt(scope, sequenceId, 2);
    const past = await getMessageHistory(scope, { sequenceId, step: 2 });
    const { removed } = await removeStep(scope, { sequenceId, messageId: before.id });
    expect(await order()).toEqual([1, 3, 4]);
    expect(await restoreStep(scope, { sequenceId, removed })).toEqual({ step: 2 });
    expect(await order()).toEqual([1, null, 3, 4]);
    const { updatedAt: _, ...after } = await messageAt(scope, sequenceId, 2);
    expect(before).toMatchObject(after);
    expect(await getMessageHistory(scope, { sequenceId, step: 2 })).toEqual(past);
    expect(await code(restoreStep(scope, { sequenceId, removed }))).toBe('conflict');
  });

  it('the first one, and the next takes its place and its channel', async () => {
    const { removed } = await removeStep(scope, { sequenceId, messageId: await idAt(1) });
    expect(await order()).toEqual([2, 3, 4]);
    expect(await messageAt(scope, sequenceId, 1)).toMatchObject({ channel: 'connection_note', delayDays: 0 });
    await restoreStep(scope, { sequenceId, removed });
    expect(await order()).toEqual([1, 2, 3, 4]);
    expect(await messageAt(scope, sequenceId, 2)).toMatchObject({
      channel: 'linkedin_message',
      delayDays: 3,
    });
  });

  it('keeps no text on record, and nothing else is put back', async () => {
    const text = texts[2] ?? '';
    const { removed } = await removeStep(scope, { sequenceId, messageId: await idAt(3) });
    const rows = await database.db
      .select()
      .from(analyticsEvents)
      .where(eq(analyticsEvents.subjectId, sequenceId));
    expect(JSON.stringify(rows)).not.toContain(text.slice(0, 30));
    expect(await code(restoreStep(scope, { sequenceId, removed: `${removed}A` }))).toBe('invalid');
    expect(await code(restoreStep(foreign, { sequenceId, removed }))).toBe('not_found');
    expect(await order()).toEqual([1, 2, 4]);
  });

  it('the last unsent one, and the sequence is over', async () => {
    await sentUpTo(scope, sequenceId, 3);
    expect(await code(removeStep(scope, { sequenceId, messageId: await idAt(3) }))).toBe('invalid');
    const { removed } = await removeStep(scope, { sequenceId, messageId: await idAt(4) });
    expect(await sequence()).toMatchObject({ stage: 'finished', dueOn: null, waitingFor: null });
    await restoreStep(scope, { sequenceId, removed });
    expect(await sequence()).toMatchObject({ stage: 'running', currentStep: 4 });
  });

  it('but never the only one', async () => {
    sequenceId = await finished(scope, { sequenceLength: 1 });
    expect(await code(removeStep(scope, { sequenceId, messageId: await idAt(1) }))).toBe('invalid');
  });
});

describe('the pace of a step', () => {
  it('is changed, and the day of the current one follows', async () => {
    const sentAt = new Date('2026-11-20T10:00:00Z');
    await sentUpTo(scope, sequenceId, 2, sentAt);
    await database.db
      .update(messageSequences)
      .set({ acceptedAt: sentAt })
      .where(eq(messageSequences.id, sequenceId));
    const messageId = await idAt(3);
    await changePace(scope, { sequenceId, messageId, delayDays: 5, trigger: 'always_send' });
    expect(await messageAt(scope, sequenceId, 3)).toMatchObject({ delayDays: 5, triggerType: 'always_send' });
    expect(await sequence()).toMatchObject({ dueOn: '2026-11-25', waitingFor: null });
    await changePace(scope, { sequenceId, messageId, delayDays: 5, trigger: 'manual' });
    expect(await sequence()).toMatchObject({ dueOn: null, waitingFor: 'decision' });
  });

  it('of a sent step, or of the first, stays', async () => {
    await sentUpTo(scope, sequenceId, 2);
    const pace = { delayDays: 1, trigger: 'manual' } as const;
    expect(await code(changePace(scope, { sequenceId, messageId: await idAt(2), ...pace }))).toBe('invalid');
    sequenceId = await finished(scope);
    expect(await code(changePace(scope, { sequenceId, messageId: await idAt(1), ...pace }))).toBe('invalid');
  });
});

describe('nothing is changed', () => {
  it('before all is written', async () => {
    const id = await unwritten(scope, builtIn);
    await database.db
      .update(messageSequences)
      .set({ leaseExpiresAt: null })
      .where(eq(messageSequences.id, id));
    expect(await code(addStep(scope, { sequenceId: id, after: null }))).toBe('conflict');
  });

  it('in another workspace', async () => {
    const messageId = await idAt(3);
    for (const change of [
      addStep(foreign, { sequenceId, after: messageId }),
      moveStep(foreign, { sequenceId, messageId, to: 2 }),
      removeStep(foreign, { sequenceId, messageId }),
      changePace(foreign, { sequenceId, messageId, delayDays: 9, trigger: 'manual' }),
    ])
      expect(await code(change)).toBe('not_found');
    expect(await order()).toEqual([1, 2, 3, 4]);
    expect(await messageAt(scope, sequenceId, 3)).toMatchObject({ delayDays: 4 });
  });

  it('twice by two who move at once: the steps stay whole', async () => {
    const [a, b] = [await idAt(2), await idAt(4)];
    await Promise.all([
      moveStep(scope, { sequenceId, messageId: a, to: 4 }),
      moveStep(scope, { sequenceId, messageId: b, to: 2 }),
      addStep(scope, { sequenceId, after: b }),
    ]);
    expect((await order()).toSorted()).toEqual([1, 2, 3, 4, null]);
    expect((await getSequenceView(scope, sequenceId))?.plan).toHaveLength(5);
  });
});
