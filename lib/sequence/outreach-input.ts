import { z } from 'zod';
import { outcomes, sentiments } from '@/db/schema/values';
import { pastMoment } from '@/lib/prospect/input';
import { sequenceIdInput } from './input';
import { snoozeChoices } from './outreach-schema';

/** What a person does with a written sequence. `step` is the one they have before them: it must still be the current one. */

const step = z.int().min(1).max(10).meta({ title: 'The step', description: 'a whole number from 1 to 10' });

const at = pastMoment
  .transform((text) => new Date(text))
  .nullish()
  .meta({ title: 'The date', description: 'a day and a time that have passed' });

const day = z.iso.date().meta({ title: 'The day', description: 'a calendar day' });

export const stepInput = sequenceIdInput.extend({ step });
export type StepInput = z.infer<typeof stepInput>;

export const markSentInput = stepInput.extend({ at });
export type MarkSentInput = z.infer<typeof markSentInput>;

export const acceptedInput = sequenceIdInput.extend({ at });
export type AcceptedInput = z.infer<typeof acceptedInput>;

export const replyInput = sequenceIdInput.extend({
  at,
  sentiment: z
    .enum(sentiments)
    .nullish()
    .meta({ title: 'The tone of the reply', description: 'positive, neutral or negative' }),
  outcome: z
    .enum(outcomes)
    .nullish()
    .meta({ title: 'The outcome', description: 'one of the outcomes in the list' }),
  content: z
    .string()
    .trim()
    .max(20_000)
    .default('')
    .meta({ title: 'The text of the reply', description: 'text of at most 20,000 characters' }),
});
export type ReplyInput = z.infer<typeof replyInput>;

export const snoozeInput = stepInput.extend({
  until: z
    .union([z.enum(snoozeChoices), day])
    .meta({ title: 'The day', description: 'today, tomorrow, in_3_days, next_week or a calendar day' }),
});
export type SnoozeInput = z.infer<typeof snoozeInput>;

export const undoInput = sequenceIdInput.extend({
  moveId: z.uuid().meta({ title: 'The move', description: 'a known move' }),
});
export type UndoInput = z.infer<typeof undoInput>;
