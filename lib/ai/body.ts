import { z } from 'zod';
import { generationStatuses, generationTypes, providers } from '@/db/schema/values';

const document = z.record(z.string(), z.unknown());
const tokens = z.int().min(0);
const moment = z.iso.datetime();

/** One call as `GET /api/generations` gives it. */
export const generationBodySchema = z.object({
  id: z.uuid(),
  sequence_id: z.uuid().nullable().describe('Null once the sequence is gone.'),
  generation_type: z.enum(generationTypes),
  workflow_name: z.string(),
  node_name: z.string(),
  step: z.int().nullable(),
  provider: z.enum(providers),
  base_url: z.string().nullable(),
  model: z.string(),
  prompt_version: z.string(),
  prompt_hash: z.string().nullable().describe('The same hash, the same words of the prompt.'),
  prompt: document.describe('The request as it was sent; empty once the retention has emptied it.'),
  response: document.nullable().describe('What came back, as far as it came; emptied with the prompt.'),
  token_usage: document.nullable(),
  prompt_tokens: tokens,
  completion_tokens: tokens,
  total_tokens: tokens,
  cached_tokens: tokens,
  unit_prices: z
    .object({
      input: z.number(),
      output: z.number(),
      cached_input: z.number().nullable(),
      source: z.string(),
    })
    .nullable()
    .describe('USD per million tokens at the time of the call.'),
  cost_usd: z.number().nullable().describe('Null: unknown.'),
  expected_usd: z
    .number()
    .nullable()
    .describe('The most that it was expected to cost; null: no price is known.'),
  latency_ms: z.int().nullable(),
  status: z.enum(generationStatuses),
  error: z.string().nullable(),
  error_kind: z.string().nullable(),
  attempt: z.int().min(1),
  first_attempt_id: z
    .uuid()
    .nullable()
    .describe('The first attempt at the same task; null on that one itself.'),
  replay_of: z.uuid().nullable().describe('The call that this one asked again.'),
  day: z.iso.date().describe("The workspace's day on which it went out."),
  scrubbed_at: moment.nullable().describe('When prompt and answer were emptied; null while they are kept.'),
  started_at: moment,
  created_at: moment,
});
