import type {
  Angle,
  CheckId,
  CheckStatus,
  ClaimStatus,
  ClaimType,
  GenerationStatus,
  GenerationType,
  MessageChannel,
  MoveKind,
  OutreachStage,
  ProfileSource,
  Provider,
  RevisionSource,
  SequenceChannel,
  SequenceStatus,
  TriggerType,
  VariantApproach,
  Wait,
} from '@/db/schema/values';
import type { Sender, SolutionBrief } from '@/lib/craft/schema';
import type { ErrorBody } from '@/lib/errors';
import type { EvidenceSpan, ProfileFields } from '@/lib/profile/schema';
import type { Contactable } from '@/lib/prospect/policy';
import type { PlanLine } from '@/lib/research/schema';
import type { ToneSetting } from '@/lib/tone/schema';

/** All that the writing of one message may see. */
export type MessageInput = {
  line: PlanLine;
  /** Angles of the whole sequence as far as they are known, to keep steps apart. */
  plan: PlanLine[];
  channel: MessageChannel;
  step: number;
  sequenceLength: number;
  fields: ProfileFields;
  spans: EvidenceSpan[];
  tone: ToneSetting;
  companyContext: string;
  solution: SolutionBrief | null;
  goal: string | null;
  sender: Sender | null;
  language: string | null;
  /** Characters that a connection note may have; 200 unless said. */
  noteLimit?: 200 | 300;
  /** A length to aim at that lies below the channel's own, in its measure. */
  aimAt?: number;
};

/** The shapes below are the ones of the HTTP API (snake_case); the screens read the same ones. */

export type AnalysisBody = {
  summary: string;
  key_insights: string[];
  pain_points: string[];
  personalization_opportunities: string[];
  market_position: string;
  suggested_approach: string;
  recommended_solutions: string[];
  confidence_score: number;
};

export type ToneBody = { formality: number; warmth: number; directness: number };

export type MessageBody = {
  step: number;
  channel: MessageChannel;
  subject: string | null;
  msg_content: string;
  trigger_type: TriggerType;
  delay_days: number;
  confidence: number;
  rationale: string;
  claims: {
    quote: string;
    type: ClaimType;
    evidence: string[];
    status: ClaimStatus;
    verdict: string;
    evidence_quote: string | null;
    /** Who vouches for it and since when; only with the status `vouched`. */
    vouched?: { by: string; at: string };
  }[];
  checks: { id: CheckId; status: CheckStatus; message: string; label: string; source: string | null }[];
  tone: ToneBody | null;
};

export type UsageBody = {
  provider: Provider;
  model: string;
  calls: number;
  prompt_tokens: number;
  completion_tokens: number;
  total_tokens: number /** null: at least one call has no known price. */;
  cost_usd: number | null;
  latency_ms: number;
};

export type SequenceBody = {
  ok: true;
  sequence_id: string;
  prospect_id: string;
  status: SequenceStatus;
  error_message: string | null;
  profile_analysis_result: string | null;
  analysis: AnalysisBody | null;
  evidence: { id: string; section: string; text: string }[];
  sequence_generation_result: { sequence_length: number; messages: MessageBody[] };
  usage: UsageBody;
};

export type PlanBody = { step: number; angle: Angle; evidence: string[]; note: string };

/** One call; `started_ms` counts from the start of the first one. */
export type CallBody = {
  id: string;
  generation_type: GenerationType;
  node_name: string;
  step: number | null;
  status: GenerationStatus;
  error: string | null;
  attempt: number;
  /** Asks an earlier call again; it changes nothing by itself. */
  replay: boolean;
  started_at: string;
  started_ms: number;
  latency_ms: number | null;
  prompt_tokens: number;
  completion_tokens: number;
  cost_usd: number | null;
};

