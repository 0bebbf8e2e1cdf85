import { groundingCheck, ownClaimsCheck } from '@/lib/craft/checks/sources';
import { confidence } from '@/lib/craft/confidence';
import { verifyClaims } from '@/lib/craft/grounding';
import type { Claim, CraftContext, Judgement, MessageDraft } from '@/lib/craft/schema';
import { measureTone } from '@/lib/tone/meter';
import { readText } from '@/lib/tone/text';

/** A claim by its words, who says that it is true, and when (ISO 8601). */
export type Vouch = { quote: string; by: string; at: string };

type Kept = {
  draft: Pick<MessageDraft, 'subject' | 'content' | 'claims'>;
  context: CraftContext;
  vouches: readonly Vouch[];
};

/** The same judgement with the flagged claims that are vouched for kept, and what follows from that. */
export function keepVouched(judgement: Judgement, { draft, context, vouches }: Kept): Judgement {
  const claims = judgement.claims.map((claim) => keep(claim, vouches));
  if (!claims.some((claim) => claim.status === 'vouched')) return judgement;
  const examined = {
    ...draft,
    read: readText(draft.content),
    claims,
    grounding: { ...verifyClaims(draft.content, draft.claims, context), claims },
    tone: measureTone(draft.content),
    ctx: context,
  };
  const again = { grounding: groundingCheck, own_claims: ownClaimsCheck };
  const checks = judgement.checks.map((check) =>
    check.id === 'grounding' || check.id === 'own_claims' ? again[check.id](examined) : check,
  );
  const { score, reasons } = confidence({
    claims,
    facts: context.evidence.length,
    tone: judgement.tone,
    target: context.tone,
    checks,
  });
  return { ...judgement, claims, checks, confidence: score, confidenceReasons: reasons };
}

function keep(claim: Claim, vouches: readonly Vouch[]): Claim {
  const vouch = vouches.find(({ quote }) => quote === claim.quote);
  if (!vouch || (claim.status !== 'unsupported' && claim.status !== 'partly')) return claim;
  const { by, at } = vouch;
  const day = new Date(at).toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    ...claim,
    status: 'vouched',
    verdict: `Vouched for by ${by} on ${day}.`,
    vouched: { by, at },
  };
}
