import type { CheckId } from '@/db/schema/values';
import type { Atom } from '@/lib/craft/atoms';
import type { Examined } from '@/lib/craft/checks/subject';
import { isSaidOfUs } from '@/lib/craft/person';
import type { Check, Claim } from '@/lib/craft/schema';

/** Whether all that is said about the reader stands in the sources. */
export function groundingCheck(examined: Examined): Check {
  const id = 'grounding';
  const claims = examined.claims.filter((claim) => claim.type !== 'sender' && claim.status !== 'unchecked');
  return (
    claimFinding(id, claims, 'unsupported') ??
    looseFinding(id, looseOf(examined, false)) ??
    claimFinding(id, claims, 'partly') ??
    sentenceFinding(
      id,
      examined.grounding.unattributed,
      'says something about the reader and names no source',
    ) ?? {
      id,
      status: 'pass',
      label: claims.length === 0 ? 'Nothing to ground' : `Grounded ${claims.length} of ${claims.length}`,
      message:
        claims.length === 0
          ? 'The message states nothing about the reader that needs a source.'
          : `${howMany(claims.length)} about the reader ${claims.length === 1 ? 'stands' : 'stand'} in the profile.`,
    }
  );
}

/** Whether all that is said about the sender stands in the context or the solution. */
export function ownClaimsCheck(examined: Examined): Check {
  const id = 'own_claims';
  const claims = examined.claims.filter((claim) => claim.type === 'sender' && claim.status !== 'unchecked');
  return (
    claimFinding(id, claims, 'unsupported') ??
    looseFinding(id, looseOf(examined, true)) ??
    claimFinding(id, claims, 'partly') ??
    sentenceFinding(id, examined.grounding.unbacked, 'says more about you than your context does') ?? {
      id,
      status: 'pass',
      label: claims.length === 0 ? 'No own claims' : `Own claims ${claims.length} of ${claims.length}`,
      message:
        claims.length === 0
          ? 'The message claims nothing about you.'
          : `${howMany(claims.length)} about you ${claims.length === 1 ? 'stands' : 'stand'} in your context.`,
    }
  );
}

function claimFinding(id: CheckId, claims: Claim[], status: 'unsupported' | 'partly'): Check | null {
  const found = claims.filter((claim) => claim.status === status);
  const [first] = found;
  if (!first) return null;
  const of = `${found.length} of ${claims.length}${id === 'own_claims' ? ' own' : ''}`;
  return {
    id,
    status: status === 'unsupported' ? 'fail' : 'warn',
    label: `${of} ${claims.length === 1 ? 'claim' : 'claims'} ${status === 'unsupported' ? 'not' : 'partly'} supported`,
    message: `“${first.quote}”: ${first.verdict}`,
  };
}

function looseFinding(id: CheckId, loose: Atom[]): Check | null {
  if (loose.length === 0) return null;
  const texts = [...new Set(loose.map((atom) => `“${atom.text}”`))].slice(0, 3).join(', ');
  return {
    id,
    status: 'fail',
    label: `No source for ${texts}`,
    message: `No fact and nothing in your context says ${texts}.`,
  };
}

function sentenceFinding(id: CheckId, sentences: string[], says: string): Check | null {
  const [first] = sentences;
  if (first === undefined) return null;
  return {
    id,
    status: 'warn',
    label: `${sentences.length} ${sentences.length === 1 ? 'sentence' : 'sentences'} without a source`,
    message: `“${first}” ${says}.`,
  };
}

/** Names and numbers without a source, in what is said of the sender or in the rest. */
function looseOf({ grounding, read, ctx }: Examined, ofUs: boolean): Atom[] {
  const saidOfUs = read.sentences.map((sentence) => isSaidOfUs(sentence, ctx));
  return grounding.loose.filter((atom) => (saidOfUs[atom.sentence] ?? false) === ofUs);
}

function howMany(count: number): string {
  if (count === 1) return 'The one claim';
  return count === 2 ? 'Both claims' : `All ${count} claims`;
}
