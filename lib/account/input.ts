import { z } from 'zod';

/** What the forms of the settings send; texts may be empty, which takes them back. */

const words = (max: number, title: string) =>
  z
    .string()
    .trim()
    .max(max)
    .meta({ title, description: `text of at most ${max.toLocaleString('en')} characters` });

export const senderInput = z.object({
  name: words(200, 'Your name'),
  title: words(200, 'Your title'),
  company: words(200, 'Your company'),
  signature: words(1000, 'The signature'),
  postalAddress: words(500, 'The postal address'),
  optOutLine: words(300, 'The opt-out line'),
});
export type SenderInput = z.infer<typeof senderInput>;

export const companyContextInput = z.object({ companyContext: words(4000, 'The company context') });
export type CompanyContextInput = z.infer<typeof companyContextInput>;

export const channelsInput = z.object({
  noteLimit: z.literal([200, 300]).meta({ title: 'The note limit', description: '200 or 300 characters' }),
  /** Null: no limit. */
  notesPerMonth: z.int().min(0).max(1000).nullable().meta({
    title: 'Notes a month',
    description: 'a whole number from 0 to 1,000, or no limit',
  }),
});
export type ChannelsInput = z.infer<typeof channelsInput>;

const timeZone = z
  .string()
  .refine(isTimeZone, 'The time zone must be one of the list.')
  .transform((name) => new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone)
  .meta({ title: 'The time zone', description: 'the name of a time zone, such as Europe/Berlin' });

export const timeZoneInput = z.object({ timeZone });

export const workingTimeInput = z.object({
  timeZone,
  workingDays: z
    .array(z.int().min(1).max(7))
    .min(1)
    .transform((days) => [...new Set(days)].sort())
    .meta({ title: 'Working days', description: 'at least one day of the week' }),
});
export type WorkingTimeInput = z.infer<typeof workingTimeInput>;

export const retentionInput = z.object({
  /** Null: prompts and answers are kept. */
  retentionDays: z.int().min(1).max(3650).nullable().meta({
    title: 'The number of days',
    description: 'a whole number from 1 to 3,650',
  }),
});
export type RetentionInput = z.infer<typeof retentionInput>;

/** Names only: an offset such as "+02:00" means the opposite to Postgres. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
