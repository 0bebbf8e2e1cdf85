import { z } from 'zod';
import { profileSources, sequenceChannels } from '@/db/schema/values';
import { dialsOf } from '@/lib/craft/input';
import { PROFILE_MAX_CHARACTERS } from '@/lib/profile/schema';

/** What a salesperson, or a program, asks for when a sequence is to be written. Named apart from `schema.ts`, which browsers read. */

const dial = (title: string) =>
  z.number().min(0).max(100).meta({ title, description: 'a number from 0 to 100' });

const words = (max: number, title: string, description: string) =>
  z.string().trim().max(max).meta({ title, description });

const shortName = (title: string) => words(200, title, 'text of at most 200 characters').nullish();

const fields = {
  prospectUrl: z.string().trim().min(1).max(2048).meta({
    title: 'The LinkedIn URL',
    description: 'the address of a LinkedIn profile, as text of at most 2,048 characters',
  }),
  profile: z.union([z.string().max(PROFILE_MAX_CHARACTERS), z.record(z.string(), z.unknown())]).meta({
    title: 'The profile',
    description: 'text of at most 100,000 characters, or a JSON object in a known shape',
  }),
  tov: z
    .object({
      formality: dial('Formality'),
      warmth: dial('Warmth'),
      directness: dial('Directness'),
      instructions: words(1000, 'The tone instructions', 'text of at most 1,000 characters').nullish(),
    })
    .meta({ title: 'The tone', description: 'an object with formality, warmth and directness' }),
  companyContext: z.string().trim().min(1).max(4000).meta({
    title: 'The company context',
    description: 'text that says what you do and for whom, not empty',
  }),
  sequenceLength: z
    .int()
    .min(1)
    .max(10)
    .meta({ title: 'The sequence length', description: 'a whole number from 1 to 10' }),
  channel: z.enum(sequenceChannels).meta({ title: 'The channel', description: 'linkedin, inmail or email' }),
  solutionId: z.uuid().meta({ title: 'The solution', description: 'the id of one of your solutions' }),
  goal: words(500, 'The goal', 'text of at most 500 characters'),
  sender: z
    .object({
      name: shortName("The sender's name"),
      title: shortName("The sender's title"),
      company: shortName("The sender's company"),
    })
    .meta({ title: 'The sender', description: 'an object with name, title and company' }),
  language: z
    .string()
    .max(35)
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
    .meta({ title: 'The language', description: 'a language tag such as en, de or pt-BR' }),
};

/** The intent, as the form and every action use it. */
export const generateSequenceInput = z.object({
  prospectUrl: fields.prospectUrl.nullish(),
  profile: fields.profile.nullish(),
  /** How the profile came in, where the form knows it; a PDF arrives as its text. */
  profileSource: z.enum(profileSources).nullish(),
  /** A name that the user typed or confirmed. */
  name: z
    .object({
      first: words(100, 'The first name', 'text'),
      last: words(100, 'The last name', 'text').nullish(),
    })
    .nullish(),
  tov: fields.tov,
  companyContext: fields.companyContext,
  sequenceLength: fields.sequenceLength,
  channel: fields.channel.default('linkedin'),
  solutionId: fields.solutionId.nullish(),
  goal: fields.goal.nullish(),
  sender: fields.sender.nullish(),
  language: fields.language.nullish(),
  /** The person that it was opened for; an address or e-mail of somebody else outranks it. */
  prospectId: z.uuid().meta({ title: 'The person', description: 'one that you have' }).nullish(),
  idempotencyKey: z.string().min(1).max(255).nullish(),
});
export type GenerateSequenceInput = z.infer<typeof generateSequenceInput>;

/** The same intent in the API's names. */
export const generateSequenceRequest = z.object({
  prospect_url: fields.prospectUrl,
  profile: fields.profile.nullish(),
  tov_config: fields.tov,
  company_context: fields.companyContext,
  sequence_length: fields.sequenceLength,
  channel: fields.channel.nullish(),
  solution_id: fields.solutionId.nullish(),
  goal: fields.goal.nullish(),
  sender: fields.sender.nullish(),
  language: fields.language.nullish(),
});

/** Reads the API's names, and its second scale of the dials. */
export function fromRequest(request: z.infer<typeof generateSequenceRequest>): GenerateSequenceInput {
  return {
    prospectUrl: request.prospect_url,
    profile: request.profile,
    tov: { ...dialsOf(request.tov_config), instructions: request.tov_config.instructions },
    companyContext: request.company_context,
    sequenceLength: request.sequence_length,
    channel: request.channel ?? 'linkedin',
    solutionId: request.solution_id,
    goal: request.goal,
    sender: request.sender,
    language: request.language,
  };
}

/** The API's names of the fields of the intent, for the errors that a verb raises. */
export const requestNames: Record<string, string> = {
  prospectUrl: 'prospect_url',
  companyContext: 'company_context',
  sequenceLength: 'sequence_length',
  solutionId: 'solution_id',
  tov: 'tov_config',
};

/** A claim of a stored message, named by its words. */
export const claimInput = z.object({
  sequenceId: z.uuid().meta({ title: 'The sequence', description: 'a known sequence' }),
  step: z.int().min(1).max(10).meta({ title: 'The step', description: 'a whole number from 1 to 10' }),
  quote: z.string().min(1).max(8000).meta({ title: 'The claim', description: 'words of the message' }),
});
export type ClaimInput = z.infer<typeof claimInput>;

export const sequenceIdInput = z.object({
  sequenceId: z.uuid().meta({ title: 'The sequence', description: 'a known sequence' }),
});
