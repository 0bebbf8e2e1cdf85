import type { OutreachState } from '@/db/schema/documents';
import type { Outcome } from '@/db/schema/values';
import { addDays, type Day, dayIn, nextWorkingDay, weekday } from '@/lib/calendar';
import {
  acceptedRefusal,
  conflict,
  dateRefusal,
  inOrder,
  invalid,
  refuseUnless,
  repliedRefusal,
} from './outreach-refusals';
import { dueOf, isHandled, nextDue, notBefore } from './outreach-schedule';
import type { OutreachStep, Pace, SnoozeUntil } from './outreach-schema';

export type OutreachMove =
  | { kind: 'sent' | 'accepted'; at: Date }
  | { kind: 'skipped' | 'stopped' | 'reopened' }
  | { kind: 'replied'; at: Date; outcome: Outcome | null }
  | { kind: 'snoozed'; until: SnoozeUntil };

/** Where a sequence stands the moment it is written: its first step is due today, or after the delay it asks for. */
export function openingState(steps: OutreachStep[], pace: Pace): OutreachState {
  const state: OutreachState = {
    ...{ stage: 'running', currentStep: 1, dueOn: null, waitingFor: null, acceptedAt: null },
    ...{ lastSentAt: null, repliedAt: null, repliedStep: null, responseReceived: false },
  };
  return { ...state, ...dueOf(state, steps, 1, pace) };
}

/**
 * Where the sequence stands after the move. A reply ends it, save that a later `always_send` step stays due unless the
 * person wants no more: then the stage stays `running` until that step is sent, while `responseReceived` is true.
 * @throws {AppError} `conflict` for a move that the state does not allow, `invalid` for a date that cannot be.
 */
export function afterMove(
  state: OutreachState,
  steps: OutreachStep[],
  move: OutreachMove,
  pace: Pace,
): OutreachState {
  switch (move.kind) {
    case 'sent':
      return afterSent(state, steps, move.at, pace);
    case 'skipped':
      refuseUnless(state, ['running'], 'skip a step');
      return advanced(state, withStep(steps, state.currentStep, { skippedAt: pace.now }), pace);
    case 'accepted':
      return afterAccepted(state, steps, move.at, pace);
    case 'replied':
      return afterReplied(state, steps, move, pace);
    case 'snoozed':
      return afterSnoozed(state, move.until, pace);
    case 'stopped':
      refuseUnless(state, ['running'], 'stop it');
      return { ...state, stage: 'stopped', ...noDate };
    case 'reopened':
      return afterReopened(state, steps, pace);
  }
}

/** A message after a note that was sent says that the note was accepted, by then at the latest. */
function afterSent(state: OutreachState, steps: OutreachStep[], given: Date, pace: Pace): OutreachState {
  refuseUnless(state, ['running'], 'mark a step sent');
  const before = steps.findLast((step) => step.step < state.currentStep && step.sentAt);
  const at = inOrder(given, before?.sentAt ?? null, pace, dateRefusal(before));
  const acceptedAt = state.waitingFor === 'acceptance' ? at.toISOString() : state.acceptedAt;
  const sent = withStep(steps, state.currentStep, { sentAt: at });
  return advanced({ ...state, acceptedAt, lastSentAt: at.toISOString() }, sent, pace);
}

function afterAccepted(state: OutreachState, steps: OutreachStep[], given: Date, pace: Pace): OutreachState {
  const note = steps.find((step) => step.channel === 'connection_note' && step.sentAt);
  const refusal = acceptedRefusal(state, note);
  if (refusal) throw conflict(refusal);
  const at = inOrder(given, note?.sentAt ?? null, pace, 'It cannot be accepted before it was sent.');
  const accepted = { ...state, acceptedAt: at.toISOString() };
  if (state.stage !== 'running' || state.waitingFor !== 'acceptance') return accepted;
  return { ...accepted, ...dueOf(accepted, steps, state.currentStep, pace) };
}

