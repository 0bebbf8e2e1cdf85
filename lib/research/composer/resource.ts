import type { SolutionBrief } from '@/lib/craft/schema';

const resource =
  /\b(guide|check-?list|count sheet|template|report|case stud(?:y|ies)|webinar|benchmark|calculator|white ?paper|demo|trial|sample|playbook|audit|study)\b/i;

/** The kind of thing that we have to give ("checklist"), named in our own words, or null. */
export function resourceIn(companyContext: string, solution: SolutionBrief | null): string | null {
  const ours = [companyContext, solution?.description ?? ''].join('\n');
  return resource.exec(ours)?.[0].toLowerCase() ?? null;
}

export function hasResource(companyContext: string, solution: SolutionBrief | null): boolean {
  return resourceIn(companyContext, solution) !== null;
}
