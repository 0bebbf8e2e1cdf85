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
  /** For a salutation such as "Dear Dr Weiß". */
  lastName?: string | null;
  /** True where nobody said who the reader is, so that no name can be the wrong one. */
  readerUnknown?: boolean;
  evidence: EvidenceSpan[];
  companyContext: string;
  solution: SolutionBrief | null;
  sender: Sender | null;
  /** What was set; null where nothing was, so that no tone can miss it. */
  tone: Tone | null;
  goal: string | null;
  /** Texts of the other messages in the sequence that are known already. */
  others: { step: number; content: string }[];
  /** Characters that this account's connection notes take; 200 unless said. */
  noteLimit?: 200 | 300;
  /** What a person knows to be true and keeps. */
  vouched?: readonly Vouch[];
};

/** A stretch of the message that somebody stands for; `at` is ISO 8601. */
export type Vouch = { quote: string; by: string; at: string };

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
