import { z } from 'zod';
import { profileSources } from '@/db/schema/values';
import { PROFILE_MAX_CHARACTERS } from './schema';

const url = z
  .string()
  .max(2048)
  .meta({ title: 'The address', description: 'text of at most 2,048 characters' });

export const linkedinUrlRequest = z.object({ url });

/** What the Compose page knows of a person so far; half-typed addresses are no error here. */
export const profilePreviewRequest = z.object({
  url: url.nullish(),
  profile: z
    .string()
    .max(PROFILE_MAX_CHARACTERS)
    .meta({ title: 'The profile', description: 'text of at most 100,000 characters' })
    .nullish(),
  source: z.enum(profileSources).nullish(),
  prospect_id: z.uuid().meta({ title: 'The person', description: 'one that you have' }).nullish(),
});
