import type { OutreachStage, SequenceStatus, Wait } from '@/db/schema/values';

/** How a list of people is narrowed down, in the words of whoever works with it. */
export const prospectStatuses = [
  'not_contacted',
  'in_sequence',
  'due',
  'replied',
  'ended',
  'inactive',
  'do_not_contact',
] as const;
export type ProspectStatus = (typeof prospectStatuses)[number];

/** Where the sequence that matters most stands: the running one, else the newest. */
export type SequenceStand = {
  id: string;
  status: SequenceStatus;
  stage: OutreachStage;
  sequence_length: number;
  /** The step that is sent next; one more than the length when all were. */
  current_step: number;
  due_on: string | null;
  waiting_for: Wait | null;
  /** True while somebody writes at it. */
  writing: boolean;
};

/** One person in a list. */
export type ProspectListItem = {
  id: string;
  name: string;
  name_is_guess: boolean;
  role: string;
  email: string | null;
  profile_url: string | null;
  tags: string[];
  is_active: boolean;
  do_not_contact: boolean;
  last_contacted_at: string | null;
  last_replied_at: string | null;
  sequence: SequenceStand | null;
  /** How many sequences there are for this person. */
  sequences: number;
  created_at: string;
};

export type ProspectPage = {
  prospects: ProspectListItem[];
  next_cursor: string | null;
  /** Today in the workspace's time zone; what is due is told from it. */
  today: string;
  /** True when nothing was spelled so, and the nearest spellings are shown. */
  nearest: boolean;
};

/** One thing that happened with a person. */
export type TimelineKind = 'sequence' | 'message' | 'interaction' | 'draft';
