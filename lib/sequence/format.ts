import type { Message, MessageSequence, Prospect } from '@/db/schema';
import type { Usage } from '@/lib/ai/schema';
import { toCheckBody, toClaimBody, toEvidenceBody } from '@/lib/craft/body';
import type { Analysis } from '@/lib/research/schema';
import type { AnalysisBody, CallBody, MessageBody, SequenceBody, SequenceView } from './schema';

export type SequenceRows = { sequence: MessageSequence; messages: Message[]; usage: Usage };

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
export function sequenceView(
  rows: SequenceRows & { prospect: Prospect; calls: CallBody[]; writing: boolean },
): SequenceView {
  const { sequence, messages, prospect, calls, writing } = rows;
  const { fields, source, readAt, spans } = sequence.profile;
  const lines = new Map((sequence.plan ?? []).map((line) => [line.step, line]));
  for (const { planLine } of messages) {
    const note = planLine.note || lines.get(planLine.step)?.note || '';
    lines.set(planLine.step, { ...planLine, note });
  }
  return {
    ...sequenceBody(rows),
    channel: sequence.channel,
    tov_config: { ...sequence.tone, instructions: sequence.tone.instructions ?? null },
    prospect: {
      id: prospect.id,
      name: prospect.fullName ?? prospect.email ?? 'Somebody without a name',
      name_is_guess: prospect.nameIsGuess,
      headline: fields.headline ?? prospect.headline,
      title: fields.title ?? prospect.title,
      company: fields.company ?? prospect.company,
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
    created_at: sequence.createdAt.toISOString(),
    resumable: sequence.status === 'failed' || (sequence.status !== 'completed' && !writing),
  };
}
