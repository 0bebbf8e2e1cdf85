import 'server-only';
import { and, eq } from 'drizzle-orm';
import { messages } from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import type { Claim, Vouch } from '@/lib/craft/schema';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import { holdMessage } from './hold';
import type { ClaimInput } from './input';
import { judgeStored, vouchesOf } from './judge-stored';
import { columnsOf } from './store';

/**
 * "Keep, I know it is true": the claim counts as verified from now on, under the name of who says so.
 * @throws {AppError} `invalid` for words that are no flagged claim of the message.
 */
export async function vouchForClaim(scope: Scope, input: ClaimInput): Promise<void> {
  await changeVouches(scope, { ...input, activity: 'claim.vouched' }, (claims) => {
    if (!claims.some((claim) => claim.quote === input.quote && isFlagged(claim)))
      throw unfit('Only a claim that lacks a source can be vouched for. Choose one of this message.');
    return [...vouchesOf(claims), { quote: input.quote, by: scope.actor, at: new Date().toISOString() }];
  });
}

/**
 * The verifier's own verdict stands again.
 * @throws {AppError} `invalid` for words that nobody vouches for.
 */
export async function takeBackVouch(scope: Scope, input: ClaimInput): Promise<void> {
  await changeVouches(scope, { ...input, activity: 'claim.vouch_taken_back' }, (claims) => {
    const vouches = vouchesOf(claims);
    const left = vouches.filter(({ quote }) => quote !== input.quote);
    if (left.length === vouches.length)
      throw unfit('Nobody vouches for this claim. Load the page again to see how it stands.');
    return left;
  });
}

const isFlagged = ({ status }: Claim) => status === 'unsupported' || status === 'partly';
const unfit = (sentence: string) => new AppError('invalid', sentence, { fields: { quote: sentence } });

type Change = ClaimInput & { activity: string };

/** Judges the message anew with other vouches. */
async function changeVouches(
  scope: Scope,
  { sequenceId, step, activity }: Change,
  change: (claims: Claim[]) => Vouch[],
) {
  await transact(scope, async (inner) => {
    const { sequence, all, message, lineage } = await holdMessage(inner, { sequenceId, step });
    const vouches = change(message.claims);
    const judgement = judgeStored(sequence, message, all, {
      vouches,
      target: lineage?.targetTone ?? undefined,
    });
    await inner.db
      .update(messages)
      .set(columnsOf(judgement))
      .where(and(eq(messages.workspaceId, inner.workspaceId), eq(messages.id, message.id)));
    await recordActivity(inner, { name: activity, subjectId: sequenceId, detail: { step } });
  });
}
