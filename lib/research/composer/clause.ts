import type { EvidenceSpan, ProfileFields } from '@/lib/profile/schema';
import { tagTokens } from '@/lib/tone/tags';
import { segmentsOf } from './cut';
import { pointsOutside } from './dangling';
import { isSafeName, isSafeToUse } from './safety';
import { fromFirstPerson, fromLine } from './second-person';
import { baseOfThirdPerson, isPastVerb } from './verbs';

/**
 * What a message may say about a person on the strength of one span.
 * - `statement`: a finite clause in the second person, "you run four chilled sites"
 * - `quote`: the person's words as they stand, without quotation marks
 * - `role`: "Director of Warehouse Operations at Brannock Foods"
 * - `listed`: a noun phrase as it stands: a skill, a certificate, a prize
 */
export type Clause = {
  kind: 'statement' | 'quote' | 'role' | 'listed';
  text: string;
  span: EvidenceSpan;
  /** The words of the span that carry it, as they stand there. */
  evidenceQuote: string;
  /** True for words that the person wrote in the first person or posted. */
  ownWords: boolean;
};

/** The longest clause, in characters, that a short message carries well. */
export const CLAUSE_LONGEST = 110;

const quotable = new Set(['about', 'post', 'experience', 'project', 'publication', 'other']);
const listable = new Set(['skill', 'certification', 'award']);
const roleSections = new Set(['headline', 'experience', 'other']);

/** All that may be said from a span, the best first; empty when nothing is safe. */
export function clausesOf(span: EvidenceSpan, fields: ProfileFields): Clause[] {
  if (!isSafeToUse(span.text) || span.section === 'recommendation') return [];
  const role = roleClause(span, fields);
  if (role) return [role];
  if (span.section === 'headline' || span.section === 'location' || span.section === 'language') return [];
  const statements = segmentsOf(span.text, CLAUSE_LONGEST).flatMap((segment) =>
    statement(segment, span, fields),
  );
  const clauses = [...statements, ...quotes(span), ...listed(span)];
  return clauses.filter((clause, at) => clauses.findIndex((other) => other.text === clause.text) === at);
}

function statement(segment: string, span: EvidenceSpan, fields: ProfileFields): Clause[] {
  const own = span.section === 'about' || span.section === 'post' || span.section === 'other';
  const flipped = fromFirstPerson(segment) ?? (own ? null : fromLine(segment, isCurrent(span, fields)));
  if (!flipped || flipped.length > CLAUSE_LONGEST || flipped.split(' ').length < 4 || pointsOutside(flipped))
    return [];
  return [{ kind: 'statement', text: flipped, span, evidenceQuote: segment, ownWords: own }];
}

/** A whole sentence only: half a sentence in quotation marks says what its writer did not. */
function quotes(span: EvidenceSpan): Clause[] {
  if (!quotable.has(span.section)) return [];
  const own = span.section === 'about' || span.section === 'post';
  if (!own && !/\b(I|we|my|our)\b/i.test(span.text)) return [];
  return segmentsOf(span.text, CLAUSE_LONGEST, { wholeSentences: true })
    .filter(
      (text) =>
        text.split(' ').length >= 5 && !unquotable.test(text) && !pointsOutside(text) && !isLabel(text),
    )
    .map((text) => ({ kind: 'quote', text: straight(text), span, evidenceQuote: text, ownWords: own }));
}

/** Marks that would break our sentence, words that point outside the quote, and pronouns that are not ours to repeat. */
const unquotable =
  /["“”«»„;!?—–]|\b(you|your|hers?|his|him|s?he)\b|^(it|this|that|these|those|they|there|here|and|but|so|also|or|ours|mine)\b/i;

/** "CFO of an insurer with 900 employees": English without a verb says nothing that could be quoted. */
const isLabel = (text: string) =>
  /\b(?:of|with|and|for|the|from)\b/i.test(text) &&
  !tagTokens(text).some(({ text: word, tag }) => /^(?:VERB|AUX)$/.test(tag) && !/-|(?:ing|ed)$/.test(word));

function listed(span: EvidenceSpan): Clause[] {
  const text = (span.text.split(/ · | \| | – | — |, | \(/)[0] ?? '').trim();
  const words = text.split(/\s+/).length;
  if (
    !listable.has(span.section) ||
    words > 6 ||
    text.length > 50 ||
    !isSafeName(text) ||
    startsWithVerb(text)
  )
    return [];
  return [{ kind: 'listed', text: straight(text), span, evidenceQuote: text, ownWords: false }];
}

const startsWithVerb = (text: string) => {
  const first = text.split(' ')[0] ?? '';
  return isPastVerb(first) || baseOfThirdPerson(first) !== null;
};

/** Title and employer of today, where the span names both (or the title, when no employer is known). */
function roleClause(span: EvidenceSpan, fields: ProfileFields): Clause | null {
  const { title, company } = fields;
  if (!roleSections.has(span.section) || !isSafeName(title) || title.length < 3) return null;
  const at = span.text.indexOf(title);
  if (at < 0 || (span.section !== 'headline' && at > 0)) return null;
  if (!company) return { kind: 'role', text: title, span, evidenceQuote: title, ownWords: false };
  if (!isSafeName(company)) return null;
  const end = span.text.indexOf(company, at + title.length);
  if (end < 0 || end - at - title.length > 12) return null;
  const evidenceQuote = span.text.slice(at, end + company.length);
  return { kind: 'role', text: straight(`${title} at ${company}`), span, evidenceQuote, ownWords: false };
}

/** Whether the span belongs to a role that is still held; without a role to compare with it is not taken for one. */
function isCurrent(span: EvidenceSpan, fields: ProfileFields): boolean {
  if (!span.context) return false;
  return fields.roles.some(
    (role) => role.current && role.company !== null && span.context?.includes(role.company),
  );
}

const straight = (text: string) => text.replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
