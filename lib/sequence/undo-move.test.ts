import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { messageSequences } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { addStep } from './add-step';
import { finished, messageAt } from './edit-fixture';
import { daysAgo } from './fixture';
import { markAccepted, markSent } from './mark-sent';
import { recordReply } from './record-reply';
import { removeStep } from './remove-step';
import { reopenOutreach, snoozeStep, stopOutreach } from './snooze';
import { undoMove } from './undo-move';

let database: Database;
let scope: Scope;
beforeAll(async () => {
  database = await openTestDatabase();
  scope = await testScope(database, 'ours');
});
afterAll(() => database.close());

async function sequence(sequenceId: string) {
  const { stage, currentStep, sequenceLength, dueOn, waitingFor } = messageSequences;
  const [row] = await database.db
    .select({ stage, currentStep, sequenceLength, dueOn, waitingFor })
    .from(messageSequences)
    .where(eq(messageSequences.id, sequenceId));
  return row;
}

async function sentUpTo(last: number, sequenceLength: number, channel: 'email' | 'linkedin' = 'email') {
  const sequenceId = await finished(scope, { sequenceLength, channel });
  for (let step = 1; step <= last; step++)
    await markSent(scope, { sequenceId, step, at: daysAgo(20 - step) });
  return sequenceId;
}

async function remove(sequenceId: string, step: number) {
  await removeStep(scope, { sequenceId, messageId: (await messageAt(scope, sequenceId, step)).id });
}

async function add(sequenceId: string, after: number) {
  const { id } = await messageAt(scope, sequenceId, after);
  await addStep(scope, { sequenceId, after: id, content: 'Ruth?' });
}

const over = { stage: 'finished', currentStep: 3, sequenceLength: 2, dueOn: null, waitingFor: null };

it('is over where the snoozed step was removed since', async () => {
  const sequenceId = await sentUpTo(2, 3);
  const { move_id: moveId } = await snoozeStep(scope, { sequenceId, step: 3, until: 'in_3_days' });
  await remove(sequenceId, 3);
  await undoMove(scope, { sequenceId, moveId });
  expect(await sequence(sequenceId)).toEqual(over);
});

it('is over where it was stopped before the last step was removed', async () => {
  const sequenceId = await sentUpTo(2, 3);
  const { move_id: moveId } = await stopOutreach(scope, { sequenceId });
  await remove(sequenceId, 3);
  await undoMove(scope, { sequenceId, moveId });
  expect(await sequence(sequenceId)).toEqual(over);
});

it('is stopped again where it was reopened before the last step was removed, and over without the stop', async () => {
  const sequenceId = await sentUpTo(2, 3);
  const stop = await stopOutreach(scope, { sequenceId });
  const reopen = await reopenOutreach(scope, { sequenceId });
  await remove(sequenceId, 3);
  await undoMove(scope, { sequenceId, moveId: reopen.move_id });
  expect(await sequence(sequenceId)).toEqual({ ...over, stage: 'stopped' });
  await undoMove(scope, { sequenceId, moveId: stop.move_id });
  expect(await sequence(sequenceId)).toEqual(over);
  await add(sequenceId, 2);
  expect(await sequence(sequenceId)).toMatchObject({ stage: 'running', currentStep: 3 });
  await markSent(scope, { sequenceId, step: 3 });
});

it('goes on where a step was added after the reply', async () => {
  const sequenceId = await sentUpTo(2, 2);
  const { move_id: moveId } = await recordReply(scope, { sequenceId, content: 'Yes.' });
  await add(sequenceId, 2);
  await undoMove(scope, { sequenceId, moveId });
  expect(await sequence(sequenceId)).toMatchObject({ stage: 'running', currentStep: 3, sequenceLength: 3 });
  expect((await sequence(sequenceId))?.dueOn).not.toBeNull();
  await markSent(scope, { sequenceId, step: 3 });
});

it('goes on, and waits for the invitation, where that is undone and a step was added', async () => {
  const sequenceId = await sentUpTo(1, 1, 'linkedin');
  const { move_id: moveId } = await markAccepted(scope, { sequenceId });
  await add(sequenceId, 1);
  await undoMove(scope, { sequenceId, moveId });
  expect(await sequence(sequenceId)).toMatchObject({
    ...{ stage: 'running', currentStep: 2, dueOn: null, waitingFor: 'acceptance' },
  });
});
