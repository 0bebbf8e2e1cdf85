import type { OutreachState } from '@/db/schema/documents';
import { addDays, type Day, dayIn, nextWorkingDay } from '@/lib/calendar';
import type { OutreachStep, Pace } from './outreach-schema';

type Due = Pick<OutreachState, 'dueOn' | 'waitingFor'>;

/**
 * When a step is due: its delay counts from the day on which the step before was sent or skipped, after a connection
 * note from its acceptance, and ends on a working day. A note that was skipped was not needed; nothing waits for it.
 */
export function dueOf(state: OutreachState, steps: OutreachStep[], number: number, pace: Pace): Due {
  const step = steps.find((one) => one.step === number);
  if (!step) return { dueOn: null, waitingFor: null };
  if (isBehindNote(steps, number) && !state.acceptedAt) return { dueOn: null, waitingFor: 'acceptance' };
  if (step.trigger === 'manual') return { dueOn: null, waitingFor: 'decision' };
  return { dueOn: plannedDay(state, steps, number, pace), waitingFor: null };
}

/** The state beside these steps: running without one at its place it is over, and over with one it goes on. */
export function fitted(state: OutreachState, steps: OutreachStep[], pace: Pace): OutreachState {
  const { stage, currentStep } = state;
  const over = currentStep > steps.length;
  if (stage === 'running' && over) return { ...state, stage: 'finished', dueOn: null, waitingFor: null };
  if (stage === 'finished' && !over)
    return { ...state, stage: 'running', ...dueOf(state, steps, currentStep, pace) };
  return state;
}

/** The first step from `from` on that nobody has sent or skipped; with `always` the first that a reply does not end. */
export function nextDue(
  state: OutreachState,
  steps: OutreachStep[],
  from: number,
  only: 'any' | 'always',
): OutreachStep | null {
  const ends = only === 'always' && state.responseReceived;
  const open = steps.filter((step) => step.step >= from && !isHandled(step));
  return open.find((step) => !ends || step.trigger === 'always_send') ?? null;
}

export const isHandled = ({ sentAt, skippedAt }: Pick<OutreachStep, 'sentAt' | 'skippedAt'>) =>
  sentAt !== null || skippedAt !== null;

/**
 * The days of all steps as far as they are known: when it was sent, else when it is due, else when it will be if the one
 * that is due goes out on its day, or today where that has passed.
 */
export function scheduleOf(state: OutreachState, steps: OutreachStep[], pace: Pace): Record<number, Day> {
  const days: Record<number, Day> = {};
  const today = dayIn(pace.timeZone, pace.now);
  let planned: Day | null = null;
  for (const { step, trigger, delayDays, sentAt, skippedAt } of steps) {
    const current = state.stage === 'running' && step === state.currentStep;
    if (sentAt) days[step] = dayIn(pace.timeZone, sentAt);
    else if (current) planned = state.dueOn;
    else if (skippedAt || trigger === 'manual' || planned === null) planned = null;
    else planned = nextWorkingDay(addDays(planned < today ? today : planned, delayDays), pace.workingDays);
    if (!sentAt && planned && !isBehindOpenNote(state, steps, step)) days[step] = planned;
    else if (!sentAt) planned = null;
  }
  return days;
}

/** Two moments compared to the minute, which is all that a field for a time tells. */
export const notBefore = (at: Date, than: Date) => minuteOf(at) >= minuteOf(than);

const minuteOf = (moment: Date) => Math.floor(moment.getTime() / 60_000);

function plannedDay(state: OutreachState, steps: OutreachStep[], number: number, pace: Pace): Day {
  const before = steps.findLast((step) => step.step < number && isHandled(step));
  const moments = [
    before?.sentAt ?? before?.skippedAt,
    isBehindNote(steps, number) && state.acceptedAt ? new Date(state.acceptedAt) : null,
  ].filter((moment) => moment instanceof Date);
  const base = moments.length > 0 ? new Date(Math.max(...moments.map(Number))) : pace.now;
  // Steps that a reply passed over keep their time.
  const passed = steps.filter((step) => step.step > (before?.step ?? 0) && step.step <= number);
  const delay = passed.reduce((sum, step) => sum + step.delayDays, 0);
  return nextWorkingDay(addDays(dayIn(pace.timeZone, base), delay), pace.workingDays);
}

const isBehindNote = (steps: OutreachStep[], number: number) =>
  steps.some((step) => step.step < number && step.channel === 'connection_note' && step.sentAt);

/** Nobody knows when a note will be accepted, so what comes behind one has no day yet. */
const isBehindOpenNote = (state: OutreachState, steps: OutreachStep[], number: number) =>
  !state.acceptedAt &&
  steps.some((step) => step.step < number && step.channel === 'connection_note' && !step.skippedAt);
