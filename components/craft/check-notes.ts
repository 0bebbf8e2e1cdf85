import { type ClaimBody, isFlagged, type JudgedText } from '@/components/craft/judged';

/** `quote`: the words of the flagged claim that the note is about; null for a check as a whole. */
export type CheckNote = { kind: 'warn' | 'fail'; title: string; text: string; quote: string | null };

type Findings = Pick<JudgedText, 'claims' | 'checks'>;

/** What is spelled out under the chips: each flagged claim with its verdict, each other failing check with its reason. */
export function notesOf({ claims, checks }: Findings): CheckNote[] {
  const flagged = claims.filter(
    (claim, at) => isFlagged(claim) && claims.findIndex(({ quote }) => quote === claim.quote) === at,
  );
  const verdicts = flagged.map((claim): CheckNote => {
    const kind = claim.status === 'partly' ? 'warn' : kindOfFacts(checks, claim);
    return { kind, title: `“${claim.quote}”`, text: claim.verdict, quote: claim.quote };
  });
  const reasons = checks.flatMap(({ id, status, label, message }): CheckNote[] =>
    status === 'pass' || coveredBy(flagged, id)
      ? []
      : [{ kind: status, title: label, text: without(message, label), quote: null }],
  );
  return [...verdicts, ...reasons].toSorted((a, b) => Number(b.kind === 'fail') - Number(a.kind === 'fail'));
}

/** A reason that begins with its own title does not say it twice. */
function without(reason: string, title: string): string {
  if (!reason.startsWith(`${title}: `)) return reason;
  const rest = reason.slice(title.length + 2);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** As grave as the check that the claim fails. */
function kindOfFacts(checks: Findings['checks'], { type }: ClaimBody): CheckNote['kind'] {
  const check = type === 'sender' ? 'own_claims' : 'grounding';
  return checks.some(({ id, status }) => id === check && status === 'fail') ? 'fail' : 'warn';
}

/** A claim's own verdict says more than the count of such claims. */
function coveredBy(flagged: ClaimBody[], id: string): boolean {
  if (id === 'own_claims') return flagged.some(({ type }) => type === 'sender');
  return id === 'grounding' && flagged.some(({ type }) => type !== 'sender');
}
