import type { DraftStatus, InteractionType, MessageChannel, SequenceChannel } from '@/db/schema/values';
import { type Day, daysBetween } from '@/lib/calendar';
import type { Contact } from '@/lib/prospect/contacted';
import { NAMELESS } from '@/lib/prospect/format';
import type { Likeness } from '@/lib/prospect/likeness';
import type { ProspectStatus, SequenceStand } from '@/lib/prospect/schema';

export const statusWords: Record<ProspectStatus, string> = {
  not_contacted: 'Not contacted',
  in_sequence: 'In a sequence',
  due: 'Due',
  replied: 'Replied',
  ended: 'Finished or stopped',
  inactive: 'Inactive',
  do_not_contact: 'Do not contact',
};

export const interactionWords: Record<InteractionType, string> = {
  reply: 'Reply',
  call: 'Call',
  meeting: 'Meeting',
  email: 'E-mail',
  linkedin: 'LinkedIn message',
  event: 'Event',
  note: 'Note',
};

export const messageChannelWords: Record<MessageChannel, string> = {
  connection_note: 'Connection note',
  linkedin_message: 'Message',
  inmail: 'InMail',
  email: 'E-mail',
};

export const sequenceWords: Record<SequenceChannel, string> = {
  linkedin: 'LinkedIn sequence',
  inmail: 'InMail sequence',
  email: 'E-mail sequence',
};

export const draftStatusWords: Record<DraftStatus, string> = {
  open: 'Open',
  used: 'Used',
  discarded: 'Discarded',
};

export const likenessWords: Record<Likeness, string> = {
  same_email: 'the same e-mail',
  same_domain: 'a similar name and the same e-mail domain',
  same_company: 'a similar name and the same company',
};

/** "today", "on Tuesday", "on 4 Dec", and with the verb for what lies behind: the day as one says it. */
export function dueWords(dueOn: Day, today: Day): string {
  const days = daysBetween(today, dueOn);
  if (days === 0) return 'is due today';
  if (days === 1) return 'is due tomorrow';
  if (days === -1) return 'was due yesterday';
  const verb = days < 0 ? 'was due' : 'is due';
  return `${verb} on ${days > 1 && days < 7 ? weekdayName(dueOn) : dayName(dueOn, today)}`;
}

/** Where a sequence stands, in a few words: "Step 2 of 5 is due on Tuesday". */
export function standWords(stand: SequenceStand, today: Day): string {
  const { status, stage, current_step: step, sequence_length: length } = stand;
  if (status === 'failed') return 'Not written to the end';
  if (status !== 'completed') return stand.writing ? 'Being written' : 'The writing was interrupted';
  if (stage === 'replied') return 'Answered';
  if (stage === 'finished') return 'Finished without a reply';
  if (stage === 'stopped')
    return `Stopped ${step === 1 ? 'before step 1' : `after step ${step - 1}`} of ${length}`;
  if (step > length) return `All ${length} sent, no reply yet`;
  const which = `Step ${step} of ${length}`;
  if (stand.waiting_for === 'acceptance') return `${which} waits for the invitation to be accepted`;
  if (stand.waiting_for === 'decision') return `${which} is sent when you decide`;
  return stand.due_on ? `${which} ${dueWords(stand.due_on, today)}` : `${which} comes next`;
}

/** True when something is to be done today. */
export function isDue(stand: SequenceStand | null, today: Day): boolean {
  return stand?.stage === 'running' && stand.due_on !== null && stand.due_on <= today;
}

/** "linkedin.com/in/ruth": tells people apart who are known by their address alone. */
export const addressWords = (url: string | null) => url?.replace(/^https?:\/\/(www\.)?/, '') ?? '';

type Told = { name: string; role: string; profile_url: string | null };

/** What stands below a name: what the person does, else the address; without a name the address first, then both. */
export function belowName({ name, role, profile_url }: Told): string {
  const address = addressWords(profile_url);
  if (name !== NAMELESS) return role || address;
  return [address, role].filter(Boolean).join(', ');
}

/** "You", or the name of whoever else it was. */
export const who = (actor: string) => (actor === 'you' ? 'You' : actor);

const contactVerbs: Record<Contact['what'], (name: string) => string> = {
  message: (name) => `wrote to ${name}`,
  reply: (name) => `had a reply from ${name}`,
  call: (name) => `called ${name}`,
  meeting: (name) => `met ${name}`,
  email: (name) => `exchanged e-mail with ${name}`,
  linkedin: (name) => `exchanged messages with ${name}`,
  event: (name) => `met ${name} at an event`,
  note: (name) => `noted something on ${name}`,
};

/** "You wrote to Ruth", before its date. */
export function contactWords(contact: Contact, name: string): string {
  return `${who(contact.by)} ${contactVerbs[contact.what](name)}`;
}

const weekdayName = (day: Day) => format(day, { weekday: 'long' });

function dayName(day: Day, today: Day): string {
  const near = Math.abs(daysBetween(today, day)) < 330;
  return format(day, { day: 'numeric', month: 'short', ...(!near && { year: 'numeric' }) });
}

function format(day: Day, options: Intl.DateTimeFormatOptions): string {
  // Noon, so that no zone moves it to another day.
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
}
