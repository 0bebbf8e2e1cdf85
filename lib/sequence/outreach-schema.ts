import type { MessageChannel, TriggerType } from '@/db/schema/values';
import type { Day } from '@/lib/calendar';

/** What the rules of sending know of one message. */
export type OutreachStep = {
  step: number;
  channel: MessageChannel;
  trigger: TriggerType;
  delayDays: number;
  sentAt: Date | null;
  skippedAt: Date | null;
};

/** When it is, where the days begin and on which of them steps fall due. */
export type Pace = { timeZone: string; workingDays: readonly number[]; now: Date };

export const snoozeChoices = ['today', 'tomorrow', 'in_3_days', 'next_week'] as const;
export type SnoozeChoice = (typeof snoozeChoices)[number];
export type SnoozeUntil = SnoozeChoice | Day;
