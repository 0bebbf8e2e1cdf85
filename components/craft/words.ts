import type { CheckStatus, MessageChannel } from '@/db/schema/values';

export const channelWords: Record<MessageChannel, string> = {
  connection_note: 'Connection note',
  linkedin_message: 'Message',
  inmail: 'InMail',
  email: 'E-mail',
};

const severity: Record<CheckStatus, number> = { fail: 0, warn: 1, pass: 2 };

/** Failures first, then warnings, then what passed in its own order. */
export function bySeverity<T extends { status: CheckStatus }>(checks: T[]): T[] {
  return checks.toSorted((a, b) => severity[a.status] - severity[b.status]);
}

/** "1 failed, 2 to look at, 9 passed". */
export function tallyWords(checks: { status: CheckStatus }[]): string {
  const of = (status: CheckStatus) => checks.filter((check) => check.status === status).length;
  const [failed, warned, passed] = [of('fail'), of('warn'), of('pass')];
  if (failed + warned === 0) return passed === 1 ? 'The one check passed' : `All ${passed} checks passed`;
  const parts = [failed > 0 && `${failed} failed`, warned > 0 && `${warned} to look at`];
  return [...parts, `${passed} passed`].filter(Boolean).join(', ');
}
