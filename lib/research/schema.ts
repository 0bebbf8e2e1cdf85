import type { Angle, MessageChannel } from '@/db/schema/values';
import type { SolutionBrief } from '@/lib/craft/schema';
import type { EvidenceSpan, ProfileFields } from '@/lib/profile/schema';
import type { ToneSetting } from '@/lib/tone/schema';

/** One line of the plan: what step `step` is built on. */
export type PlanLine = {
  step: number;
  angle: Angle;
  /** At most two ids of evidence spans. */
  evidence: string[];
  /** A few words for the screen: "Own words on e-mail". */
  note: string;
};

export type Analysis = {
  summary: string;
  keyInsights: string[];
  painPoints: string[];
  personalizationOpportunities: string[];
  marketPosition: string;
  suggestedApproach: string;
  recommendedSolutions: string[];
  /** 0–1. */
  confidenceScore: number;
};

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
