import 'server-only';
import type { Scope } from '@/lib/scope';
import { type Moved, makeMove } from './make-move';
import type { AcceptedInput, MarkSentInput, StepInput } from './outreach-input';

/**
 * The current step was sent, now or at a time that has passed; failed checks do not stand in its way.
 * @throws {AppError} `conflict` when it was marked sent already, by another tab or another person.
 */
export function markSent(scope: Scope, { at, ...step }: MarkSentInput): Promise<Moved> {
  return makeMove(scope, step, { kind: 'sent', at: at ?? new Date() });
}

/** The current step is left out; the next one counts from today. */
export function skipStep(scope: Scope, input: StepInput): Promise<Moved> {
  return makeMove(scope, input, { kind: 'skipped' });
}

/** The invitation was accepted: what waited for that gets its day. */
export function markAccepted(scope: Scope, { sequenceId, at }: AcceptedInput): Promise<Moved> {
  return makeMove(scope, { sequenceId }, { kind: 'accepted', at: at ?? new Date() });
}
