import type { Analysis, ResearchInput } from '@/lib/research/schema';
import type { Clause } from './clause';
import { isTrouble } from './flavour';
import { sectionInWords } from './notes';
import { isSafeName } from './safety';
import { type Hook, STRENGTH_NEEDED, themesOf } from './strength';

/** Everything but the plan, in the profile's own words or in ours about what is there; no pronoun is guessed. */
export function analyse(input: ResearchInput, hooks: Hook[]): Analysis {
  const telling = hooks.filter((hook) => hook.strength >= STRENGTH_NEEDED);
  const top = telling.slice(0, 3).map((hook) => hook.clause);
  return {
    summary: summaryOf(input, hooks),
    keyInsights: top.map(restate),
    painPoints: telling
      .filter((hook) => hook.clause.ownWords && isTrouble(hook.clause))
      .slice(0, 3)
      .map((hook) => restate(hook.clause)),
    personalizationOpportunities: top.map(opportunity),
    marketPosition: marketOf(input),
    suggestedApproach: approachOf(top),
    recommendedSolutions: recommended(input, hooks),
    confidenceScore: richness(hooks, telling.length),
  };
}

function summaryOf({ fields, spans }: ResearchInput, hooks: Hook[]): string {
  if (spans.length === 0) return 'Only an address is known; nothing about the person or the company.';
  const who = nameOf(fields);
  const role = roleOf(fields);
  const first = hooks.find((hook) => hook.clause.kind !== 'role');
  const parts = [
    role ? (who ? `${who} is ${role}.` : `${role}.`) : who ? `${who}: no current role is named.` : '',
  ];
  if (first) parts.push(`${restate(first.clause)}.`);
  if (hooks.length === 0) parts.push('The profile holds no fact that a message could safely rest on.');
  return parts.filter(Boolean).join(' ');
}

const nameOf = (fields: ResearchInput['fields']) =>
  fields.nameIsGuess || !isSafeName(fields.firstName, 30) ? null : fields.firstName;

function roleOf({ title, company }: ResearchInput['fields']): string | null {
  if (!isSafeName(title)) return isSafeName(company) ? `at ${company}` : null;
  return isSafeName(company) ? `${title} at ${company}` : title;
}

/** The words of the span as they stand; own words are marked as such, so "I" is never ours. */
function restate(clause: Clause): string {
  const words = clause.evidenceQuote.trim();
  if (clause.kind === 'role') return `Holds the role of ${words}`;
  return /\b(I|I'm|I’m|we|my|our|me|us)\b/i.test(words) || clause.ownWords ? `Own words: “${words}”` : words;
}

function opportunity(clause: Clause): string {
  const where = sectionInWords[clause.span.section];
  if (clause.kind === 'role') return 'The role held today can be named';
  return clause.ownWords
    ? `Own words from ${where} can be given back`
    : `A concrete result from ${where} can be named`;
}

function marketOf({ fields }: ResearchInput): string {
  if (!isSafeName(fields.company)) return 'Nothing is known about the company.';
  return `${fields.company}; the profile says nothing about its place in the market.`;
}

function approachOf(top: Clause[]): string {
  const [first, second] = top;
  if (!first) return 'Say plainly what you do and ask one open question; claim nothing about the person.';
  const open = `Open with ${sectionInWords[first.span.section]}${first.ownWords ? ', in the words used there' : ''}, and ask one question.`;
  return second ? `${open} Keep ${sectionInWords[second.span.section]} for a later step.` : open;
}

function recommended({ solutions }: ResearchInput, hooks: Hook[]): string[] {
  const themes = new Set(hooks.flatMap((hook) => [...themesOf(hook.clause.text)]));
  const fits = (text: string) => [...themesOf(text)].some((theme) => themes.has(theme));
  return solutions
    .filter((solution, at) => at === 0 || fits(`${solution.name} ${solution.description}`))
    .slice(0, 3)
    .map((solution) => solution.name);
}

/** 0.1 for an address alone, up to 0.95: a tenth for a role, the rest for facts strong enough to write about. */
function richness(hooks: Hook[], telling: number): number {
  const role = hooks.some((hook) => hook.clause.kind === 'role') ? 0.1 : 0;
  return Math.round(Math.min(0.95, 0.1 + role + Math.min(8, telling) * 0.09) * 100) / 100;
}
