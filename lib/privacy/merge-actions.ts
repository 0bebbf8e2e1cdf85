'use server';

import { z } from 'zod';
import { action } from '@/lib/action';
import { mergeProspects } from './merge';

const id = z.uuid().meta({ title: 'The person', description: 'one that you have' });

export const mergeProspectsAction = action(z.object({ keepId: id, mergeId: id }), async (scope, input) => {
  await mergeProspects(scope, input);
  return { prospect_id: input.keepId };
});
