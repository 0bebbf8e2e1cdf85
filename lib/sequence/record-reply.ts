import 'server-only';
import { addInteraction } from '@/lib/prospect/interactions';
import type { Scope } from '@/lib/scope';
import { type Moved, makeMove } from './make-move';
import type { ReplyInput } from './outreach-input';

/**
 * The person answered: the sequence ends (see `afterMove` for the one exception), and the reply goes on their record.
 * The move bears the interaction's id, by which undoing finds it.
 */
export function recordReply(scope: Scope, input: ReplyInput): Promise<Moved> {
  const { sequenceId, content, sentiment = null, outcome = null } = input;
  const at = input.at ?? new Date();
  const move = { kind: 'replied', at, outcome } as const;
  return makeMove(scope, { sequenceId }, move, async (inner, { person }, next) => {
    const moveId = await addInteraction(inner, {
      ...{ prospectId: person.id, sequenceId, type: 'reply', content, sentiment, outcome },
      happenedAt: next.repliedAt ? new Date(next.repliedAt) : at,
    });
    return { moveId, before: { doNotContact: person.doNotContact } };
  });
}
