import type { Examined } from '@/lib/craft/checks/subject';
import { isSaidOfUs } from '@/lib/craft/person';
import type { Check, Claim } from '@/lib/craft/schema';

/** Whether all that is said about the reader stands in the sources. */
export function groundingCheck({ claims, grounding, read, ctx }: Examined): Check {
  const id = 'grounding' as const;
  const checked = claims.filter((claim) => claim.type !== 'sender' && claim.status !== 'unchecked');
  const failed = checked.filter((claim) => claim.status === 'unsupported');
  const first = failed[0];
  if (first) {
    return {
      id,
      status: 'fail',
      label: `${failed.length} of ${checked.length} ${checked.length === 1 ? 'claim' : 'claims'} not supported`,
      message: `“${first.quote}”: ${first.verdict}`,
    };
  }
  const loose = grounding.loose.filter((atom) => !isSaidOfUs(read.sentences[atom.sentence], ctx));
  if (loose[0]) {
    const texts = loose
      .map((atom) => `“${atom.text}”`)
      .slice(0, 3)
      .join(', ');
    return {
      id,
      status: 'fail',
      label: `No source for ${texts}`,
      message: `No fact and nothing in your context says ${texts}.`,
    };
  }
  const partly = checked.filter((claim) => claim.status === 'partly');
  if (partly[0]) {
    return {
      id,
      status: 'warn',
      label: `${partly.length} of ${checked.length} ${checked.length === 1 ? 'claim' : 'claims'} partly supported`,
      message: `“${partly[0].quote}”: ${partly[0].verdict}`,
    };
  }
  const [open] = grounding.unattributed;
  if (open !== undefined) {
    const count = grounding.unattributed.length;
    return {
      id,
      status: 'warn',
      label: `${count} ${count === 1 ? 'sentence' : 'sentences'} without a source`,
      message: `“${open}” says something about the reader and names no source.`,
    };
  }
  if (checked.length === 0)
    return {
      id,
      status: 'pass',
      label: 'Nothing to ground',
      message: 'The message states nothing about the reader that needs a source.',
    };
  return {
    id,
    status: 'pass',
    label: `Grounded ${checked.length} of ${checked.length}`,
    message: `${howMany(checked.length)} about the reader ${checked.length === 1 ? 'stands' : 'stand'} in the profile.`,
  };
}

/** Whether all that is said about the sender stands in the context or the solution. */
export function ownClaimsCheck({ claims, grounding, read, ctx }: Examined): Check {
  const id = 'own_claims' as const;
  const own = claims.filter((claim) => claim.type === 'sender' && claim.status !== 'unchecked');
  const wrong = worst(own);
  if (wrong) {
    const word = wrong.status === 'unsupported' ? 'not supported' : 'partly supported';
    const count = own.filter((claim) => claim.status === wrong.status).length;
    return {
      id,
      status: wrong.status === 'unsupported' ? 'fail' : 'warn',
      label: `${count} of ${own.length} own ${own.length === 1 ? 'claim' : 'claims'} ${word}`,
      message: `“${wrong.quote}”: ${wrong.verdict}`,
    };
  }
  const loose = grounding.loose.filter((atom) => isSaidOfUs(read.sentences[atom.sentence], ctx));
  if (loose[0]) {
    const texts = loose
      .map((atom) => `“${atom.text}”`)
      .slice(0, 3)
      .join(', ');
    return {
      id,
      status: 'fail',
      label: `Your context does not say ${texts}`,
      message: `Neither your context nor the solution says ${texts}.`,
    };
  }
  if (own.length === 0)
    return { id, status: 'pass', label: 'No own claims', message: 'The message claims nothing about you.' };
  return {
    id,
    status: 'pass',
    label: `Own claims ${own.length} of ${own.length}`,
    message: `${howMany(own.length)} about you ${own.length === 1 ? 'stands' : 'stand'} in your context.`,
  };
}

function worst(claims: Claim[]): Claim | undefined {
  return (
    claims.find((claim) => claim.status === 'unsupported') ??
    claims.find((claim) => claim.status === 'partly')
  );
}

function howMany(count: number): string {
  if (count === 1) return 'The one claim';
  return count === 2 ? 'Both claims' : `All ${count} claims`;
}
