import { z } from 'zod';
import { checkIds, checkStatuses, claimStatuses, claimTypes } from '@/db/schema/values';
import type { EvidenceSpan } from '@/lib/profile/schema';
import type { Check, Claim } from './schema';

/** What the API says of a judged text, as zod schemas, and how it is made from ours. */

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
export type ClaimBody = z.infer<typeof claimBody>;

export const checkBody = z.object({
  id: z.enum(checkIds),
  status: z.enum(checkStatuses),
  message: z.string(),
  label: z.string(),
  source: z.string().nullable(),
});
export type CheckBody = z.infer<typeof checkBody>;

export const evidenceBody = z.object({ id: z.string(), section: z.string(), text: z.string() });

/** The answer of `POST /api/check`. */
export const checkResultBody = z.object({
  ok: z.literal(true),
  checks: z.array(checkBody),
  claims: z.array(claimBody),
  tone: toneBody.nullable().describe('As measured; null for an empty text.'),
  evidence: z.array(evidenceBody),
});
export type CheckResultBody = z.infer<typeof checkResultBody>;

/** The answer of `POST /api/tone`. */
export const toneReadingBody = z.object({
  ok: z.literal(true),
  tone: toneBody,
  contributions: z.array(
    z.object({
      dimension: z.enum(['formality', 'warmth', 'directness']),
      feature: z.string(),
      points: z.number(),
      words: z.array(z.string()),
    }),
  ),
  reliable: z.boolean().describe('False for a text too short to judge.'),
});

export function toClaimBody({ evidenceQuote, ...claim }: Claim): ClaimBody {
  return { ...claim, evidence_quote: evidenceQuote ?? null };
}

export function toCheckBody(check: Check): CheckBody {
  return { ...check, source: check.source ?? null };
}

export function toEvidenceBody({ id, section, text }: EvidenceSpan): z.infer<typeof evidenceBody> {
  return { id, section, text };
}
