import type {
  Check,
  Claim,
  DraftClaim,
  EvidenceSpan,
  Sender,
  SolutionBrief,
  Tone,
} from '@/db/schema/documents';
import type { MessageChannel, TriggerType } from '@/db/schema/values';

export type { Check, Claim, DraftClaim, Sender, SolutionBrief } from '@/db/schema/documents';

/** What a message is judged against. */
export type CraftContext = {
  channel: MessageChannel;
  /** 1-based. */
  step: number;
  firstName: string | null;
  evidence: EvidenceSpan[];
  companyContext: string;
  solution: SolutionBrief | null;
  sender: Sender | null;
  tone: Tone;
  goal: string | null;
  /** Texts of the other messages in the sequence that are known already. */
  others: { step: number; content: string }[];
};

export type MessageDraft = {
  subject: string | null;
  content: string;
  claims: DraftClaim[];
  rationale: string;
  thinking: string;
  trigger: TriggerType;
  delayDays: number;
};

export type Judgement = {
  claims: Claim[];
  checks: Check[];
  /** Null for an empty message (a note that is better not sent). */
  tone: Tone | null;
  /** 0–100, computed from verified share, richness of the profile, tone distance and checks. */
  confidence: number;
  /** The figures behind the confidence, in one line for the screen. */
  confidenceReasons: string;
};
