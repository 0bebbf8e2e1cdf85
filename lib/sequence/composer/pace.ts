/** Days to wait before a step when nothing else is asked for: two early follow-ups, then one a week. */
export function defaultDelay(step: number): number {
  return [0, 3, 4][step - 1] ?? 7;
}
