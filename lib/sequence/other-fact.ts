import 'server-only';
import { rankHooks } from '@/lib/research/composer/strength';
import type { Held, HeldMessage } from './hold';

/** The strongest fact that the message does not rest on, rather one that no other step uses either; null: there is none. */
export function otherFact({ message, ...held }: HeldMessage): string | null {
  const own = new Set([...message.planLine.evidence, ...citedBy(message)]);
  return unusedFact(held, (id) => !own.has(id));
}

/** The strongest fact of the profile among those that `fits`, rather one that no step uses. */
export function unusedFact(
  { sequence, all }: Held,
  fits: (id: string) => boolean = () => true,
): string | null {
  const { profile, companyContext } = sequence;
  const ids = rankHooks(profile.spans, profile.fields, companyContext)
    .map(({ clause }) => clause.span.id)
    .filter(fits);
  const used = new Set(all.flatMap((message) => [...message.planLine.evidence, ...citedBy(message)]));
  return ids.find((id) => !used.has(id)) ?? ids[0] ?? null;
}

const citedBy = ({ claims }: HeldMessage['message']) => claims.flatMap(({ evidence }) => evidence);
