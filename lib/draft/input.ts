import { z } from 'zod';
import { draftStatuses, messageChannels } from '@/db/schema/values';

const id = (title: string) => z.uuid().meta({ title, description: 'one that you have' });

const draftFields = z.object({
  channel: z
    .enum(messageChannels)
    .meta({ title: 'The channel', description: 'connection note, message, InMail or e-mail' }),
  content: z.string().trim().min(1).max(20_000).meta({ title: 'The draft', description: 'text, not empty' }),
  event: z
    .string()
    .trim()
    .max(200)
    .nullish()
    .meta({ title: 'The event', description: 'text of at most 200 characters' }),
});
export type DraftFields = z.output<typeof draftFields>;

export const addDraftInput = z.object({ prospectId: id('The person'), draft: draftFields });
export const editDraftInput = z.object({ draftId: id('The draft'), draft: draftFields });
export const draftStatusInput = z.object({ draftId: id('The draft'), status: z.enum(draftStatuses) });
