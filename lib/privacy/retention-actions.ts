'use server';

import { after } from 'next/server';
import { retentionInput } from '@/lib/account/input';
import { action } from '@/lib/action';
import { scrubOldCalls } from '@/lib/ai/retention';
import { saveRetention } from './retention';

export const saveRetentionAction = action(retentionInput, async (scope, input) => {
  const saved = await saveRetention(scope, input);
  if (!saved.isDone)
    after(() =>
      scrubOldCalls(scope).catch((error) => console.error('Old AI calls could not be emptied:', error)),
    );
  return saved;
});
