import type { Sender } from '@/db/schema/documents';

/** What a workspace has set for its daily work. */
export type Settings = {
  companyContext: string;
  sender: Sender | null;
  /** What stands below an e-mail. */
  signature: string;
  postalAddress: string;
  optOutLine: string;
  /** An IANA name; UTC until a browser has told its own. */
  timeZone: string;
  /** True until somebody has chosen the time zone. */
  timeZoneIsGuess: boolean;
  /** Days on which steps fall due, 1 = Monday to 7 = Sunday; never empty. */
  workingDays: number[];
  /** Characters that a connection note may have. */
  noteLimit: 200 | 300;
  /** Null: no limit. */
  notesPerMonth: number | null;
  /** Days; null: prompts and answers are kept. */
  retentionDays: number | null;
};
