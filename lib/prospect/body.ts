import { z } from 'zod';
import { outreachStages, sequenceStatuses, waits } from '@/db/schema/values';
import type { ProspectPage } from './schema';

/** The answer of `GET /api/prospects/search`. */

const sequence = z.object({
  id: z.uuid(),
  status: z.enum(sequenceStatuses),
  stage: z.enum(outreachStages),
  sequence_length: z.int(),
  current_step: z.int(),
  due_on: z.iso.date().nullable(),
  waiting_for: z.enum(waits).nullable(),
  writing: z.boolean(),
});

const prospect = z.object({
  id: z.uuid(),
  name: z.string(),
  name_is_guess: z.boolean(),
  role: z.string(),
  email: z.string().nullable(),
  profile_url: z.string().nullable(),
  tags: z.array(z.string()),
  is_active: z.boolean(),
  do_not_contact: z.boolean(),
  last_contacted_at: z.iso.datetime().nullable(),
  last_replied_at: z.iso.datetime().nullable(),
  sequence: sequence.nullable(),
  sequences: z.int(),
  created_at: z.iso.datetime(),
});

export const prospectPageBody = z.object({
  ok: z.literal(true),
  prospects: z.array(prospect),
  next_cursor: z.string().nullable(),
  today: z.iso.date(),
  nearest: z.boolean(),
}) satisfies z.ZodType<ProspectPage & { ok: true }>;
