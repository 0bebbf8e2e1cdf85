import { readProfile } from '@/lib/profile/read';
import type { EvidenceSpan, ParsedProfile } from '@/lib/profile/schema';
import type { CheckRequest } from './input';
import { dialsOf } from './input';
import { judgeMessage } from './judge';
import type { CraftContext, Judgement } from './schema';

export type CheckResult = Pick<Judgement, 'checks' | 'claims' | 'tone'> & { evidence: EvidenceSpan[] };

/**
 * Judges any text, ours or not, against what is given about reader and sender; as the first message, since no other is
 * known. Its claims are found in the text itself. A note may be as long as the workspace has set.
 * @throws {AppError} `invalid` for a profile that cannot be read.
 */
export function checkMessage(
  request: CheckRequest,
  { noteLimit }: Pick<CraftContext, 'noteLimit'> = {},
): CheckResult {
  const profile = profileOf(request);
  const ctx = { ...contextOf(request, profile), noteLimit };
  const draft = { subject: null, content: request.text, claims: [] };
  const { checks, claims, tone } = judgeMessage(draft, ctx);
  return { checks, claims, tone, evidence: ctx.evidence };
}

function profileOf({ profile }: CheckRequest): ParsedProfile | null {
  const isNothing =
    profile === null || profile === undefined || (typeof profile === 'string' && !profile.trim());
  return isNothing ? null : readProfile({ profile });
}

function contextOf(request: CheckRequest, profile: ParsedProfile | null): CraftContext {
  const known = profile?.fields.nameIsGuess === false ? profile.fields : null;
  const firstName = request.first_name?.trim() || known?.firstName || null;
  return {
    channel: request.channel,
    step: 1,
    firstName,
    lastName: known?.lastName ?? null,
    readerUnknown: profile === null && firstName === null,
    evidence: profile?.spans ?? [],
    companyContext: request.company_context ?? '',
    solution: null,
    sender: null,
    tone: request.tov_config ? dialsOf(request.tov_config) : null,
    goal: null,
    others: [],
  };
}
