import { judgeMessage } from '@/lib/craft/judge';
import type { Check, DraftClaim } from '@/lib/craft/schema';
import type { Material } from './material';

/** From here on a text has a fault that no message may have. */
export const UNFIT = 100;

/** How much the checks find wrong with a text; the tone is weighed already. */
export function faultsOf(
  { content, claims }: { content: string; claims: DraftClaim[] },
  { input, firstName }: Material,
): number {
  const { checks } = judgeMessage(
    { subject: null, content, claims },
    {
      channel: input.channel,
      noteLimit: input.noteLimit,
      step: input.step,
      firstName,
      lastName: input.fields.nameIsGuess ? null : input.fields.lastName,
      evidence: input.spans,
      companyContext: input.companyContext,
      solution: input.solution,
      sender: input.sender,
      tone: input.tone,
      goal: input.goal,
      others: [],
    },
  );
  return checks.filter(({ id }) => id !== 'tone').reduce((sum, check) => sum + weightOf(check), 0);
}

function weightOf({ id, status }: Check): number {
  if (status === 'pass') return 0;
  if (id === 'tells' || (status === 'fail' && grave.has(id))) return UNFIT;
  return (status === 'fail' ? 3 : 1) * (grave.has(id) ? 10 : 1);
}

const grave = new Set(['grounding', 'own_claims', 'length', 'links', 'placeholder', 'name']);
