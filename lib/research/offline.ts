import type { Angle } from '@/db/schema/values';
import type { PlanLine, ResearchAnswer, ResearchInput } from '@/lib/research/schema';
import { analyse } from './composer/analysis';
import { noteFor, notesForOwnContext } from './composer/notes';
import { hasResource } from './composer/resource';
import { type Hook, rankHooks, STRENGTH_NEEDED } from './composer/strength';

/**
 * The built-in writer's answer to the research task: picks the strongest safe facts, gives every step an angle and a
 * fact of its own as long as they last, and restates nothing that no span says. Same input, same answer.
 */
export function researchOffline(input: ResearchInput): ResearchAnswer {
  const hooks = rankHooks(input.spans, input.fields, oursOf(input));
  return { plan: planOf(input, hooks), ...analyse(input, hooks) };
}

function planOf(input: ResearchInput, hooks: Hook[]): PlanLine[] {
  const angles = anglesFor(input);
  const strong = hooks.filter((hook) => hook.strength >= STRENGTH_NEEDED);
  const [role] = hooks.filter((hook) => hook.clause.kind === 'role');
  const usable = strong.length > 0 ? strong : role ? [role] : [];
  return angles.map((angle, at) => {
    const hook = usable[at];
    if (!hook) return { step: at + 1, angle, evidence: [], note: notesForOwnContext[angle] };
    return { step: at + 1, angle, evidence: [hook.clause.span.id], note: noteFor(angle, hook) };
  });
}

/** Step 1 observes, the last of three or more takes leave; proof and resource only when there is one to give. */
function anglesFor(input: ResearchInput): Angle[] {
  const length = input.steps.length;
  const offers: Angle[] = [];
  if (input.solutions[0]?.proofPoints.length) offers.push('proof');
  if (hasResource(input.companyContext, input.solutions[0] ?? null)) offers.push('resource');
  const turns: Angle[] = ['question', ...offers, 'objection', 'observation'];
  return Array.from({ length }, (_, at) => {
    if (at === 0) return 'observation';
    if (at === length - 1 && length >= 3) return 'close';
    return turns[(at - 1) % turns.length] ?? 'question';
  });
}

const oursOf = ({ companyContext, solutions, goal }: ResearchInput) =>
  [
    companyContext,
    ...solutions.map((solution) => `${solution.name} ${solution.description}`),
    goal ?? '',
  ].join(' ');
