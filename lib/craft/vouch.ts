import type { Claim, Vouch } from '@/lib/craft/schema';

/** A place in the text, in UTF-16 offsets. */
export type Stretch = { start: number; end: number };
export type VouchedStretch = Stretch & { vouch: Vouch };

/** Every place where somebody stands for the words. */
export function vouchedStretches(content: string, vouches: readonly Vouch[]): VouchedStretch[] {
  return vouches.flatMap((vouch) => {
    const quote = vouch.quote.trim();
    const found: VouchedStretch[] = [];
    if (quote === '') return found;
    for (let at = content.indexOf(quote); at >= 0; at = content.indexOf(quote, at + quote.length)) {
      found.push({ start: at, end: at + quote.length, vouch });
    }
    return found;
  });
}

/** A claim that would be flagged is vouched where somebody stands for all its words. */
export function vouchedFor(claim: Claim, at: Stretch, vouched: readonly VouchedStretch[]): Claim {
  if (claim.status !== 'unsupported' && claim.status !== 'partly') return claim;
  const whole = vouched.find(({ start, end }) => start <= at.start && at.end <= end);
  return whole ? { ...claim, ...mark(whole.vouch) } : claim;
}

/** What is vouched for and in no claim, as claims of its own. */
export function besides(vouched: readonly VouchedStretch[], claimed: readonly Stretch[]): Claim[] {
  return vouched
    .filter(({ start, end }) => !claimed.some((at) => at.start < end && start < at.end))
    .map(({ vouch }) => ({ quote: vouch.quote.trim(), type: 'fact', evidence: [], ...mark(vouch) }));
}

function mark({ by, at }: Vouch): Pick<Claim, 'status' | 'verdict' | 'vouched'> {
  return { status: 'vouched', verdict: `${by} knows it to be true.`, vouched: { by, at } };
}
