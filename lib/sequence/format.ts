import type { Message, MessageSequence, Prospect } from '@/db/schema';
import type { Usage } from '@/lib/ai/schema';
import { toCheckBody, toClaimBody, toEvidenceBody } from '@/lib/craft/body';
import { fullName } from '@/lib/profile/format';
import type { ProfileFields } from '@/lib/profile/schema';
import { nameOf } from '@/lib/prospect/format';
import type { Contactable } from '@/lib/prospect/policy';
import type { Analysis } from '@/lib/research/schema';
import type { Lineage } from './lineage';
import type {
  AnalysisBody,
  CallBody,
  MessageBody,
  MessageStateBody,
  MoveBody,
  OutreachBody,
  RevisionBody,
  ScheduleBody,
  SequenceBody,
  SequenceView,
} from './schema';
import { STOPPED } from './stop';

export type SequenceRows = { sequence: MessageSequence; messages: Message[]; usage: Usage };

type ViewRows = SequenceRows & {
  prospect: Prospect;
  contactable: Contactable;
  calls: CallBody[];
  writing: boolean;
  /** By the message's id. */
  lineages: Map<string, Lineage>;
  moves: MoveBody[];
  schedule: ScheduleBody;
  readAt: Date;
};

/** The body of the API, built from the stored rows alone. */
export function sequenceBody({ sequence, messages, usage }: SequenceRows): SequenceBody {
  const { prospectAnalysis: analysis, profile } = sequence;
  return {
    ok: true,
    sequence_id: sequence.id,
    prospect_id: sequence.prospectId,
    status: sequence.status,
    error_message: sequence.errorMessage,
    profile_analysis_result: analysis?.summary ?? null,
    analysis: analysis && analysisBody(analysis),
    evidence: profile.spans.map(toEvidenceBody),
    sequence_generation_result: {
      sequence_length: sequence.sequenceLength,
      messages: messages.map(messageBody),
    },
    usage: {
      provider: sequence.provider,
      model: sequence.model,
      calls: usage.calls,
      prompt_tokens: usage.promptTokens,
      completion_tokens: usage.completionTokens,
      total_tokens: usage.totalTokens,
      cost_usd: usage.costUsd,
      latency_ms: usage.latencyMs,
    },
  };
}

export function analysisBody(analysis: Analysis): AnalysisBody {
  return {
    summary: analysis.summary,
    key_insights: analysis.keyInsights,
    pain_points: analysis.painPoints,
    personalization_opportunities: analysis.personalizationOpportunities,
    market_position: analysis.marketPosition,
    suggested_approach: analysis.suggestedApproach,
    recommended_solutions: analysis.recommendedSolutions,
    confidence_score: analysis.confidenceScore,
  };
}

function messageBody(message: Message): MessageBody {
  return {
    step: message.step,
    channel: message.channel,
    subject: message.subject,
    msg_content: message.content,
    trigger_type: message.triggerType,
    delay_days: message.delayDays,
    confidence: message.confidence,
    rationale: message.rationale,
    claims: message.claims.map(toClaimBody),
    checks: message.checks.map(toCheckBody),
    tone: message.tone,
  };
}

/** The body and what only the screen needs. */
export function sequenceView(rows: ViewRows): SequenceView {
  const { sequence, messages, prospect, calls, writing, lineages, moves, schedule } = rows;
  const { fields, source, readAt, spans } = sequence.profile;
  const lines = new Map((sequence.plan ?? []).map((line) => [line.step, line]));
  for (const { planLine } of messages) {
    const note = planLine.note || lines.get(planLine.step)?.note || '';
    lines.set(planLine.step, { ...planLine, note });
  }
  return {
    ...sequenceBody(rows),
    channel: sequence.channel,
    note_limit: sequence.noteLimit,
    tov_config: { ...sequence.tone, instructions: sequence.tone.instructions ?? null },
    prospect: {
      id: prospect.id,
      ...writtenTo(fields, prospect),
      headline: fields.headline ?? prospect.headline,
      title: fields.title ?? prospect.title,
      company: fields.company ?? prospect.company,
      // As it is today: it was asked whether one may write there, and it may have been corrected.
      email: prospect.email,
      profile_url: prospect.linkedinUrl,
    },
    evidence_source: { kind: source, read_at: readAt },
    evidence_context: Object.fromEntries(
      spans.flatMap(({ id, context }) => (context ? [[id, context]] : [])),
    ),
    plan: [...lines.values()].sort((a, b) => a.step - b.step),
    calls,
    confidence_reasons: Object.fromEntries(
      messages.map((message) => [message.step, message.confidenceReasons]),
    ),
    contactable: rows.contactable,
    outreach: outreachBody(sequence),
    message_states: Object.fromEntries(
      messages.map((message) => [message.step, messageState(message, lineages.get(message.id))]),
    ),
    ...{ moves, schedule },
    created_at: sequence.createdAt.toISOString(),
    read_at: rows.readAt.toISOString(),
    ...standing(sequence, writing),
  };
}

export function outreachBody(sequence: MessageSequence): OutreachBody {
  return {
    stage: sequence.stage,
    current_step: sequence.currentStep,
    due_on: sequence.dueOn,
    waiting_for: sequence.waitingFor,
    accepted_at: sequence.acceptedAt?.toISOString() ?? null,
    replied_at: sequence.repliedAt?.toISOString() ?? null,
    replied_step: sequence.repliedStep,
  };
}

function messageState(message: Message, lineage?: Lineage): MessageStateBody {
  return {
    id: message.id,
    version: message.version,
    approach: message.approach,
    edited_at: message.editedAt?.toISOString() ?? null,
    sent_at: message.sentAt?.toISOString() ?? null,
    skipped_at: message.skippedAt?.toISOString() ?? null,
    revision: lineage ? revisionBody(lineage) : null,
    variants: lineage?.variants ?? 0,
  };
}

function revisionBody({ source, actor, at, changedShare, targetTone }: Lineage): RevisionBody | null {
  if (source === null || actor === null || at === null) return null;
  const target = targetTone && {
    formality: targetTone.formality,
    warmth: targetTone.warmth,
    directness: targetTone.directness,
  };
  return { source, by: actor, at: at.toISOString(), changed_share: changedShare, target_tone: target };
}

/** Whom the sequence addresses: the name of its own snapshot, since the person's row may say another one by now. */
export function writtenTo(
  fields: ProfileFields,
  person: Pick<Prospect, 'fullName' | 'email' | 'nameIsGuess'>,
): { name: string; name_is_guess: boolean } {
  const name = fullName(fields);
  if (name) return { name, name_is_guess: fields.nameIsGuess };
  return { name: nameOf(person), name_is_guess: person.nameIsGuess };
}

/** @param writing whether somebody holds its lease. */
export function standing(
  { status, errorMessage }: Pick<MessageSequence, 'status' | 'errorMessage'>,
  writing: boolean,
): { resumable: boolean; stopped: boolean } {
  return {
    resumable: status === 'failed' || (status !== 'completed' && !writing),
    stopped: status === 'failed' && errorMessage === STOPPED,
  };
}
