import type { SolutionBrief } from '@/lib/craft/schema';
import { resourceIn } from '@/lib/research/composer/resource';
import type { MessageInput } from '../schema';
import { nameIn, statementsIn, statementVerbs } from './statements';
import { topicOf } from './topic';

/** What we may say about ourselves, and nothing else. */
export type Offer = {
  /** What we work on, as a noun phrase that fits after "about"; null when the context names none. */
  topic: string | null;
  /** What we are called, where the context begins with it. */
  name: string | null;
  /** Sentences of the context and the solution that can stand in a message by themselves, without the full stop. */
  statements: string[];
  /** Proof points of the solution as clauses. */
  proofs: string[];
  /** Something that we can give: "a guide". */
  resource: string | null;
};

export function offerOf({
  companyContext,
  solution,
}: Pick<MessageInput, 'companyContext' | 'solution'>): Offer {
  const ours = [solution?.description ?? '', companyContext].filter(Boolean);
  const topic =
    ours.map((text) => topicOf(text, solution ? [solution.name] : [])).find((found) => found !== null) ??
    null;
  const name = nameIn(companyContext);
  const statements = [companyContext, solution?.description ?? ''].flatMap((text) =>
    statementsIn(text, { name, topic }),
  );
  const resource = resourceIn(companyContext, solution);
  return {
    topic,
    name,
    statements: [...new Set(statements)],
    proofs: proofsOf(solution),
    resource: resource ? `${/^[aeio]/.test(resource) ? 'an' : 'a'} ${resource}` : null,
  };
}

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
      statementVerbs.test(` ${subject.replace(/\S*-\S*/g, '')} `) ||
      /(ed|fell|rose|went|grew|dropped)$/.test(subject)
        ? all
        : `${subject} went ${rest}`,
  );
  if (/[!?"“”[\]{}<>|—–@]|https?:/.test(clause)) return '';
  return named ? `At ${named[1]}, ${clause}` : clause;
}
