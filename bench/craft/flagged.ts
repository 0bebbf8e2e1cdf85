import { judgeMessage } from '@/lib/craft/judge';
import type { CraftContext, DraftClaim, Judgement } from '@/lib/craft/schema';
import { readProfile } from '@/lib/profile/read';
import type { HandWritten, Person, Swap } from './cases';

/** A text is flagged for its facts as the API defines it. */
export function isFlagged({ claims, checks }: Pick<Judgement, 'claims' | 'checks'>): boolean {
  return (
    claims.some(({ status }) => status === 'unsupported' || status === 'partly') ||
    checks.some(({ id, status }) => status === 'fail' && (id === 'grounding' || id === 'own_claims'))
  );
}

/** Why, in one line, for the report of misses. */
export function reasonsOf({ claims, checks }: Pick<Judgement, 'claims' | 'checks'>): string {
  const ofClaims = claims
    .filter(({ status }) => status === 'unsupported' || status === 'partly')
    .map(({ quote, type, evidence, verdict }) => `[${type} ${evidence.join('+')}] “${quote}”: ${verdict}`);
  const ofChecks = checks
    .filter(({ id, status }) => status === 'fail' && (id === 'grounding' || id === 'own_claims'))
    .map(({ id, label }) => `${id}: ${label}`);
  return [...ofClaims, ...ofChecks].join(' | ');
}

export function contextFor({ profile, context }: Pick<Person, 'profile' | 'context'>): CraftContext {
  const { fields, spans } = readProfile({ profile });
  return {
    channel: 'linkedin_message',
    step: 2,
    firstName: fields.nameIsGuess ? null : fields.firstName,
    lastName: fields.nameIsGuess ? null : fields.lastName,
    evidence: spans,
    companyContext: context,
    solution: null,
    sender: null,
    tone: null,
    goal: null,
    others: [],
  };
}

export type Version = { text: string; claims: DraftClaim[] | null };

/** As a model would hand it over, with claims of its own; null where the message has none. */
export function claimedVersion({ text, claims }: HandWritten, ctx: CraftContext): Version | null {
  if (!claims) return null;
  return {
    text,
    claims: claims.map(([quote, ...starts]): DraftClaim => {
      if (!text.includes(quote)) throw new Error(`No such words in the message: ${quote}`);
      const cited = starts.map((start) => ctx.evidence.find((span) => span.text.includes(start)));
      if (cited.includes(undefined)) throw new Error(`No such span: ${starts.join(', ')}`);
      return {
        quote,
        type: starts.length > 0 ? 'fact' : 'sender',
        evidence: cited.flatMap((span) => span?.id ?? []),
      };
    }),
  };
}

/** The version with one thing made false, in its text and in the claim that holds it. */
export function mutate({ text, claims }: Version, [, from, to]: Swap): Version {
  const at = text.indexOf(from);
  if (at < 0) throw new Error(`No “${from}” in: ${text}`);
  const changed = (part: string, start: number) =>
    at >= start && at + from.length <= start + part.length
      ? part.slice(0, at - start) + to + part.slice(at - start + from.length)
      : part;
  const mutated = changed(text, 0);
  return {
    text: mutated,
    claims:
      claims?.flatMap((claim) => {
        const quote = changed(claim.quote, text.indexOf(claim.quote));
        return mutated.includes(quote) ? [{ ...claim, quote }] : [];
      }) ?? null,
  };
}

export function judge({ text, claims }: Version, ctx: CraftContext): Judgement {
  return judgeMessage({ subject: null, content: text, claims: claims ?? [] }, ctx);
}
