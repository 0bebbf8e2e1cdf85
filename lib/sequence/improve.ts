import type { Judgement, MessageDraft } from '@/lib/craft/schema';
import { TONE_TOLERANCE, type Tone, toneDimensions } from '@/lib/tone/schema';

/** A draft, the prompt that it was written by, and what the checks say of it. */
export type Judged = { draft: MessageDraft; promptVersion: string; judgement: Judgement };

/** How often a message may be written again. */
export const MAX_REPAIRS = 2;

const factChecks = ['grounding', 'own_claims'];
const limitChecks = ['length', 'links', 'placeholder', 'name'];
const mustHold = new Set<string>([...factChecks, ...limitChecks]);

/** What a repair must mend, in words for the model: unsupported facts, broken limits, a missed tone. Empty: nothing. */
export function findings({ judgement }: Judged): string[] {
  const facts = judgement.claims
    .filter((claim) => claim.status === 'unsupported')
    .map((claim) => `Not supported by the evidence: “${claim.quote}”. ${claim.verdict}`);
  const broken = judgement.checks
    .filter(
      ({ id, status }) => (status === 'fail' && mustHold.has(id)) || (status === 'warn' && id === 'tone'),
    )
    .map((check) => check.message);
  return [...new Set([...facts, ...broken])];
}

/** Nothing false and nothing too long: what is left to find is a matter of tone. */
export function holds({ judgement: { claims, checks } }: Judged): boolean {
  return (
    claims.every((claim) => claim.status !== 'unsupported') &&
    checks.every((check) => check.status !== 'fail' || !mustHold.has(check.id))
  );
}

/** The version to keep: facts count first, then limits, then tone, then style; the earlier one when they are equal. */
export function better(earlier: Judged, later: Judged, target: Tone): Judged {
  const [a, b] = [rank(earlier, target), rank(later, target)];
  const first = a.findIndex((value, index) => value !== b[index]);
  return first >= 0 && (b[first] ?? 0) < (a[first] ?? 0) ? later : earlier;
}

/** Lower is better, compared from the left. */
function rank({ judgement: { claims, checks, tone } }: Judged, target: Tone): number[] {
  const weight = { pass: 0, warn: 1, fail: 3 };
  const of = (...ids: string[]) =>
    checks.filter((check) => ids.includes(check.id)).reduce((sum, check) => sum + weight[check.status], 0);
  const unsupported = claims.filter((claim) => claim.status === 'unsupported').length;
  const farthest = tone
    ? Math.max(...toneDimensions.map((dimension) => Math.abs(tone[dimension] - target[dimension])))
    : 0;
  return [
    unsupported * 3 + of(...factChecks),
    of(...limitChecks),
    Math.max(0, farthest - TONE_TOLERANCE),
    checks.reduce((sum, check) => sum + weight[check.status], 0),
  ];
}
