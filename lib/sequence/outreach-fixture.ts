import type { OutreachState } from '@/db/schema/documents';
import type { MessageChannel, Outcome, TriggerType } from '@/db/schema/values';
import { afterMove, type OutreachMove, openingState } from './outreach';
import type { OutreachStep, Pace } from './outreach-schema';

/** Tuesday 24 November 2026, 10:00 in Berlin. */
export const pace: Pace = {
  timeZone: 'Europe/Berlin',
  workingDays: [1, 2, 3, 4, 5],
  now: new Date('2026-11-24T09:00:00Z'),
};

export type Line = [channel: MessageChannel, trigger: TriggerType, delayDays: number];
export const note: Line = ['connection_note', 'no_response', 0];
export const message = (delay: number, trigger: TriggerType = 'no_response'): Line => [
  'linkedin_message',
  trigger,
  delay,
];
export const email = (delay: number, trigger: TriggerType = 'no_response'): Line => ['email', trigger, delay];

export type Played = [at: string, move: OutreachMove | ((at: Date) => OutreachMove)][];

/** For tests: a sequence that moves are played on, as the verbs do it. */
export function play(lines: Line[], moves: Played): { state: OutreachState; steps: OutreachStep[] } {
  let steps: OutreachStep[] = lines.map(([channel, trigger, delayDays], i) => ({
    ...{ step: i + 1, channel, trigger, delayDays, sentAt: null, skippedAt: null },
  }));
  let state = openingState(steps, pace);
  for (const [at, given] of moves) {
    const now = new Date(at);
    const move = typeof given === 'function' ? given(now) : given;
    const { currentStep } = state;
    state = afterMove(state, steps, move, { ...pace, now });
    const handled = { sent: { sentAt: now }, skipped: { skippedAt: now } };
    const change = move.kind === 'sent' || move.kind === 'skipped' ? handled[move.kind] : {};
    steps = steps.map((step) => (step.step === currentStep ? { ...step, ...change } : step));
  }
  return { state, steps };
}

export const sent = (at: Date): OutreachMove => ({ kind: 'sent', at });
export const accepted = (at: Date): OutreachMove => ({ kind: 'accepted', at });
export const replied =
  (outcome: Outcome | null) =>
  (at: Date): OutreachMove => ({ kind: 'replied', at, outcome });
export const skipped: OutreachMove = { kind: 'skipped' };
export const stopped: OutreachMove = { kind: 'stopped' };
export const reopened: OutreachMove = { kind: 'reopened' };

export const tuesday = '2026-11-24T09:00:00Z';
export const wednesday = '2026-11-25T09:00:00Z';
export const thursday = '2026-11-26T09:00:00Z';
export const nextMonday = '2026-11-30T09:00:00Z';
