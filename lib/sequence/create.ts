import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { messageSequences, solutions, tovConfigs, workspaces } from '@/db/schema';
import { getSettings } from '@/lib/account/queries';
import { recordActivity } from '@/lib/activity/mutations';
import type { Writers } from '@/lib/ai/schema';
import { writersOf } from '@/lib/ai/writers';
import type { Sender } from '@/lib/craft/schema';
import { AppError } from '@/lib/errors';
import { fullName } from '@/lib/profile/format';
import { type LinkedinUrl, parseLinkedinUrl } from '@/lib/profile/linkedin-url';
import { readProfile } from '@/lib/profile/read';
import type { ProfileData } from '@/lib/profile/schema';
import { requireContactable } from '@/lib/prospect/contactable';
import { rememberProspect } from '@/lib/prospect/mutations';
import { keepsProfile } from '@/lib/prospect/queries';
import type { Scope } from '@/lib/scope';
import type { ToneSetting } from '@/lib/tone/schema';
import { transact } from '@/lib/transact';
import type { GenerateSequenceInput } from './input';
import { LEASE_MS } from './lease';

type Options = {
  requestHash?: string;
  /** Keep the company context and the sender for the next time: what a person typed, not what a program sent. */
  remember?: boolean;
  /** Who is to write it; as the settings have it unless told otherwise. */
  settings?: Writers;
};

/**
 * Puts the person and the empty sequence on record, in one transaction and without any AI call. The same
 * `idempotencyKey` answers the sequence that it made before.
 * @throws {AppError} `conflict` for a person who must not be contacted, before anything is written.
 */
export async function createSequence(
  scope: Scope,
  input: GenerateSequenceInput,
  { requestHash, remember = false, settings }: Options = {},
): Promise<{ sequenceId: string; created: boolean }> {
  const key = input.idempotencyKey ?? null;
  const earlier = await findByKey(scope, key, requestHash);
  if (earlier) return { sequenceId: earlier, created: false };
  const url = readUrl(input.prospectUrl);
  const read = readInput(input, url);
  const solution = await findSolution(scope, input.solutionId);
  const { provider, model } = settings ?? (await writersOf(scope));
  return transact(scope, async (inner) => {
    const profile = await withGivenName(inner, read, input);
    const prospectId = await rememberProspect(inner, { profile, url, prospectId: input.prospectId });
    await requireContactable(inner, prospectId);
    const tone = roundedTone(input);
    const preset = await toneRow(inner, tone);
    const sender = senderOf(input);
    const { noteLimit } = await getSettings(inner);
    const [row] = await inner.db
      .insert(messageSequences)
      .values({
        workspaceId: inner.workspaceId,
        prospectId,
        tovConfigId: preset?.id,
        tonePreset: preset?.name,
        solutionId: solution?.id,
        tone,
        companyContext: input.companyContext,
        solution: solution && {
          name: solution.name,
          description: solution.description,
          proofPoints: solution.proofPoints,
        },
        goal: input.goal || null,
        sender,
        language: input.language ?? null,
        noteLimit,
        createdBy: inner.actor,
        channel: input.channel,
        sequenceLength: input.sequenceLength,
        profile,
        provider,
        model,
        leaseExpiresAt: sql`now() + ${sql.raw(`interval '${LEASE_MS} milliseconds'`)}`,
        idempotencyKey: key,
        requestHash,
      })
      .onConflictDoNothing()
      .returning({ id: messageSequences.id });
    if (!row) return sameKeyMeanwhile(inner, key, requestHash);
    if (remember) await rememberContext(inner, { companyContext: input.companyContext, sender });
    await recordActivity(inner, {
      name: 'sequence.started',
      subjectId: row.id,
      detail: { prospect_id: prospectId, channel: input.channel, length: input.sequenceLength, provider },
    });
    return { sequenceId: row.id, created: true };
  });
}

/** @throws {AppError} `invalid` when the key came with another request before. */
async function findByKey(scope: Scope, key: string | null, requestHash?: string): Promise<string | null> {
  if (!key) return null;
  const [row] = await scope.db
    .select({ id: messageSequences.id, requestHash: messageSequences.requestHash })
    .from(messageSequences)
    .where(
      and(eq(messageSequences.workspaceId, scope.workspaceId), eq(messageSequences.idempotencyKey, key)),
    );
  if (!row) return null;
  if (requestHash && row.requestHash && row.requestHash !== requestHash) {
    throw new AppError('invalid', 'This Idempotency-Key came with another request before. Send a new key.');
  }
  return row.id;
}

