import 'server-only';
import { and, eq } from 'drizzle-orm';
import { interactions, prospects } from '@/db/schema';
import type { InteractionType, Outcome, Sentiment } from '@/db/schema/values';
import { recordActivity } from '@/lib/activity/mutations';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import { followContact } from './contact';
import { setDoNotContact } from './contactable';

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
    const [person] = await inner.db
      .select({ id: prospects.id })
      .from(prospects)
      .where(and(eq(prospects.workspaceId, inner.workspaceId), eq(prospects.id, prospectId)));
    if (!person) throw new AppError('not_found', 'There is no such person.');
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
