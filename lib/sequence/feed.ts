import 'server-only';
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import ical from 'ical-generator';
import { messageSequences, messages, prospects } from '@/db/schema';
import { getSettings } from '@/lib/account/queries';
import { dayIn } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import { open } from './queue-filter';
import { stepNames } from './step-names';

/** More than anybody sends; a calendar is read again every few hours. */
const MOST_EVENTS = 500;

/**
 * What is due, as a calendar to subscribe to: an all-day event a step, overdue ones on today. It says who and which
 * step, never the text, since calendars are shared and synchronised.
 */
export async function calendarFeed(scope: Scope, origin: string): Promise<string> {
  const [{ timeZone }, rows] = await Promise.all([getSettings(scope), dueSteps(scope)]);
  const today = dayIn(timeZone);
  const calendar = ical({
    name: 'Overtone queue',
    prodId: { company: 'Overtone', product: 'Queue', language: 'EN' },
    ttl: 3600,
  });
  for (const { id, step, length, dueOn, channel, name } of rows) {
    const day = dueOn && dueOn > today ? dueOn : today;
    calendar.createEvent({
      id: `${id}-${step}@overtone`,
      start: new Date(`${day}T00:00:00Z`),
      timezone: 'UTC',
      allDay: true,
      summary: `${stepNames[channel]} ${step} of ${length}: ${name ?? 'somebody without a name'}`,
      url: `${origin}/sequences/${id}`,
    });
  }
  return calendar.toString();
}

function dueSteps(scope: Scope) {
  return scope.db
    .select({
      id: messageSequences.id,
      step: messageSequences.currentStep,
      length: messageSequences.sequenceLength,
      dueOn: messageSequences.dueOn,
      channel: messages.channel,
      name: prospects.fullName,
    })
    .from(messageSequences)
    .innerJoin(prospects, eq(prospects.id, messageSequences.prospectId))
    .innerJoin(
      messages,
      and(eq(messages.sequenceId, messageSequences.id), eq(messages.step, messageSequences.currentStep)),
    )
    .where(and(open(scope), isNotNull(messageSequences.dueOn)))
    .orderBy(asc(messageSequences.dueOn), asc(messageSequences.id))
    .limit(MOST_EVENTS);
}
