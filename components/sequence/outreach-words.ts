import type { MoveKind } from '@/db/schema/values';
import { type Day, daysBetween } from '@/lib/calendar';
import type { SequenceView } from '@/lib/sequence/schema';

/** What was done, as a toast and the button for undoing it say it. */
export const moveWords: Record<MoveKind, string> = {
  sent: 'Marked sent',
  accepted: 'Invitation accepted',
  replied: 'Reply noted',
  skipped: 'Skipped',
  snoozed: 'Snoozed',
  stopped: 'Stopped',
  reopened: 'Reopened',
};

/** "Tue 24 Nov"; a year is added when it is not that of `today`. */
export function dayWords(day: Day, today: Day): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return format(day, { weekday: 'short', day: 'numeric', month: 'short', year });
}

/** "Today", "Tomorrow", else the day. */
export function nearDayWords(day: Day, today: Day): string {
  const near: Record<number, string> = { [-1]: 'Yesterday', 0: 'Today', 1: 'Tomorrow' };
  return near[daysBetween(today, day)] ?? dayWords(day, today);
}

/** A date without its weekday: "24 Nov". */
export const dateWords = (day: Day) => format(day, { day: 'numeric', month: 'short' });

export const weekdayWords = (day: Day) => format(day, { weekday: 'short' });

/** "Tuesday 24 November", for the head of a page. */
export const longDayWords = (day: Day) => format(day, { weekday: 'long', day: 'numeric', month: 'long' });

function format(day: Day, options: Intl.DateTimeFormatOptions): string {
  // The comma of en-GB after the weekday goes.
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(',', '');
}

/** How a written sequence stands, in a sentence without its full stop. */
export function standingWords({ outreach, schedule }: SequenceView): string {
  const { stage, current_step: step, due_on: due, waiting_for: waits } = outreach;
  if (stage === 'stopped') return 'Stopped, nothing is due';
  if (stage === 'finished') return 'Every message is sent or skipped';
  if (stage === 'replied') {
    const after = outreach.replied_step ? ` after step ${outreach.replied_step}` : '';
    return `Answered${after}`;
  }
  if (waits === 'acceptance') return `Step ${step} waits for the invitation to be accepted`;
  if (waits === 'decision') return `Step ${step} waits for your decision`;
  if (!due) return `Step ${step} has no day yet`;
  const late = daysBetween(due, schedule.today);
  if (late > 0) return `Step ${step} is ${late === 1 ? '1 day' : `${late} days`} overdue`;
  return `Step ${step} is due ${nearDayWords(due, schedule.today).replace(/^To/, 'to')}`;
}
