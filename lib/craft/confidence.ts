import type { Check, Claim } from '@/lib/craft/schema';
import { type Tone, toneDimensions } from '@/lib/tone/schema';

type Basis = {
  claims: readonly Claim[];
  /** Facts of the profile that could be drawn on. */
  facts: number;
  /** As measured; null when there is no text. */
  tone: Tone | null;
  /** As set; null when nothing was. */
  target: Tone | null;
  checks: readonly Check[];
};

/**
 * 40 × verified share + 30 × facts / (facts + 7) + 28 − 4/3 × mean tone distance (not below 0), less 3 for each warning
 * and 7.5 for each failure; the tone's own warning is counted by its distance too. A vouched claim counts as verified, a
 * partly supported one half, and a message that claims nothing has half the share. An integer from 0 to 98.
 */
export function confidence({ claims, facts, tone, target, checks }: Basis): {
  score: number;
  reasons: string;
} {
  const checkable = claims.filter((claim) => claim.status !== 'unchecked');
  const verified = checkable.filter(isVerified).length;
  const partly = checkable.filter((claim) => claim.status === 'partly').length;
  const share = checkable.length === 0 ? 0.5 : (verified + partly / 2) / checkable.length;
  const distance = tone === null || target === null ? 0 : toneDistance(tone, target);
  const warned = checks.filter((check) => check.status === 'warn').length;
  const failed = checks.filter((check) => check.status === 'fail').length;
  const score =
    40 * share +
    (30 * facts) / (facts + 7) +
    Math.max(0, 28 - (4 / 3) * distance) -
    3 * warned -
    7.5 * failed;
  const reasons = [verifiedWords(checkable), `${facts} ${facts === 1 ? 'fact' : 'facts'} to draw on`];
  if (tone !== null && target !== null)
    reasons.push(
      `tone ${Math.round(distance)} ${Math.round(distance) === 1 ? 'point' : 'points'} off on average`,
    );
  return { score: Math.round(Math.min(100, Math.max(0, score))), reasons: reasons.join(', ') };
}

/** Mean distance over the three dials, in points. */
export function toneDistance(tone: Tone, target: Tone): number {
  return (
    toneDimensions.reduce((sum, dimension) => sum + Math.abs(tone[dimension] - target[dimension]), 0) /
    toneDimensions.length
  );
}

const isVerified = ({ status }: Claim) => status === 'supported' || status === 'vouched';

/** Counted as the chips count: "Grounded" what is said about the reader, "Own claims" what is said about the sender. */
function verifiedWords(claims: Claim[]): string {
  const [own, theirs] = [
    claims.filter(({ type }) => type === 'sender'),
    claims.filter(({ type }) => type !== 'sender'),
  ];
  if (own.length === 0) return shareWords(theirs);
  if (theirs.length === 0) return shareWords(own, ' about you');
  return `${shareWords(theirs)}, ${own.filter(isVerified).length} of ${own.length} about you`;
}

function shareWords(claims: Claim[], about = ''): string {
  const [verified, all] = [claims.filter(isVerified).length, claims.length];
  if (all === 0) return 'no claims to verify';
  if (verified < all) return `${verified} of ${all} ${all === 1 ? 'claim' : 'claims'}${about} verified`;
  if (all === 1) return `the one claim${about} verified`;
  return all === 2 ? `both claims${about} verified` : `all ${all} claims${about} verified`;
}
