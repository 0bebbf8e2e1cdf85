import { z } from 'zod';
import { sequenceChannels } from '@/db/schema/values';

export const estimateInput = z.object({
  people: z.int().min(1).max(100_000).meta({
    title: 'The number of people',
    description: 'a whole number from 1 to 100,000',
  }),
  steps: z.int().min(1).max(10).meta({ title: 'The length', description: 'a whole number from 1 to 10' }),
  channel: z.enum(sequenceChannels).meta({ title: 'The channel', description: 'linkedin, inmail or email' }),
});
export type EstimateInput = z.infer<typeof estimateInput>;

/**
 * USD, and what it rests on: what such sequences have cost, or the most that they may cost by their size. Unknown where
 * no price is known.
 */
export type CostEstimate =
  | { usd: number; by: 'history'; sequences: number }
  | { usd: number; by: 'size' | 'built-in' }
  | { usd: null; by: 'unknown' };
