import type { Clause } from './clause';
import { isPastVerb } from './verbs';

/**
 * What a clause tells of: something that does not go well, something wished for, how somebody came to the work, something
 * done, what somebody holds together, or plain words that are none of these.
 */
export type Flavour = 'trouble' | 'wish' | 'start' | 'deed' | 'scope' | 'words';

export function flavourOf(clause: Clause): Flavour {
  const [, verb = '', next = ''] =
    /^(?:today |now )?you (?:also |then |once |recently |now |still |never |always )?([a-z]+)(?: ([a-z]+))?/.exec(
      clause.text,
    ) ?? [];
  if (clause.kind !== 'statement') return isTrouble(clause) ? 'trouble' : 'words';
  if (starts.test(`${verb} ${next}`) || began.test(clause.text)) return 'start';
  const done = isPastVerb(verb) && !/^(lost|struggled|failed|missed|wasted)$/.test(verb);
  if (done) return 'deed';
  if (wishes.test(clause.text)) return 'wish';
  if (isTrouble(clause)) return 'trouble';
  return holds(verb, next) || /^your (?:team|department|crew|group)\b/.test(clause.text) ? 'scope' : 'words';
}

/** A task of today, or one held in the past: "you lead", "you are responsible". */
const holds = (verb: string, next: string) => !views.test(verb) || /^(?:responsible|in|on)$/.test(next);

/** Own words that name a trouble; a deed that ended one is none. */
export function isTrouble(clause: Clause): boolean {
  return clause.ownWords && trouble.test(clause.evidenceQuote);
}

const starts =
  /^(?:joined|began|came|became|stayed|trained as|worked|moved (?:to|into|from)|studied|grew up|spent)/;
/** "You started nine years ago", and not "you started a firm". */
const began = /^you (?:also )?started (?:out|as|here|in|at|on|\d|\w+ years)\b/;
const wishes =
  /\byou (?:want|wish|hope|would (?:rather|like|love)|need|aim|plan to)\b|\bshould (?:be|take|have)\b/;
const views =
  /^(?:believe|think|like|know|feel|care|prefer|enjoy|say|see|find|are|were|have|had|do|can|will|would|lost|struggle|)$/;

const trouble =
  /\b(still|slow|manual(ly)?|by hand|struggl\w*|problems?|hard(er|est)?|backlogs?|shortages?|too (many|much|late|long|slow|often)|bottlenecks?|behind|los(e|es|ing|t)|waste[sd]?|wasting|delays?|late|stuck|spreadsheets?|paper|headaches?|pain|costs? us|churn|turnover|overtime|no-shows?|not enough|never enough|short of)\b/i;
