import { countWords } from '@/components/sequence/words';
import type { SuppressionKind } from '@/db/schema/values';
import type { Holdings } from '@/lib/privacy/schema';

const notReached =
  'Backups, the database’s own log and what a model’s server keeps of its calls are not reached.';

/** What an erasure will do, with its figures. */
export function erasureWords(name: string, holdings: Holdings): string {
  const { calls, keys } = holdings;
  const what = holdingWords(holdings) || 'the profile';
  return [
    `Erases ${name}: ${what}.`,
    calls > 0 &&
      `Empties the text of ${countWords(calls, 'AI call')}, keeps ${calls === 1 ? 'its' : 'their'} cost.`,
    keys > 0
      ? `Leaves ${keys === 1 ? 'a hash' : `${keys} hashes`} so that nobody imports them again by mistake.`
      : 'No address of theirs is known, so nothing keeps them from being imported again.',
    'This cannot be undone.',
    notReached,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What was done, for the note afterwards. */
export function erasedWords(name: string, { calls }: Holdings): string {
  const kept =
    calls > 0 ? ` ${countWords(calls, 'AI call')} ${calls === 1 ? 'keeps its' : 'keep their'} cost.` : '';
  return `Erased ${name} and all that was kept about them.${kept}`;
}

function holdingWords({ sequences, messages, interactions, drafts }: Holdings): string {
  return [
    [sequences, 'sequence'] as const,
    [messages, 'message'] as const,
    [interactions, 'interaction'] as const,
    [drafts, 'draft'] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, noun]) => countWords(count, noun))
    .join(', ');
}

export const kindWords: Record<SuppressionKind, string> = {
  email: 'E-mail address',
  domain: 'Domain',
  slug: 'LinkedIn profile',
  member: 'LinkedIn profile',
  sales_navigator: 'Sales Navigator lead',
  urn: 'LinkedIn member',
};
