import { z } from 'zod';
import {
  angles,
  checkIds,
  checkStatuses,
  claimStatuses,
  claimTypes,
  messageChannels,
  providers,
  sequenceStatuses,
  triggerTypes,
} from '@/db/schema/values';
import type { MessageBody, SequenceBody } from './schema';

/** The bodies of the API as zod schemas, for the OpenAPI document and for the tests that hold the routes to it. */

const share = z.number().min(0).max(100);
export const toneBody = z.object({ formality: share, warmth: share, directness: share });

export const claimBody = z.object({
  quote: z.string().describe('An exact substring of the message.'),
  type: z.enum(claimTypes),
  evidence: z.array(z.string()),
  status: z.enum(claimStatuses),
  verdict: z.string(),
  evidence_quote: z.string().nullable(),
  vouched: z.object({ by: z.string(), at: z.string() }).optional(),
});

export const checkBody = z.object({
  id: z.enum(checkIds),
  status: z.enum(checkStatuses),
  message: z.string(),
  label: z.string(),
  source: z.string().nullable(),
});

export const evidenceBody = z.object({ id: z.string(), section: z.string(), text: z.string() });

const messageBody = z.object({
  step: z.int().min(1).max(10),
  channel: z.enum(messageChannels),
  subject: z.string().nullable(),
  msg_content: z.string(),
  trigger_type: z.enum(triggerTypes),
  delay_days: z.int().min(0).max(60),
  confidence: z.int().min(0).max(100),
  rationale: z.string().min(1),
  claims: z.array(claimBody),
  checks: z.array(checkBody),
  tone: toneBody.nullable(),
}) satisfies z.ZodType<MessageBody>;

const analysisBody = z.object({
  summary: z.string(),
  key_insights: z.array(z.string()),
  pain_points: z.array(z.string()),
  personalization_opportunities: z.array(z.string()),
  market_position: z.string(),
  suggested_approach: z.string(),
  recommended_solutions: z.array(z.string()),
  confidence_score: z.number().min(0).max(1),
});

export const sequenceBodySchema = z.object({
  ok: z.literal(true),
  sequence_id: z.uuid(),
  prospect_id: z.uuid(),
  status: z.enum(sequenceStatuses),
  error_message: z.string().nullable(),
  profile_analysis_result: z.string().nullable(),
  analysis: analysisBody.nullable(),
  evidence: z.array(evidenceBody),
  sequence_generation_result: z.object({
    sequence_length: z.int().min(1).max(10),
    messages: z.array(messageBody),
  }),
  usage: z.object({
    provider: z.enum(providers),
    model: z.string(),
    calls: z.int().min(0),
    prompt_tokens: z.int().min(0),
    completion_tokens: z.int().min(0),
    total_tokens: z.int().min(0),
    cost_usd: z.number().nullable().describe('Null: the price of at least one call is unknown.'),
    latency_ms: z.int().min(0),
  }),
}) satisfies z.ZodType<SequenceBody>;

/** A line of the plan, as the events carry it. */
export const planBody = z.object({
  step: z.int(),
  angle: z.enum(angles),
  evidence: z.array(z.string()),
  note: z.string(),
});
