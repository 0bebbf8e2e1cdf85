type Options = { dateOnly: boolean; now: Date; timeZone?: string };

/** "Fri 20 Nov, 09:41", or "20 Nov" alone; a year is added when it is not the current one. */
export function formatTime(iso: string, { dateOnly, now, timeZone }: Options): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return 'unknown';
  const year = date.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year, timeZone }).format(
    date,
  );
  if (dateOnly) return day;
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone }).format(date);
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(
    date,
  );
  return `${weekday} ${day}, ${time}`;
}
