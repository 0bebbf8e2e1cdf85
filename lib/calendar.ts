/** A calendar date, `YYYY-MM-DD`, without hour or zone. */
export type Day = string;

/** The date that a moment has in a time zone (an IANA name). */
export function dayIn(timeZone: string, moment: Date = new Date()): Day {
  return dateFormat(timeZone).format(moment);
}

/** To make a format takes fifty times as long as to use it. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(timeZone: string): Intl.DateTimeFormat {
  // Swedish writes dates the way ISO 8601 does.
  const format =
    dateFormats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  dateFormats.set(timeZone, format);
  return format;
}

export function addDays(day: Day, days: number): Day {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** 1 = Monday to 7 = Sunday. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The day itself when it is one of `workingDays`, else the next one that is. */
export function nextWorkingDay(day: Day, workingDays: readonly number[]): Day {
  if (workingDays.length === 0) return day;
  let next = day;
  while (!workingDays.includes(weekday(next))) next = addDays(next, 1);
  return next;
}

/** Whole days from `from` to `to`; below nought when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The moment at which `day` begins in `timeZone`; a day whose midnight the clocks skip begins with its first hour. */
export function startOfDay(day: Day, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // Zones lie between UTC−12 and UTC+14 and shift by quarter hours at the finest.
  for (let at = midnight - 14 * 3_600_000; at <= midnight + 13 * 3_600_000; at += 900_000) {
    if (dayIn(timeZone, new Date(at)) === day) return new Date(at);
  }
  throw new Error(`${day} never comes in ${timeZone}.`);
}
