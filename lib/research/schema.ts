import type { Analysis, PlanLine, SolutionBrief, ToneSetting } from '@/db/schema/documents';
import type { MessageChannel } from '@/db/schema/values';
import type { EvidenceSpan, ProfileFields } from '@/lib/profile/schema';

export type { Analysis, PlanLine } from '@/db/schema/documents';

/** The whole answer of the research task; the plan stands first so that writing can start while the rest streams. */
export type ResearchAnswer = { plan: PlanLine[] } & Analysis;

/** All that the research task may see. */
export type ResearchInput = {
  fields: ProfileFields;
  spans: EvidenceSpan[];
  companyContext: string;
  /** Solutions that may be recommended; the chosen one first. */
  solutions: SolutionBrief[];
  goal: string | null;
  /** The channel of each step, in order; its length is the length of the sequence. */
  steps: MessageChannel[];
  tone: ToneSetting;
  /** BCP 47, or null for the language of the company context. */
  language: string | null;
};
