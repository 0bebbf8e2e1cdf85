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
