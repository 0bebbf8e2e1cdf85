import { z } from 'zod';
import { interactionTypes, outcomes, sentiments } from '@/db/schema/values';
import { parseLinkedinUrl } from '@/lib/profile/linkedin-url';
import { LONGEST_EMAIL } from './policy';
import { prospectStatuses } from './schema';

/** What a person does with a person's record, as forms and actions use it. */

const line = (title: string, max = 200) =>
  z
    .string()
    .trim()
    .max(max)
    .meta({ title, description: `text of at most ${max} characters` });

const id = (title: string) => z.uuid().meta({ title, description: 'one that you have' });
const prospectId = id('The person');

const email = z
  .string()
  .trim()
  .max(LONGEST_EMAIL)
  .refine((text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text), {
    message: 'The e-mail needs a name, an @ and a domain, such as ruth@brannock.example.',
  })
  .meta({ title: 'The e-mail', description: 'an e-mail address of at most 254 characters' });

const linkedinUrl = z
  .string()
  .trim()
  .max(2048)
  .superRefine((text, context) => {
    const read = text ? parseLinkedinUrl(text) : null;
    if (read && !read.ok) context.addIssue({ code: 'custom', message: read.reason });
    if (read?.ok && read.kind === 'unresolved')
      context.addIssue({
        code: 'custom',
        message: 'This address does not say whose profile it is. Open it and copy the profile’s own address.',
      });
  })
  .meta({ title: 'The LinkedIn URL', description: 'the address of a LinkedIn profile' });

export const TAG_MAX = 40;

const tag = z
  .string()
  .trim()
  .min(1)
  .max(TAG_MAX)
  .transform((text) => text.replace(/\s+/g, ' '))
  .meta({ title: 'The tag', description: 'a word or a few, of at most 40 characters' });

export const MOST_TAGS = 20;

const tags = z
  .array(tag)
  .max(MOST_TAGS)
  .default([])
  .meta({ title: 'The tags', description: `at most ${MOST_TAGS}, with commas between them` });

/** A person by hand; an empty field is unknown. */
export const personInput = z
  .object({
    firstName: line('The first name', 100),
    lastName: line('The last name', 100),
    headline: line('The headline', 500),
    title: line('The title'),
    company: line('The company'),
    email,
    location: line('The location'),
    linkedinUrl,
  })
  .refine(({ firstName, lastName, email, linkedinUrl }) => firstName || lastName || email || linkedinUrl, {
    message: 'Give a name, an e-mail or a LinkedIn URL, so that the person can be found again.',
    path: ['firstName'],
  });
export type PersonInput = z.output<typeof personInput>;

export const addPersonInput = z.object({ person: personInput, tags });
export const editPersonInput = z.object({ prospectId, person: personInput });
/** Gives somebody who is known what they lack of these fields. */
export const completePersonInput = editPersonInput;

export const tagInput = z.object({ prospectId, tag });
export const activeInput = z.object({ prospectId, active: z.boolean() });

/** A day and a time at which something can have happened: a year such as 0202 is a slip of the keys. */
export const pastMoment = z.iso
  .datetime({ offset: true })
  .refine((text) => Date.parse(text) >= Date.UTC(1990, 0, 1), {
    message: 'The date lies before 1990. Choose the day on which it happened.',
  });

const happenedAt = pastMoment
  .refine((text) => Date.parse(text) <= Date.now() + 86_400_000, {
    message: 'The date lies in the future. Choose the day on which it happened.',
  })
  .meta({ title: 'The date', description: 'a day and a time' });

const content = z
  .string()
  .trim()
  .max(20_000)
  .meta({ title: 'The text', description: 'text of at most 20,000 characters' });

const interactionFields = z
  .object({
    type: z.enum(interactionTypes).meta({ title: 'The kind', description: 'one from the list' }),
    happenedAt,
    subject: line('The subject').default(''),
    content: content.default(''),
    sentiment: z.enum(sentiments).nullish(),
    outcome: z.enum(outcomes).nullish(),
    event: line('The event').nullish(),
  })
  .refine(({ type, content }) => type !== 'note' || content !== '', {
    message: 'The note is empty. Write what you want to remember.',
    path: ['content'],
  })
  .refine(({ type, subject, content, outcome }) => type === 'note' || subject || content || outcome, {
    message: 'Write what it was about, or choose what came of it.',
    path: ['content'],
  });
export type InteractionFields = z.output<typeof interactionFields>;

export const addInteractionInput = z.object({ prospectId, interaction: interactionFields });
export const editInteractionInput = z.object({
  interactionId: id('The entry'),
  interaction: interactionFields,
});
export const interactionIdInput = z.object({ interactionId: id('The entry') });

/** How a list of people is asked for, in an address. */
export const listQuery = z.object({
  q: z
    .string()
    .max(200)
    .nullish()
    .meta({ title: 'The search', description: 'text of at most 200 characters' }),
  status: z
    .enum(prospectStatuses)
    .nullish()
    .meta({ title: 'The status', description: prospectStatuses.join(', ') }),
  tag: z.string().max(TAG_MAX).nullish().meta({ title: 'The tag', description: 'one of your tags' }),
});
