import type { Clause } from './clause';
import { isPastVerb } from './verbs';

/** What a statement tells of: something that does not go well, something done, or how things stand. */
export type Flavour = 'trouble' | 'deed' | 'scope';

export function flavourOf(clause: Clause): Flavour {
  if (isTrouble(clause)) return 'trouble';
  const verb = /^(?:.*? )?you (?:also |then |once |recently )?([a-z]+)/.exec(clause.text)?.[1] ?? '';
  return isPastVerb(verb) || verb === 'started' ? 'deed' : 'scope';
}

/** Own words that name a trouble; a deed that ended one is none. */
export function isTrouble(clause: Clause): boolean {
  return clause.ownWords && trouble.test(clause.evidenceQuote);
}

const trouble =
  /\b(still|slow|manual(ly)?|by hand|struggl\w*|problems?|hard(er|est)?|backlogs?|shortages?|too (many|much|late|long|slow|often)|bottlenecks?|behind|los(e|es|ing|t)|waste[sd]?|wasting|delays?|late|stuck|spreadsheets?|paper|headaches?|pain|costs? us|churn|turnover|overtime|no-shows?|not enough|never enough|short of)\b/i;
