import 'server-only';
import { and, eq } from 'drizzle-orm';
import { type Interaction, interactions } from '@/db/schema';
import type { InteractionType, Outcome, Sentiment } from '@/db/schema/values';
import { recordActivity } from '@/lib/activity/mutations';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import { followContact, holdPerson, holdPersonOf } from './contact';
import { setDoNotContact } from './contactable';
import type { InteractionFields } from './input';

export type NewInteraction = {
  prospectId: string;
  /** The sequence that a reply answers. */
  sequenceId?: string | null;
  type: InteractionType;
  happenedAt: Date;
  subject?: string;
  content?: string;
  sentiment?: Sentiment | null;
  outcome?: Outcome | null;
  event?: string | null;
};

/**
 * Puts on record what passed between us and a person; one who asked not to be contacted is not from now on.
 * @throws {AppError} `not_found` for a person who is not ours.
 */
export async function addInteraction(scope: Scope, given: NewInteraction): Promise<string> {
  const { prospectId, type, happenedAt, ...rest } = given;
  return transact(scope, async (inner) => {
    if (!(await holdPerson(inner, prospectId))) throw new AppError('not_found', 'There is no such person.');
    const [row] = await inner.db
      .insert(interactions)
      .values({
        ...rest,
        prospectId,
        workspaceId: inner.workspaceId,
        interactionType: type,
        interactionDate: happenedAt,
        actor: inner.actor,
      })
      .returning({ id: interactions.id });
    if (!row) throw new Error('The interaction was not stored.');
    await followContact(inner, prospectId);
    if (rest.outcome === 'do_not_contact') await setDoNotContact(inner, { prospectId, on: true });
    await recordActivity(inner, {
      name: 'interaction.added',
      subjectId: prospectId,
      detail: { type, interaction_id: row.id },
    });
    return row.id;
  });
}

/**
 * By hand, from a person's page.
 * @throws {AppError} `not_found`
 */
export async function logInteraction(
  scope: Scope,
  { prospectId, interaction }: { prospectId: string; interaction: InteractionFields },
): Promise<string> {
  return addInteraction(scope, {
    ...columnsOf(interaction),
    prospectId,
    type: interaction.type,
    happenedAt: new Date(interaction.happenedAt),
  });
}

/** @throws {AppError} `not_found`, or `invalid` for another kind or date of a reply that a sequence counts. */
export async function editInteraction(
  scope: Scope,
  { interactionId, interaction }: { interactionId: string; interaction: InteractionFields },
): Promise<void> {
  await transact(scope, async (inner) => {
    const before = await lockInteraction(inner, interactionId);
    const happenedAt = new Date(interaction.happenedAt);
    if (answersSequence(before)) {
      if (interaction.type !== 'reply') throw countedReply('type');
      if (happenedAt.getTime() !== before.interactionDate.getTime()) throw countedReply('happenedAt');
    }
    await inner.db
      .update(interactions)
      .set({
        ...columnsOf(interaction),
        interactionType: interaction.type,
        interactionDate: happenedAt,
      })
      .where(eq(interactions.id, interactionId));
    if (interaction.outcome === 'do_not_contact')
      await setDoNotContact(inner, { prospectId: before.prospectId, on: true });
    await follow(inner, 'interaction.edited', before);
  });
}

/**
 * Takes an entry away; what it returns puts it back.
 * @throws {AppError} `not_found`, or `invalid` for a reply that a sequence counts.
 */
export async function removeInteraction(scope: Scope, { interactionId }: { interactionId: string }) {
  return transact(scope, async (inner) => {
    const before = await lockInteraction(inner, interactionId);
    if (answersSequence(before)) throw countedReply('interactionId');
    await inner.db.delete(interactions).where(eq(interactions.id, interactionId));
    await follow(inner, 'interaction.removed', before);
    return { prospectId: before.prospectId, interaction: fieldsOf(before) };
  });
}

async function lockInteraction(scope: Scope, id: string): Promise<Interaction> {
  const prospectId = await holdPersonOf(scope, interactions, id);
  const mine = and(eq(interactions.workspaceId, scope.workspaceId), eq(interactions.id, id));
  const [row] = prospectId
    ? await scope.db
        .select()
        .from(interactions)
        .where(and(mine, eq(interactions.prospectId, prospectId)))
        .for('update')
    : [];
  if (!row) throw new AppError('not_found', 'This entry is not there any more. Load the page again.');
  return row;
}

const answersSequence = (row: Interaction) => row.interactionType === 'reply' && row.sequenceId !== null;

function countedReply(field: 'type' | 'happenedAt' | 'interactionId'): AppError {
  const message =
    field === 'happenedAt'
      ? 'A sequence counts this reply on its day. Undo the reply there and note it again with the other date.'
      : 'This reply ended a sequence. Take it back there, so that the sequence goes on.';
  return new AppError('invalid', message, { fields: { [field]: message } });
}

async function follow(scope: Scope, name: string, { id, prospectId, interactionType }: Interaction) {
  await followContact(scope, prospectId);
  await recordActivity(scope, {
    name,
    subjectId: prospectId,
    detail: { type: interactionType, interaction_id: id },
  });
}

function columnsOf({ subject, content, sentiment, outcome, event }: InteractionFields) {
  return { subject, content, sentiment: sentiment ?? null, outcome: outcome ?? null, event: event || null };
}

function fieldsOf(row: Interaction): InteractionFields {
  return {
    type: row.interactionType,
    happenedAt: row.interactionDate.toISOString(),
    subject: row.subject,
    content: row.content,
    sentiment: row.sentiment,
    outcome: row.outcome,
    event: row.event,
  };
}
