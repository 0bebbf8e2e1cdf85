'use server';

import { after } from 'next/server';
import { action } from '@/lib/action';
import type { Writers } from '@/lib/ai/schema';
import { writersOf } from '@/lib/ai/writers';
import { AppError } from '@/lib/errors';
import { requireContactable } from '@/lib/prospect/contactable';
import type { Scope } from '@/lib/scope';
import { createSequence } from './create';
import { claimInput, generateSequenceInput, sequenceIdInput } from './input';
import { getSequenceStatus } from './queries';
import { stopSequence } from './stop';
import { takeBackVouch, vouchForClaim } from './vouch';
import { writeSequence } from './write';

/** Puts the sequence on record and answers at once; the writing goes on in this process after the answer. */
export const generateSequenceAction = action(generateSequenceInput, async (scope, input) => {
  const settings = await writersOf(scope);
  const { sequenceId } = await createSequence(scope, input, { remember: true, settings });
  writeOn(scope, sequenceId, settings);
  return { sequence_id: sequenceId };
});

export const resumeSequenceAction = action(sequenceIdInput, async (scope, { sequenceId }) => {
  const { prospectId } = await requireSequence(scope, sequenceId);
  await requireContactable(scope, prospectId);
  writeOn(scope, sequenceId);
  return { sequence_id: sequenceId };
});

export const stopSequenceAction = action(sequenceIdInput, async (scope, { sequenceId }) => {
  await requireSequence(scope, sequenceId);
  await stopSequence(scope, sequenceId);
  return { sequence_id: sequenceId };
});

export const vouchForClaimAction = action(claimInput, async (scope, input) => {
  await vouchForClaim(scope, input);
  return {};
});

export const takeBackVouchAction = action(claimInput, async (scope, input) => {
  await takeBackVouch(scope, input);
  return {};
});

async function requireSequence(scope: Scope, sequenceId: string) {
  const found = await getSequenceStatus(scope, sequenceId);
  if (!found) throw new AppError('not_found', 'There is no such sequence.');
  return found;
}

/** Starts at once; `after` keeps a host that freezes idle processes from doing so before the writing has ended. */
function writeOn(scope: Scope, sequenceId: string, settings?: Writers) {
  const writing = writeSequence(scope, sequenceId, { settings });
  after(() => writing);
}
