import type { ProfileSource } from '@/db/schema/values';

/** How much there is about one person. */
export type Holdings = {
  sequences: number;
  messages: number;
  interactions: number;
  drafts: number;
  /** AI calls whose prompt and answer still stand. */
  calls: number;
  /** Keys by which the person would be known again: LinkedIn and e-mail. */
  keys: number;
};

/** What the privacy block of a person shows. */
export type Privacy = {
  id: string;
  name: string;
  do_not_contact: boolean;
  /** Why nobody may write to them, by the mark or by the list; null where one may. */
  refusal: string | null;
  /** `hand`: no profile was ever read. */
  source: ProfileSource | 'hand';
  /** ISO 8601. */
  read_at: string;
  /** By which drafts in a browser are known to be about this person: names, addresses, and the ids of their sequences. */
  marks: string[];
  holdings: Holdings;
};
