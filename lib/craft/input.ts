import { z } from 'zod';
import { messageChannels } from '@/db/schema/values';
import { PROFILE_MAX_CHARACTERS } from '@/lib/profile/schema';
import type { Tone } from '@/lib/tone/schema';

/** The most characters of a text that is judged. */
export const TEXT_MAX_CHARACTERS = 20_000;

const text = z
  .string()
  .max(TEXT_MAX_CHARACTERS)
  .meta({ title: 'The text', description: 'text of at most 20,000 characters' });

const dial = (title: string) =>
  z.number().min(0).max(100).meta({ title, description: 'a number from 0 to 100' });

/** What `POST /api/tone` takes. */
export const toneRequest = z.object({ text });

/** What `POST /api/check` takes. */
export const checkRequest = z.object({
  text,
  channel: z.enum(messageChannels).meta({
    title: 'The channel',
    description: 'connection_note, linkedin_message, inmail or email',
  }),
  profile: z
    .union([z.string().max(PROFILE_MAX_CHARACTERS), z.record(z.string(), z.unknown())])
    .meta({
      title: 'The profile',
      description: 'text of at most 100,000 characters, or a JSON object in a known shape',
    })
    .nullish(),
  company_context: z
    .string()
    .max(4000)
    .meta({ title: 'The company context', description: 'text of at most 4,000 characters' })
    .nullish(),
  first_name: z
    .string()
    .max(200)
    .meta({ title: 'The first name', description: 'text of at most 200 characters' })
    .nullish(),
  tov_config: z
    .object({
      formality: dial('Formality'),
      warmth: dial('Warmth'),
      directness: dial('Directness'),
      instructions: z
        .string()
        .max(1000)
        .meta({ title: 'The tone instructions', description: 'text of at most 1,000 characters' })
        .nullish(),
    })
    .meta({ title: 'The tone', description: 'an object with formality, warmth and directness' })
    .nullish(),
});
export type CheckRequest = z.infer<typeof checkRequest>;

/** The dials of a request on the scale to 100; three that are at most 1 are shares of it. */
export function dialsOf(dials: Tone): Tone {
  const { formality, warmth, directness } = dials;
  const scale = Math.max(formality, warmth, directness) <= 1 ? 100 : 1;
  return { formality: formality * scale, warmth: warmth * scale, directness: directness * scale };
}
