import 'server-only';
import { and, asc, eq, inArray, isNull, notExists } from 'drizzle-orm';
import { aiGenerations, messageSequences, prospectIdentities, prospects, tovConfigs } from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import { AppError } from '@/lib/errors';
import { suppressErased } from '@/lib/prospect/suppression';
import { suppressionKeysOf } from '@/lib/prospect/suppression-key';
import type { Scope } from '@/lib/scope';
import { liveSequence } from '@/lib/sequence/live';
import { stopSequence } from '@/lib/sequence/stop';
import { transact } from '@/lib/transact';
import { cleanActivity, cleanMentions } from './activity';
import { countHoldings } from './queries';
import type { Holdings } from './schema';

/**
 * Erases a person with all that is theirs, at once or not at all. AI calls keep their figures and lose their texts; the
 * hashes of the person's keys stay, so that nobody stores them anew by mistake. Backups are not reached.
 * @throws {AppError} `not_found` for a person who is not ours, and for one who was erased before.
 */
export async function eraseProspect(scope: Scope, { prospectId }: { prospectId: string }): Promise<Holdings> {
  for (const id of await sequencesOf(scope, prospectId)) await stopWriting(scope, id);
  // All that ever happened is read for it, so before anybody is locked.
  const cleaned = await cleanMentions(scope, prospectId);
  const { holdings, sequenceIds } = await transact(scope, (inner) => erase(inner, prospectId, cleaned));
  // Begun between the two: it can store nothing any more, and need not go on asking.
  for (const id of sequenceIds) liveSequence(scope, id)?.controller.abort();
  return holdings;
}

/** Ends the writing and lets the writer of this process leave, with its last call on record; another's is cut off. */
async function stopWriting(scope: Scope, sequenceId: string) {
  await stopSequence(scope, sequenceId);
  const live = liveSequence(scope, sequenceId);
  live?.controller.abort();
  await live?.finished;
}

async function erase(scope: Scope, prospectId: string, cleaned: readonly string[]) {
  const { db, workspaceId } = scope;
  const mine = and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId));
  // A sequence before its person, as everywhere: else this and a step that is marked as sent could wait for each other.
  await lockSequences(scope, prospectId);
  // From here on no sequence is added; one that was being added is waited for, and goes, too.
  const [person] = await db.select({ id: prospects.id }).from(prospects).where(mine).for('update');
  if (!person) throw new AppError('not_found', 'There is no such person.');
  const sequences = await lockSequences(scope, prospectId);
  const holdings = await countHoldings(scope, prospectId);
  if (!holdings) throw new Error('A person who is locked is there.');
  const sequenceIds = sequences.map(({ id }) => id);
  const identities = await db
    .select({ kind: prospectIdentities.kind, key: prospectIdentities.key })
    .from(prospectIdentities)
    .where(
      and(eq(prospectIdentities.workspaceId, workspaceId), eq(prospectIdentities.prospectId, prospectId)),
    );
  await scrubCalls(scope, sequenceIds);
  await cleanActivity(scope, { prospectId, sequenceIds }, cleaned);
  await suppressErased(
    scope,
    suppressionKeysOf(identities).filter(({ kind }) => kind !== 'domain'),
  );
  await db.delete(prospects).where(mine);
  await dropUnusedTones(
    scope,
    sequences.flatMap(({ tone }) => tone ?? []),
  );
  await recordActivity(scope, { name: 'prospect.erased', subjectId: prospectId, detail: holdings });
  return { holdings, sequenceIds };
}

/** While they are locked, no call is put on record for them, so that none is missed when the texts are emptied. */
function lockSequences(scope: Scope, prospectId: string) {
  return scope.db
    .select({
      id: messageSequences.id,
      tone: messageSequences.tovConfigId,
    })
    .from(messageSequences)
    .where(ofPerson(scope, prospectId))
    .orderBy(asc(messageSequences.id))
    .for('update');
}

function ofPerson({ workspaceId }: Scope, prospectId: string) {
  return and(eq(messageSequences.workspaceId, workspaceId), eq(messageSequences.prospectId, prospectId));
}

async function sequencesOf(scope: Scope, prospectId: string): Promise<string[]> {
  const rows = await scope.db
    .select({ id: messageSequences.id })
    .from(messageSequences)
    .where(ofPerson(scope, prospectId));
  return rows.map(({ id }) => id);
}

/** What was asked and answered goes; what it cost and how long it took stays. */
async function scrubCalls({ db, workspaceId }: Scope, sequenceIds: string[]) {
  if (sequenceIds.length === 0) return;
  await db
    .update(aiGenerations)
    .set({ prompt: {}, response: null, error: null, scrubbedAt: new Date() })
    .where(and(eq(aiGenerations.workspaceId, workspaceId), inArray(aiGenerations.sequenceId, sequenceIds)));
}

/** Dials without a name are kept for the sequences that used them; the words beside them may speak of the person. */
async function dropUnusedTones({ db, workspaceId }: Scope, ids: string[]) {
  if (ids.length === 0) return;
  const used = db
    .select({ id: messageSequences.id })
    .from(messageSequences)
    .where(eq(messageSequences.tovConfigId, tovConfigs.id));
  await db
    .delete(tovConfigs)
    .where(
      and(
        eq(tovConfigs.workspaceId, workspaceId),
        inArray(tovConfigs.id, ids),
        isNull(tovConfigs.name),
        notExists(used),
      ),
    );
}
