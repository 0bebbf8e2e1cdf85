import { z } from 'zod';
import { generationStatuses } from '@/db/schema/values';

/** Days back from today, this one included; the workspace's month so far; everything; the days that `from` and `to` name. */
export const auditPeriods = ['today', '7', '30', '90', 'month', 'all', 'dates'] as const;
export type AuditPeriod = (typeof auditPeriods)[number];

/** What a call cost, in rough sizes; their numbers stand in `ai_generations.cost_band`. USD, the upper end left out. */
export const costBands = ['unknown', 'nothing', 'to_0.001', 'to_0.01', 'to_0.10', 'from_0.10'] as const;
export type CostBand = (typeof costBands)[number];

/** How a call ended, in the words of the screen: `again` are later attempts, `repair` those that mend a text. */
export const auditOutcomes = [...generationStatuses, 'again', 'repair', 'replay'] as const;
export type AuditOutcome = (typeof auditOutcomes)[number];

const day = z.iso
  .date()
  .refine((value) => value >= '2000-01-01' && value < '2100-01-01', 'Choose a day of this century.')
  .nullish();
const name = z.string().trim().min(1).max(300).nullish();

/** Which calls: everything that is left out, or null, is not asked for. */
export const auditFilter = z.object({
  period: z.enum(auditPeriods).default('30').meta({
    title: 'The period',
    description: 'today, 7, 30, 90, month, all or dates',
  }),
  from: day.meta({ title: 'The first day', description: 'a day such as 2026-11-28; wins over the period' }),
  to: day.meta({ title: 'The last day', description: 'a day such as 2026-11-28; wins over the period' }),
  workflow: name.meta({ title: 'The workflow', description: 'its name' }),
  node: name.meta({ title: 'The task', description: 'its name' }),
  model: name.meta({ title: 'The model', description: 'its name' }),
  prompt: name.meta({ title: 'The prompt', description: 'its name and version' }),
  outcome: z.enum(auditOutcomes).nullish().meta({ title: 'The outcome', description: 'how the call ended' }),
  cost: z.enum(costBands).nullish().meta({ title: 'The cost', description: 'one of the sizes' }),
  person: z.uuid().nullish().meta({ title: 'The person', description: 'the id of a prospect' }),
  sequence: z.uuid().nullish().meta({ title: 'The sequence', description: 'the id of a sequence' }),
  search: z.string().trim().max(200).nullish().meta({
    title: 'The search',
    description: 'words of a prompt or an answer',
  }),
});
export type AuditFilter = z.output<typeof auditFilter>;

/** Whether days are named; they win over the period. */
export const namesDays = ({ from, to }: Pick<AuditFilter, 'from' | 'to'>) => Boolean(from || to);

/** What a file of calls may be. */
export const exportFormats = ['csv', 'json'] as const;

/** The filter as a program asks it: it sees all calls where it names no period. */
export const auditQuery = auditFilter.extend({
  period: auditFilter.shape.period.unwrap().default('all').meta({
    title: 'The period',
    description: 'today, 7, 30, 90, month, all or dates',
  }),
});

export const exportQuery = auditQuery
  .extend({
    format: z.enum(exportFormats).default('csv').meta({ title: 'The format', description: 'csv or json' }),
    texts: z.enum(['true', 'false']).default('false').meta({
      title: 'The texts',
      description: 'true for a file that holds prompts and answers as well, or false',
    }),
  })
  .refine(({ format, texts }) => format === 'json' || texts === 'false', {
    path: ['texts'],
    error: 'Prompts and answers come with format=json only.',
  });
