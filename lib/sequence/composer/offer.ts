import type { SolutionBrief } from '@/lib/craft/schema';
import { segmentsOf } from '@/lib/research/composer/cut';
import { resourceIn } from '@/lib/research/composer/resource';
import type { MessageInput } from '../schema';
import { topicOf } from './topic';

/** What we may say about ourselves, and nothing else. */
export type Offer = {
  /** What we work on, as a noun phrase that fits after "about"; null when the context names none. */
  topic: string | null;
  /** Sentences of the context and the solution that can stand in a message as they are, without the full stop. */
  statements: string[];
  /** Proof points of the solution as clauses. */
  proofs: string[];
  /** Something that we can give: "a guide". */
  resource: string | null;
};

const STATEMENT_LONGEST = 110;

export function offerOf({
  companyContext,
  solution,
}: Pick<MessageInput, 'companyContext' | 'solution'>): Offer {
  const ours = [solution?.description ?? '', companyContext].filter(Boolean);
  const statements = [companyContext, solution?.description ?? ''].flatMap(statementsIn);
  const resource = resourceIn(companyContext, solution);
  return {
    topic:
      ours.map((text) => topicOf(text, solution ? [solution.name] : [])).find((topic) => topic !== null) ??
      null,
    statements: [...new Set(statements)],
    proofs: proofsOf(solution),
    resource: resource ? `${/^[aeio]/.test(resource) ? 'an' : 'a'} ${resource}` : null,
  };
}

function statementsIn(text: string): string[] {
  return text
    .split(/\n+|(?<=[^\s.][.!?])\s+(?=[\p{Lu}\p{N}"“])/u)
    .map((sentence) => segmentsOf(sentence, STATEMENT_LONGEST)[0] ?? '')
    .map((sentence) => sentence.replace(/[‘’]/g, "'").trim())
    .filter(isStatement);
}

/** A whole sentence about us in plain marks, without an order to the writer or an address. */
function isStatement(text: string): boolean {
  return (
    text.length >= 15 &&
    /^\p{Lu}/u.test(text) &&
    verbs.test(text.replace(/^\S+(?: \S+){0,4}? (?:that|which|who) .*$/, '')) &&
    !orders.test(text) &&
    !/[!?:;"“”[\]{}()<>|*_#—–@/]|\bwww\b|\.\w{2,}\b(?=\s|$)/.test(text)
  );
}

const verbs =
  /\b(is|are|has|have|can|lets?|helps?|makes?|gives?|sells?|builds?|offers?|provides?|runs?|books?|sees?|shows?|saves?|cuts?|tracks?|plans?|turns?|keeps?|works?|takes?|finds?|writes?|reads?|matches|manages?|replaces?|reduces?|automates?|connects?|brings?|serves?|supports?|designs?|develops?|delivers?|trains?|tests?|places?|fills?|measures?|handles?|checks?|supplies|does|do|get|gets|put|puts|use|uses|know|knows|spend|spends)\b/i;
const orders =
  /^(always|never|please|mention|use|write|keep|do not|don't|avoid|focus|target|say|tell|our (goal|aim|target|ideal)|we want|we are looking|i want|the goal|ideal|stress|emphasi[sz]e|tone|offer them|ask)\b/i;

function proofsOf(solution: SolutionBrief | null): string[] {
  return (solution?.proofPoints ?? [])
    .map(proofClause)
    .filter((proof) => proof !== '' && proof.length <= 150);
}

/** "Calder Dairy: book their own slots; no-shows from 11% to 4%" → "At Calder Dairy, no-shows went from 11% to 4%". */
function proofClause(point: string): string {
  const plain = point
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!]+$/, '');
  const named = /^(\p{Lu}[\p{L}\p{N}&' -]{1,40}): (.+)$/u.exec(plain);
  const parts = (named?.[2] ?? plain).split('; ');
  const telling = parts.find((part) => /\d/.test(part)) ?? parts[0] ?? '';
  const clause = telling.replace(
    /^([\p{L}][\p{L} '-]*?) (from \S*\d\S*(?: \w+)? to \S*\d)/u,
    (all, subject, rest) =>
      verbs.test(` ${subject.replace(/\S*-\S*/g, '')} `) || /(ed|fell|rose|went|grew|dropped)$/.test(subject)
        ? all
        : `${subject} went ${rest}`,
  );
  if (/[!?"“”[\]{}<>|—–@]|https?:/.test(clause)) return '';
  return named ? `At ${named[1]}, ${clause}` : clause;
}
