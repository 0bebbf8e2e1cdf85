import { type ClaimBody, isFlagged } from '@/components/sequence/segments';
import type { MessageBody } from '@/lib/sequence/schema';

export type CheckNote = { kind: 'warn' | 'fail'; title: string; text: string };

/** What is spelled out under the chips: each flagged claim with its verdict, each other failing check with its reason. */
export function notesOf(message: MessageBody): CheckNote[] {
  const flagged = message.claims.filter(isFlagged);
  const claims = flagged.map(
    (claim): CheckNote => ({
      kind: claim.status === 'partly' ? 'warn' : kindOfFacts(message),
      title: `“${claim.quote}”`,
      text: claim.verdict,
    }),
  );
  const reasons = message.checks.flatMap(({ id, status, label, message: text }): CheckNote[] =>
    status === 'pass' || coveredBy(flagged, id) ? [] : [{ kind: status, title: label, text }],
  );
  return [...claims, ...reasons].toSorted((a, b) => Number(b.kind === 'fail') - Number(a.kind === 'fail'));
}

const kindOfFacts = ({ checks }: MessageBody) =>
  checks.some(({ id, status }) => id === 'grounding' && status === 'fail') ? 'fail' : 'warn';

/** A claim's own verdict says more than the count of such claims. */
function coveredBy(flagged: ClaimBody[], id: string): boolean {
  if (id === 'own_claims') return flagged.some(({ type }) => type === 'sender');
  return id === 'grounding' && flagged.some(({ type }) => type !== 'sender');
}
