import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { messageSequences } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { addDays, dayIn } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { addStep } from './add-step';
import { finished, messageAt } from './edit-fixture';
import { daysAgo } from './fixture';
import { markSent } from './mark-sent';
import { moveStep } from './move-step';
import { changePace } from './pace';
import { removeStep } from './remove-step';
import { snoozeStep } from './snooze';

let database: Database;
let scope: Scope;
let sequenceId: string;
beforeAll(async () => {
  database = await openTestDatabase();
  scope = await testScope(database, 'ours');
});
afterAll(() => database.close());
beforeEach(async () => {
  sequenceId = await finished(scope, { sequenceLength: 5, channel: 'email' });
  await markSent(scope, { sequenceId, step: 1, at: daysAgo(10) });
});

const idAt = async (step: number) => (await messageAt(scope, sequenceId, step)).id;
const due = async () => {
  const { dueOn, waitingFor } = messageSequences;
  const [row] = await database.db
    .select({ dueOn, waitingFor })
    .from(messageSequences)
    .where(eq(messageSequences.id, sequenceId));
  return row;
};
const pace = async (step: number, trigger: 'no_response' | 'manual' = 'no_response') =>
  changePace(scope, { sequenceId, messageId: await idAt(step), delayDays: 9, trigger });

const changes: [string, () => Promise<unknown>][] = [
  ['the pace of a later step', () => pace(4)],
  ['a later step added', async () => addStep(scope, { sequenceId, after: await idAt(3), content: 'Ruth?' })],
  ['a later step removed', async () => removeStep(scope, { sequenceId, messageId: await idAt(4) })],
  ['later steps moved', async () => moveStep(scope, { sequenceId, messageId: await idAt(5), to: 3 })],
];

describe('the day that somebody chose stays', () => {
  it.each(changes)('of a snoozed step: %s', async (_, change) => {
    const until = addDays(dayIn('UTC'), 40);
    await snoozeStep(scope, { sequenceId, step: 2, until });
    await change();
    expect(await due()).toEqual({ dueOn: until, waitingFor: null });
  });

  it.each(changes)('of a step that was decided on: %s', async (_, change) => {
    await pace(2, 'manual');
    await snoozeStep(scope, { sequenceId, step: 2, until: 'today' });
    await change();
    expect(await due()).toEqual({ dueOn: dayIn('UTC'), waitingFor: null });
  });
});

describe('the day is found anew', () => {
  const snoozed = () => snoozeStep(scope, { sequenceId, step: 2, until: addDays(dayIn('UTC'), 40) });
  it.each<[string, () => Promise<unknown>]>([
    ['with another delay of the step', () => pace(2)],
    [
      'with another message in its place',
      async () => moveStep(scope, { sequenceId, messageId: await idAt(3), to: 2 }),
    ],
    ['once the step is removed', async () => removeStep(scope, { sequenceId, messageId: await idAt(2) })],
    ['with a step added before it', async () => addStep(scope, { sequenceId, after: await idAt(1) })],
  ])('%s', async (_, change) => {
    const planned = await due();
    await snoozed();
    await change();
    const now = await due();
    expect(now?.waitingFor).toBeNull();
    expect(now?.dueOn && planned?.dueOn && now.dueOn < addDays(planned.dueOn, 14)).toBe(true);
  });

  it('with another trigger of the step', async () => {
    await snoozed();
    await pace(2, 'manual');
    expect(await due()).toEqual({ dueOn: null, waitingFor: 'decision' });
  });
});
