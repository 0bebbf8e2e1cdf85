import 'server-only';
import type { RetentionInput } from '@/lib/account/input';
import { saveRetentionDays } from '@/lib/account/mutations';
import { scrubOldCalls } from '@/lib/ai/retention';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';

/** From now on prompts and answers are kept for so many days; what is older is emptied at once. */
export function saveRetention(scope: Scope, input: RetentionInput): Promise<{ scrubbed: number }> {
  return transact(scope, async (inner) => {
    await saveRetentionDays(inner, input);
    return scrubOldCalls(inner);
  });
}
