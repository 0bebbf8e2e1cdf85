import 'server-only';
import type { Scope } from '@/lib/scope';
import { type Moved, makeMove } from './make-move';
import type { SnoozeInput } from './outreach-input';

/** The current step becomes due on a later day; one that waits for a decision may become due today. */
export function snoozeStep(scope: Scope, { until, ...step }: SnoozeInput): Promise<Moved> {
  return makeMove(scope, step, { kind: 'snoozed', until });
}

/** Nothing more is due, until it is reopened. Not the writing, which `stopSequence` ends. */
export function stopOutreach(scope: Scope, input: { sequenceId: string }): Promise<Moved> {
  return makeMove(scope, input, { kind: 'stopped' });
}

/** A stopped or answered sequence goes on with its next step, today at the earliest. */
export function reopenOutreach(scope: Scope, input: { sequenceId: string }): Promise<Moved> {
  return makeMove(scope, input, { kind: 'reopened' });
}
