import type { CheckStatus, MessageChannel, Wait } from '@/db/schema/values';

export const queueSections = ['overdue', 'today', 'upcoming', 'acceptance', 'decision'] as const;
export type QueueSection = (typeof queueSections)[number];

/** One step that is due, or that waits; with all that is needed to send it without leaving the page. */
export type QueueRow = {
  /** The sequence. */
  id: string;
  person: { id: string; name: string; role: string; email: string | null; profile_url: string | null };
  channel: MessageChannel;
  step: number;
  length: number;
  steps: ('sent' | 'skipped' | 'current' | 'open')[];
  subject: string | null;
  /** Empty for a connection note that is better not sent. */
  text: string;
  /** What failed or is to look at, then the passes worth a word. */
  checks: { status: CheckStatus; label: string; message: string }[];
  due_on: string | null;
  overdue_days: number;
  waiting_for: Wait | null;
  /** The last message before, for what waits. */
  last_sent_at: string | null;
  /** Why nobody may write to this person; null where one may. */
  refusal: string | null;
};

export type QueuePage = { rows: QueueRow[]; next_cursor: string | null };

export type QueueBody = {
  ok: true;
  /** In the workspace's time zone. */
  today: string;
  sections: Record<QueueSection, QueuePage>;
  /** Counted up to `COUNTED`; `later` is what lies beyond the next seven days. */
  counts: Record<QueueSection | 'later', number>;
  notes: { used: number; allowed: number | null };
  /** True when more people match the search than were looked at. */
  too_many: boolean;
};

/** Rows of a section at a time: more than fit on a screen. */
export const QUEUE_PAGE = 30;

/** Nobody needs to know whether 200 or 3,000 are due. */
export const COUNTED = 200;

/** The figure in the menu, which is counted on every page. */
export const DUE_COUNTED = 100;
