'use client';

import { useSyncExternalStore } from 'react';
import { formatTime } from '@/components/ui/time';

const never = () => () => {};

/** A point in time on the reader's own clock; the server, which does not know it, writes UTC first. */
export function LocalTime({ iso, dateOnly = false }: { iso: string; dateOnly?: boolean }) {
  const text = useSyncExternalStore(
    never,
    () => formatTime(iso, { dateOnly, now: new Date() }),
    () => formatTime(iso, { dateOnly, now: new Date(), timeZone: 'UTC' }),
  );
  return (
    <time dateTime={iso} className="whitespace-nowrap" suppressHydrationWarning>
      {text}
    </time>
  );
}
