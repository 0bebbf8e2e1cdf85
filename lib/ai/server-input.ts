import { z } from 'zod';
import { readBaseUrl } from './base-url';
import { choosableTasks } from './server-schema';

const usd = (title: string) =>
  z.number().min(0).max(10_000).meta({ title, description: 'a number of USD a million tokens, 0 or more' });

const ownPrice = z.object({
  model: z.string().trim().min(1).max(200).meta({ title: 'The model', description: 'the name of a model' }),
  input: usd('The price of what is sent'),
  output: usd('The price of what comes back'),
  cachedInput: usd('The price of what is cached').optional(),
});

const modelName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .meta({ title: 'The model', description: 'the name of a model, such as gpt-6-luna' });

/** What a connection needs; the key is the one that was typed, else the one that is kept. */
const connection = {
  /** Null for a server that is not saved yet. */
  id: z.uuid().nullable(),
  baseUrl: z
    .string()
    .max(500)
    .transform((text, { addIssue }) => {
      const read = readBaseUrl(text);
      if (read.ok) return read.url;
      addIssue({ code: 'custom', message: read.reason });
      return z.NEVER;
    })
    .meta({ title: 'The base URL', description: 'a web address' }),
  apiKey: z
    .string()
    .trim()
    .max(1_000)
    .refine(
      (key) => /^[\x21-\x7e]*$/.test(key),
      'The key must be one word of plain letters, digits and signs.',
    )
    .meta({ title: 'The key', description: 'a text' }),
  keepKey: z.boolean(),
};

export const serverInput = z.object({
  ...connection,
  name: z
    .string()
    .trim()
    .max(80)
    .refine((name) => name !== '', 'Enter a name.')
    .meta({ title: 'The name', description: 'a text' }),
  model: modelName,
  prices: z
    .array(ownPrice)
    .max(30)
    .refine(
      (prices) => new Set(prices.map(({ model }) => model)).size === prices.length,
      'Give each model one price.',
    )
    .meta({ title: 'The prices', description: 'a model and two numbers each' }),
  use: z.boolean(),
});
export type ServerInput = z.output<typeof serverInput>;

export const connectionTestInput = serverInput.omit({ name: true, use: true });
export type ConnectionTestInput = z.output<typeof connectionTestInput>;

export const modelListInput = z.object(connection);
export type ModelListInput = z.output<typeof modelListInput>;

/** Null: the built-in writer. */
export const chooseServerInput = z.object({ id: z.uuid().nullable() });
export const removeServerInput = z.object({ id: z.uuid() });
export const restoreServerInput = z.object({ ticket: z.string().max(200_000) });

export const taskSettingsInput = z.object({
  tasks: z
    .array(
      z.object({
        task: z.enum(choosableTasks),
        configurationId: z.uuid().nullable(),
        model: modelName.nullable(),
        temperature: z.number().min(0).max(2).nullable().meta({
          title: 'The temperature',
          description: 'a number from 0 to 2',
        }),
      }),
    )
    .max(choosableTasks.length)
    .refine((tasks) => new Set(tasks.map(({ task }) => task)).size === tasks.length, 'Name each task once.'),
});
export type TaskSettingsInput = z.output<typeof taskSettingsInput>;