async function sameKeyMeanwhile(scope: Scope, key: string | null, requestHash?: string) {
  const sequenceId = await findByKey(scope, key, requestHash);
  if (!sequenceId) throw new Error('The sequence was not stored.');
  return { sequenceId, created: false };
}

/** @throws {AppError} `invalid`, with what the address is instead of a person's profile. */
function readUrl(text: string | null | undefined): Extract<LinkedinUrl, { ok: true }> | null {
  if (!text) return null;
  const url = parseLinkedinUrl(text);
  const refuse = (message: string) => new AppError('invalid', message, { fields: { prospectUrl: message } });
  if (!url.ok) throw refuse(url.reason);
  if (url.kind === 'unresolved') {
    throw refuse(
      "This LinkedIn address does not say whose profile it is. Open it and copy the profile's own address.",
    );
  }
  return url;
}

function readInput(input: GenerateSequenceInput, url: LinkedinUrl | null): ProfileData {
  if (!url && !input.profile && !input.name) {
    const message = "Give the person's LinkedIn URL or their profile.";
    throw new AppError('invalid', message, { fields: { profile: message } });
  }
  const source = input.profileSource === 'url' ? undefined : (input.profileSource ?? undefined);
  const profile = readProfile({ profile: input.profile, source, url });
  return { ...profile, readAt: new Date().toISOString() };
}

/**
 * A name that somebody typed or confirmed stands where the profile says none for sure, and on the profile that is kept of
 * the person. Any other profile knows better whom it is about: it may have been pasted after the name was confirmed.
 */
async function withGivenName(
  scope: Scope,
  profile: ProfileData,
  { name, prospectId }: GenerateSequenceInput,
): Promise<ProfileData> {
  if (!name) return profile;
  const isSure = fullName(profile.fields) !== '' && !profile.fields.nameIsGuess;
  const isKept = isSure && prospectId ? await keepsProfile(scope, prospectId, profile.text) : false;
  if (isSure && !isKept) return profile;
  const given = { firstName: name.first, lastName: name.last || null, middleInitial: null };
  return { ...profile, fields: { ...profile.fields, ...given, nameIsGuess: false } };
}

async function findSolution(scope: Scope, id: string | null | undefined) {
  if (!id) return null;
  const [row] = await scope.db
    .select()
    .from(solutions)
    .where(and(eq(solutions.workspaceId, scope.workspaceId), eq(solutions.id, id)));
  if (row) return row;
  const message = 'The solution is not one of yours. Choose another, or leave it out.';
  throw new AppError('invalid', message, { fields: { solutionId: message } });
}

function roundedTone({ tov }: GenerateSequenceInput): ToneSetting {
  const instructions = tov.instructions || null;
  return {
    formality: Math.round(tov.formality),
    warmth: Math.round(tov.warmth),
    directness: Math.round(tov.directness),
    instructions,
  };
}

function senderOf({ sender }: GenerateSequenceInput): Sender | null {
  const given = {
    name: sender?.name || null,
    title: sender?.title || null,
    company: sender?.company || null,
  };
  return given.name || given.title || given.company ? given : null;
}

/** The row of these values: a preset that has them, else the unnamed one, made when it is not there yet. */
async function toneRow(scope: Scope, tone: ToneSetting) {
  const known = await findTone(scope, tone);
  if (known) return known;
  const { formality, warmth, directness, instructions } = tone;
  const values = { workspaceId: scope.workspaceId, formality, warmth, directness, instructions };
  const [made] = await scope.db
    .insert(tovConfigs)
    .values(values)
    .onConflictDoNothing()
    .returning({ id: tovConfigs.id, name: tovConfigs.name });
  return made ?? findTone(scope, tone);
}

async function findTone(scope: Scope, { formality, warmth, directness, instructions }: ToneSetting) {
  const [row] = await scope.db
    .select({ id: tovConfigs.id, name: tovConfigs.name })
    .from(tovConfigs)
    .where(
      and(
        eq(tovConfigs.workspaceId, scope.workspaceId),
        eq(tovConfigs.formality, formality),
        eq(tovConfigs.warmth, warmth),
        eq(tovConfigs.directness, directness),
        instructions ? eq(tovConfigs.instructions, instructions) : isNull(tovConfigs.instructions),
      ),
    )
    .orderBy(sql`${tovConfigs.name} nulls last`)
    .limit(1);
  return row;
}

async function rememberContext(scope: Scope, context: { companyContext: string; sender: Sender | null }) {
  await scope.db.update(workspaces).set(context).where(eq(workspaces.id, scope.workspaceId));
}
