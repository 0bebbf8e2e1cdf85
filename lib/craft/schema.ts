import type {
  CheckId,
  CheckStatus,
  ClaimStatus,
  ClaimType,
  MessageChannel,
  TriggerType,
} from '@/db/schema/values';
import type { EvidenceSpan } from '@/lib/profile/schema';
import type { Tone } from '@/lib/tone/schema';

/** A claim as the writer states it. */
export type DraftClaim = {
  /** An exact substring of the message. */
  quote: string;
  type: ClaimType;
  /** Ids of evidence spans (`E…`). */
  evidence: string[];
  /** The words of a span that carry the claim, as they stand there. */
  evidenceQuote?: string | null;
};

/** A claim after the verifier has looked at it. */
export type Claim = DraftClaim & {
  status: ClaimStatus /** One line: why it has this status. */;
  verdict: string;
};

export type Check = {
  id: CheckId;
  status: CheckStatus;
  /** One sentence with the reason and the figure. */
  message: string;
  /** A few words for the chip, e.g. "216 characters of 8,000, aim 300". */
  label: string;
  /** Where the threshold comes from, shown as a hint. */
  source?: string;
};

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

export type SolutionBrief = { name: string; description: string; proofPoints: string[] };
export type Sender = { name: string | null; title: string | null; company: string | null };

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
