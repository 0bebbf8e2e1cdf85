import { z } from 'zod';
import { triggerTypes, variantApproaches } from '@/db/schema/values';
import { TEXT_MAX_CHARACTERS } from '@/lib/craft/input';

/** What changes a sequence after it is written. */

const sequenceId = z.uuid().meta({ title: 'The sequence', description: 'a known sequence' });
const messageId = z.uuid().meta({ title: 'The message', description: 'a message of this sequence' });
const step = z.int().min(1).max(10).meta({ title: 'The step', description: 'a whole number from 1 to 10' });
const version = z
  .int()
  .min(1)
  .meta({ title: 'The version', description: 'the number of the text that you saw' });
const text = {
  subject: z
    .string()
    .max(1000)
    .nullable()
    .meta({ title: 'The subject', description: 'text of at most 1,000 characters' }),
  content: z
    .string()
    .max(TEXT_MAX_CHARACTERS)
    .meta({ title: 'The message', description: 'text of at most 20,000 characters' }),
};
const dial = (title: string) =>
  z.number().min(0).max(100).meta({ title, description: 'a number from 0 to 100' });

/** A message by its place; with its id it is found wherever it was moved to meanwhile. */
const place = { sequenceId, step, messageId: messageId.nullish() };

export const messagePlaceInput = z.object(place);
export type MessagePlace = z.infer<typeof messagePlaceInput>;

export const editMessageInput = z.object({ ...place, version, ...text });
export type EditMessageInput = z.infer<typeof editMessageInput>;

/** A text that is being typed, to be judged where it would stand. */
export const typedTextInput = z.object(text);
export type TypedText = z.infer<typeof typedTextInput>;

export const bringBackInput = z.object({ ...place, version, revision: version });
export type BringBackInput = z.infer<typeof bringBackInput>;

export const rewriteWishes = z.object({
  shorter: z.boolean().default(false),
  /** Nearer to the dials than it is. */
  retune: z.boolean().default(false),
  tone: z
    .object({ formality: dial('Formality'), warmth: dial('Warmth'), directness: dial('Directness') })
    .nullish()
    .meta({ title: 'The tone', description: 'an object with formality, warmth and directness' }),
  mention: z
    .string()
    .regex(/^E\d{1,4}$/)
    .nullish()
    .meta({ title: 'The fact', description: 'the id of a fact, such as E3' }),
  without: z
    .string()
    .trim()
    .min(1)
    .max(8000)
    .nullish()
    .meta({ title: 'What is left out', description: 'words of the message' }),
  instruction: z
    .string()
    .trim()
    .max(1000)
    .nullish()
    .meta({ title: 'The instruction', description: 'text of at most 1,000 characters' }),
});
export type RewriteWishes = z.infer<typeof rewriteWishes>;

/** The body of `POST /api/sequences/{id}/steps/{step}/rewrite`. */
export const rewriteRequest = rewriteWishes.extend({ version, message_id: messageId.nullish() });

export type RewriteInput = MessagePlace & { version: number; wishes: RewriteWishes };

export const makeVariantsInput = z.object({ ...place, version });
export type MakeVariantsInput = z.infer<typeof makeVariantsInput>;

export const pickVariantInput = z.object({
  ...place,
  version,
  approach: z
    .enum(variantApproaches)
    .meta({ title: 'The approach', description: 'as_written, shorter or other_fact' }),
});
export type PickVariantInput = z.infer<typeof pickVariantInput>;

export const addStepInput = z.object({
  sequenceId,
  /** The message that it comes after; null puts it first. */
  after: messageId.nullable(),
  subject: text.subject.default(null),
  content: text.content.default(''),
});
export type AddStepInput = z.input<typeof addStepInput>;

export const removeStepInput = z.object({ sequenceId, messageId });
export type RemoveStepInput = z.infer<typeof removeStepInput>;

export const restoreStepInput = z.object({
  sequenceId,
  /** What the removal answered, as it stands. */
  removed: z
    .string()
    .min(1)
    .max(900_000)
    .meta({ title: 'What was removed', description: 'as it was answered' }),
});
export type RestoreStepInput = z.infer<typeof restoreStepInput>;

export const moveStepInput = z.object({ sequenceId, messageId, to: step });
export type MoveStepInput = z.infer<typeof moveStepInput>;

export const changePaceInput = z.object({
  sequenceId,
  messageId,
  delayDays: z
    .int()
    .min(0)
    .max(60)
    .meta({ title: 'The days to wait', description: 'a whole number from 0 to 60' }),
  trigger: z
    .enum(triggerTypes)
    .meta({ title: 'The condition', description: 'no_response, always_send or manual' }),
});
export type ChangePaceInput = z.infer<typeof changePaceInput>;
