import type { EvidenceSection } from '@/db/schema/values';
import type { EvidenceSpan, ProfileFields } from '@/lib/profile/schema';
import { type Clause, clausesOf } from './clause';

/** A span with the best thing that may be said from it. `strength` is about 0–25; `concrete` without the overlap. */
export type Hook = { clause: Clause; strength: number; overlap: number };

/** What a person says of today's work weighs more than what a list says about it. */
const sectionWeight: Record<EvidenceSection, number> = {
  post: 10,
  about: 9,
  experience: 8,
  project: 6,
  publication: 5,
  award: 5,
  headline: 4,
  volunteering: 4,
  other: 4,
  certification: 3,
  skill: 1,
  education: 1,
  interest: 1,
  location: 0,
  language: 0,
  recommendation: 0,
};

const kindWeight: Record<Clause['kind'], number> = { statement: 4, quote: 2, role: 0, listed: 0 };

/** Below this a fact is too thin to write to somebody about. */
export const STRENGTH_NEEDED = 8;

/** Every span that may be used, the strongest first; ties keep the order of the profile. */
export function rankHooks(spans: EvidenceSpan[], fields: ProfileFields, ours: string): Hook[] {
  const themes = themesOf(ours);
  const hooks = spans.flatMap((span) => {
    const clause = clausesOf(span, fields)[0];
    return clause ? [weigh(clause, span, fields, themes)] : [];
  });
  return hooks.sort((a, b) => b.strength - a.strength);
}

function weigh(clause: Clause, span: EvidenceSpan, fields: ProfileFields, themes: Set<string>): Hook {
  const overlap = Math.min(3, [...themesOf(clause.text)].filter((theme) => themes.has(theme)).length);
  const number = /\d/.test(clause.text.replace(/\b(19|20)\d\d\b/g, '')) || numberWords.test(clause.text);
  const current = fields.company !== null && span.context?.includes(fields.company);
  const vague =
    vagueWords.test(clause.text) ||
    /^you are an? /.test(clause.text) ||
    (clause.kind === 'quote' && english.test(clause.text) && !finite.test(clause.text));
  const strength =
    sectionWeight[span.section] +
    kindWeight[clause.kind] +
    overlap * 2 +
    (number ? 3 : 0) +
    (clause.ownWords && clause.kind === 'statement' ? 1 : 0) +
    (current ? 2 : 0) -
    (vague ? 6 : 0) -
    (clause.text.length > 85 ? 1 : 0);
  return { clause, strength, overlap };
}

const numberWords =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|half|third)\b/i;
const english = /\b(the|of|with|and|for|in|to|from)\b/i;
/** A verb that makes a sentence; a quote without one is a label. */
const finite =
  /\b(I|we|is|are|was|were|am|has|have|had|can|should|must|will|would|do|does|did|takes?|needs?|goes|costs?|makes?|works?|comes?|keeps?|gets?|means|gives?|starts?|ends?|wins?|fails?)\b/i;
/** What everybody's profile says, and what only job seekers say. */
const vagueWords =
  /\b(passionate|motivated|results|driven|dynamic|proven|team player|detail|hard-?working|enthusias\w+|excited|honou?red|humbled|thrilled|proud|love|strategic|visionary|experienced|dedicated|thought leader|opportunit\w+|years of experience|looking for|seeking|open to work|available for)\b/i;

/** The content words of a text, cut to a stem of at most five letters so that "booking" meets "booked". */
export function themesOf(text: string): Set<string> {
  const found = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(found.filter((word) => !common.has(word)).map(stem));
}

const stem = (word: string) => word.replace(/(?:ings?|ed|ers?|es|s)$/, '').slice(0, 5);

const common = new Set(
  (
    'with from that this have they them their your yours what when where which while about into over under than then ' +
    'just also more most much many some such only very each every other make made help helps work works team teams ' +
    'people company business years year time been being were will would could should does done need needs like good ' +
    'best better great using used across within without because through between after before since find book call ' +
    'first meeting matters'
  ).split(' '),
);
