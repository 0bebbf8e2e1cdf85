import { z } from 'zod';
import type { AiGeneration } from '@/db/schema';
import { claimTypes, triggerTypes } from '@/db/schema/values';
import { readAnswer } from '@/lib/ai/extract';
import type { MessageDraft } from '@/lib/craft/schema';
import { toMessageDraft } from './prompt';
import type { MessageInput } from './schema';

type Answered = Pick<AiGeneration, 'response' | 'status'>;

const object = z.record(z.string(), z.unknown());

/** The built-in writer's answers stand on record as drafts. */
const offlineDraft: z.ZodType<MessageDraft> = z.object({
  subject: z.string().nullable(),
  content: z.string(),
  claims: z.array(
    z.object({
      quote: z.string(),
      type: z.enum(claimTypes),
      evidence: z.array(z.string()),
      evidenceQuote: z.string().nullish(),
    }),
  ),
  rationale: z.string(),
  thinking: z.string(),
  trigger: z.enum(triggerTypes),
  delayDays: z.number(),
});

/** The message that a call on record answered with, read as today; null where there is none. */
export function draftIn(call: Answered, input: MessageInput): MessageDraft | null {
  if (call.status !== 'succeeded') return null;
  const offline = offlineDraft.safeParse(call.response?.answer);
  const answer = objectIn(call);
  const draft = offline.data ?? (answer && toMessageDraft(answer, input));
  return draft && (draft.content !== '' || input.channel === 'connection_note') ? draft : null;
}

/** Any answer as JSON, laid out to be read. */
export function jsonIn(call: Answered): string | null {
  const answer = call.response?.answer ?? objectIn(call);
  return answer ? JSON.stringify(answer, null, 2) : null;
}

function objectIn({ response }: Answered): Record<string, unknown> | null {
  const text = response?.text;
  const read = typeof text === 'string' ? readAnswer(object, text) : null;
  return read?.ok ? read.value : null;
}
