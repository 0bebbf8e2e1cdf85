import type { AiGeneration } from '@/db/schema';
import type { ModelSettings } from '@/lib/ai/schema';

/** Why a call cannot be asked again at all; null when it can. */
export function callRefusal({
  status,
  scrubbedAt,
}: Pick<AiGeneration, 'status' | 'scrubbedAt'>): string | null {
  if (scrubbedAt) return 'The texts of this call were emptied, so it cannot be asked again.';
  return status === 'started'
    ? 'This call is still under way. Wait until it has ended, then replay it.'
    : null;
}

/** Why it cannot be sent to a server as it stands. */
export function serverRefusal(
  { provider }: Pick<AiGeneration, 'provider'>,
  answerer: Pick<ModelSettings, 'provider'>,
): string | null {
  if (provider === 'built-in')
    return 'The built-in writer was not asked with a request that could be sent again. Use today’s prompt.';
  return answerer.provider === 'built-in'
    ? 'No model is connected now. Connect one in the settings, or use today’s prompt.'
    : null;
}
