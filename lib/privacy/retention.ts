import 'server-only';
import type { RetentionInput } from '@/lib/account/input';
import { saveRetentionDays } from '@/lib/account/mutations';
import { type Scrubbed, scrubOldCalls } from '@/lib/ai/retention';
import type { Scope } from '@/lib/scope';

/**
 * From now on prompts and answers are kept for so many days. What is older is emptied at once, as far as somebody can
 * wait for it; where `isDone` is false the rest is to be emptied after the answer, and at the latest in the daily round.
 */
export async function saveRetention(scope: Scope, input: RetentionInput): Promise<Scrubbed> {
  await saveRetentionDays(scope, input);
  return scrubOldCalls(scope, { batches: 1 });
}