/** Where a written sequence stands on its way to the person; `due_on` is a calendar date in the workspace's zone. */
export type OutreachBody = {
  stage: OutreachStage;
  /** The step that is sent next; one more than the length when all were. */
  current_step: number;
  due_on: string | null;
  waiting_for: Wait | null;
  accepted_at: string | null;
  replied_at: string | null;
  replied_step: number | null;
};

/** What became of one message after it was written. */
export type MessageStateBody = {
  id: string;
  /** Names the text that an edit was made on. */
  version: number;
  approach: VariantApproach | null;
  edited_at: string | null;
  sent_at: string | null;
  skipped_at: string | null;
  /** Where its text came from, once it is not the first one any more. */
  revision: RevisionBody | null;
  /** How many versions of it there are to choose from. */
  variants: number;
};

/** How a text came about: who made it how and when, and what share of the first text's words it changed (0–1). */
export type RevisionBody = {
  source: RevisionSource;
  by: string;
  at: string;
  changed_share: number;
  /** The dials that it was rewritten to, where they are not the sequence's. */
  target_tone: ToneBody | null;
};

/** Something that was done with the sequence and not undone. */
export type MoveBody = { id: string; kind: MoveKind; step: number; happened_at: string; by: string };

/** Calendar dates in the workspace's zone; a step whose day nobody can know yet has none. */
export type ScheduleBody = { today: string; days: Record<number, string> };

/** All that the viewer shows: the API's body and what only the screen needs. */
export type SequenceView = SequenceBody & {
  channel: SequenceChannel;
  /** Characters that its connection note may have. */
  note_limit: 200 | 300;
  tov_config: ToneBody & { instructions: string | null };
  prospect: {
    id: string;
    name: string;
    name_is_guess: boolean;
    headline: string | null;
    title: string | null;
    company: string | null;
    email: string | null;
    profile_url: string | null;
  };
  evidence_source: { kind: ProfileSource; read_at: string };
  evidence_context: Record<string, string>;
  plan: PlanBody[];
  calls: CallBody[];
  confidence_reasons: Record<number, string>;
  /** Whether a message may be copied out or marked as sent. */
  contactable: Contactable;
  outreach: OutreachBody;
  message_states: Record<number, MessageStateBody>;
  /** Oldest first. */
  moves: MoveBody[];
  schedule: ScheduleBody;
  created_at: string;
  /** When the rows were read. */
  read_at: string;
  /** True when nobody writes at it any more and something is missing: the viewer offers Resume. */
  resumable: boolean;
  /** True when it was stopped by hand, which is no failure. */
  stopped: boolean;
};

/** What `GET /api/sequences/{id}/events` sends, one JSON object an event, the event's name in `type`. */
export type SequenceEvent =
  | { type: 'snapshot'; view: SequenceView }
  | { type: 'plan'; line: PlanBody }
  | { type: 'research'; analysis: Partial<AnalysisBody> }
  /** The text of a step as far as it is written (whole, not a difference). */
  | { type: 'text'; step: number; subject: string | null; text: string }
  | { type: 'usage'; usage: UsageBody; elapsed_ms: number }
  | { type: 'done'; view: SequenceView };

/**
 * What became of a rewrite: the message's next version; kept in the history alone, since the message was changed or
 * sent meanwhile; or nothing, since it brought nothing new.
 */
export type Rewritten = { kept: 'message' | 'aside' | 'nothing' };

/** What `POST /api/sequences/{id}/steps/{step}/rewrite` sends, the event's name in `type`. */
export type RewriteEvent =
  | { type: 'text'; subject: string | null; text: string }
  | ({ type: 'done' } & Rewritten)
  | { type: 'error'; error: ErrorBody['error'] };

/** One version of a step to choose from. */
export type VariantBody = Pick<MessageBody, 'subject' | 'claims' | 'checks' | 'tone' | 'confidence'> & {
  approach: VariantApproach;
  content: string;
  /** True for the text that stands in the sequence now. */
  current: boolean;
};
