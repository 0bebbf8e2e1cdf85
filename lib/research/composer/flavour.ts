import type { Clause } from './clause';
import { isPastVerb } from './verbs';

/** What a statement tells of: something that does not go well, something done, a view, or what somebody holds together. */
export type Flavour = 'trouble' | 'deed' | 'view' | 'scope';

export function flavourOf(clause: Clause): Flavour {
  const verb = /^(?:.*? )?you (?:also |then |once |recently )?([a-z]+)/.exec(clause.text)?.[1] ?? '';
  const done = isPastVerb(verb) && !/^(lost|struggled|failed|missed|wasted)$/.test(verb);
  if (isTrouble(clause) && !done) return 'trouble';
  if (done) return 'deed';
  return /^(believe|think|want|like|wish|hope|prefer|care|know|feel|would|enjoy)?$/.test(verb)
    ? 'view'
    : 'scope';
}

/** Own words that name a trouble; a deed that ended one is none. */
export function isTrouble(clause: Clause): boolean {
  return clause.ownWords && trouble.test(clause.evidenceQuote);
}

const trouble =
  /\b(still|slow|manual(ly)?|by hand|struggl\w*|problems?|hard(er|est)?|backlogs?|shortages?|too (many|much|late|long|slow|often)|bottlenecks?|behind|los(e|es|ing|t)|waste[sd]?|wasting|delays?|late|stuck|spreadsheets?|paper|headaches?|pain|costs? us|churn|turnover|overtime|no-shows?|not enough|never enough|short of)\b/i;
