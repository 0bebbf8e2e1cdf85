import { z } from 'zod';
import { MOST_SAMPLES } from './schema';

/** What somebody says about a tone preset, and the messages that a tone is learned from. */

const dial = (title: string) =>
  z.int().min(0).max(100).meta({ title, description: 'a whole number from 0 to 100' });

const id = z.uuid().meta({ title: 'The preset', description: 'a known preset' });

export const presetInput = z.object({
  name: z
    .string()
    .transform((name) => name.replace(/\s+/gu, ' ').trim())
    .pipe(z.string().min(1).max(60))
    .meta({ title: 'The name', description: 'text of 1 to 60 characters' }),
  formality: dial('Formality'),
  warmth: dial('Warmth'),
  directness: dial('Directness'),
  instructions: z
    .string()
    .trim()
    .max(1000)
    .transform((words) => words || null)
    .nullable()
    .meta({ title: 'The tone in words', description: 'text of at most 1,000 characters' }),
});
export type PresetInput = z.infer<typeof presetInput>;

/** `position`: the place of a preset that is brought back; a new one comes last. */
export const newPresetInput = presetInput.extend({ position: z.int().min(0).max(10_000).optional() });
export type NewPresetInput = z.infer<typeof newPresetInput>;

export const changedPresetInput = presetInput.extend({ id });
export type ChangedPresetInput = z.infer<typeof changedPresetInput>;

export const presetIdInput = z.object({ id });

export const movedPresetInput = z.object({ id, to: z.enum(['up', 'down']) });
export type MovedPresetInput = z.infer<typeof movedPresetInput>;

const SAMPLE_MAX_CHARACTERS = 8000;

/** Up to five messages as their fields hold them; empty ones are none. */
export const learnInput = z.object({
  messages: z
    .array(
      z
        .string()
        .max(SAMPLE_MAX_CHARACTERS)
        .meta({ title: 'The message', description: 'text of at most 8,000 characters' }),
    )
    .max(MOST_SAMPLES)
    .meta({ title: 'Your messages', description: 'two to five texts' }),
});
