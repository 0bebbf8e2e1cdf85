/** "2026-11-20T09:41": a moment, now unless it is given, as a `datetime-local` field has it on the reader's own clock. */
export function localMoment(moment = new Date()): string {
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

/** What such a field means as a moment; null while it says none. */
export function isoOf(value: string): string | null {
  const moment = new Date(value);
  return value === '' || Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
