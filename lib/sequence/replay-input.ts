import { z } from 'zod';

/** Just as it was; to another model or with another temperature; with the words that the prompt has today. */
export const replayWays = ['as_it_was', 'changed', 'todays_prompt'] as const;
export type ReplayWay = (typeof replayWays)[number];

const callId = z.uuid().meta({ title: 'The call', description: 'a call on record' });

export const replayInput = z.object({
  callId,
  way: z.enum(replayWays).meta({ title: 'The way', description: 'as_it_was, changed or todays_prompt' }),
  /** Only where something is changed; what is left out stays as it was. */
  model: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .nullish()
    .meta({ title: 'The model', description: 'a name of at most 200 characters' }),
  temperature: z
    .number()
    .min(0)
    .max(2)
    .nullish()
    .meta({ title: 'The temperature', description: 'a number from 0 to 2' }),
});
export type ReplayInput = z.output<typeof replayInput>;

export const adoptReplayInput = z.object({
  replayId: callId,
  messageId: z.uuid().meta({ title: 'The message', description: 'a message of this sequence' }),
  version: z.int().min(1).meta({ title: 'The version', description: 'the number of the text that you saw' }),
});
export type AdoptReplayInput = z.output<typeof adoptReplayInput>;
