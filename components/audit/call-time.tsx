'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** A moment to the second on the reader's own clock, with its day unless that is today; the server writes UTC first. */
export function CallTime({ iso }: { iso: string }) {
  const text = useSyncExternalStore(
    never,
    () => clockWords(iso, new Date()),
    () => clockWords(iso, new Date(), 'UTC'),
  );
  return (
    <time dateTime={iso} className="whitespace-nowrap" suppressHydrationWarning>
      {text}
    </time>
  );
}

/** "10:19:08", "23 Nov, 10:19:08". */
export function clockWords(iso: string, now: Date, timeZone?: string): string {
  const at = new Date(iso);
  const day = (moment: Date, year?: 'numeric') =>
    new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year, timeZone }).format(moment);
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone }).format(at);
  if (day(at, 'numeric') === day(now, 'numeric')) return clock;
  return `${day(at, at.getFullYear() === now.getFullYear() ? undefined : 'numeric')}, ${clock}`;
}
