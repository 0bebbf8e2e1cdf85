import { z } from 'zod';
import { generationBodySchema } from '@/lib/ai/body';

const row = z.record(z.string(), z.unknown());
const rows = z.array(row);

/** The export of a person, for the OpenAPI document and for the tests that hold the route to it. */
export const exportBodySchema = z.object({
  format: z.literal(1),
  exported_at: z.iso.datetime(),
  person: row,
  contactable: z.object({ ok: z.boolean(), reason: z.string().optional() }),
  profile: row,
  identities: rows,
  research: rows,
  interactions: rows,
  drafts: rows,
  sequences: z.array(
    z.looseObject({
      id: z.uuid(),
      messages: z.array(z.looseObject({ revisions: rows, variants: rows })),
      moves: rows,
    }),
  ),
  activity: rows,
  ai_calls: z.array(generationBodySchema),
});
