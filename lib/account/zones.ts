/** The time zones that can be chosen, with UTC and the one that is chosen already, whatever this runtime lists. */
export function timeZones(chosen: string): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen])].sort();
}