function afterReplied(
  state: OutreachState,
  steps: OutreachStep[],
  { at: given, outcome }: { at: Date; outcome: Outcome | null },
  pace: Pace,
): OutreachState {
  const first = steps.find((step) => step.sentAt);
  const refusal = repliedRefusal(state, first);
  if (refusal) throw conflict(refusal);
  const at = inOrder(given, first?.sentAt ?? null, pace, 'A reply cannot come before the first message.');
  const last = steps.findLast(({ sentAt }) => sentAt && notBefore(at, sentAt));
  const replied: OutreachState = {
    ...state,
    ...{ responseReceived: true, repliedAt: at.toISOString(), repliedStep: last?.step ?? null },
  };
  const wantsNoMore = outcome === 'not_interested' || outcome === 'do_not_contact';
  const stays =
    state.stage === 'running' && !wantsNoMore ? nextDue(replied, steps, state.currentStep, 'always') : null;
  if (!stays) return { ...replied, stage: 'replied', ...noDate };
  if (stays.step === state.currentStep) return replied;
  return { ...replied, currentStep: stays.step, ...dueOf(replied, steps, stays.step, pace) };
}

/** A step that waits for a decision gets its date this way, today included. */
function afterSnoozed(state: OutreachState, until: SnoozeUntil, pace: Pace): OutreachState {
  refuseUnless(state, ['running'], 'move its day');
  if (state.waitingFor === 'acceptance')
    throw conflict('It waits for the invitation to be accepted and has no day that could be moved.');
  const today = dayIn(pace.timeZone, pace.now);
  const day = snoozeDay(until, today, pace);
  const earliest = state.waitingFor === 'decision' ? today : addDays(today, 1);
  if (day < earliest) throw invalid('until', 'Choose a later day.');
  if (day > addDays(today, 366)) throw invalid('until', 'Choose a day within a year.');
  return { ...state, dueOn: day, waitingFor: null };
}

function snoozeDay(until: SnoozeUntil, today: Day, { workingDays }: Pace): Day {
  if (until === 'today') return today;
  if (until === 'tomorrow') return addDays(today, 1);
  if (until === 'in_3_days') return addDays(today, 3);
  if (until === 'next_week') return nextWorkingDay(addDays(today, 8 - weekday(today)), workingDays);
  return until;
}

/** Whoever reopens goes on in spite of a reply; a day that has passed meanwhile becomes today. */
function afterReopened(state: OutreachState, steps: OutreachStep[], pace: Pace): OutreachState {
  refuseUnless(state, ['stopped', 'replied'], 'reopen it');
  const next = steps.find((step) => step.step >= state.currentStep && !isHandled(step));
  if (!next) throw conflict('Every message is sent or skipped. Write a new sequence to go on.');
  const reopened: OutreachState = { ...state, stage: 'running', currentStep: next.step };
  const { dueOn, waitingFor } = dueOf(reopened, steps, next.step, pace);
  const today = nextWorkingDay(dayIn(pace.timeZone, pace.now), pace.workingDays);
  return { ...reopened, waitingFor, dueOn: dueOn && dueOn < today ? today : dueOn };
}

const noDate = { dueOn: null, waitingFor: null };

/** The step after the current one that is still to be sent, else the end. */
function advanced(state: OutreachState, steps: OutreachStep[], pace: Pace): OutreachState {
  const done = steps.find(({ step }) => step === state.currentStep);
  // A step that a reply would have cancelled was sent in spite of it: so are the ones after it.
  const only = state.responseReceived && done?.trigger === 'always_send' ? 'always' : 'any';
  const next = nextDue(state, steps, state.currentStep + 1, only);
  if (next) return { ...state, currentStep: next.step, ...dueOf(state, steps, next.step, pace) };
  const open = steps.find(({ step, ...rest }) => step > state.currentStep && !isHandled(rest));
  return {
    ...state,
    stage: state.responseReceived ? 'replied' : 'finished',
    currentStep: open?.step ?? steps.length + 1,
    ...noDate,
  };
}

function withStep(steps: OutreachStep[], number: number, change: Partial<OutreachStep>): OutreachStep[] {
  return steps.map((step) => (step.step === number ? { ...step, ...change } : step));
}
