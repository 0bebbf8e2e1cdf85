import type { EvidenceSection } from '@/db/schema/values';
import type { EvidenceSpan, ProfileFields } from '@/lib/profile/schema';

const EASTERN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー\s]+$/u;

/** The order and the words in which facts are counted. */
const COUNTED: [EvidenceSection, one: string, many: string][] = [
  ['headline', 'headline', 'headlines'],
  ['about', 'about', 'about'],
  ['experience', 'role', 'roles'],
  ['post', 'post', 'posts'],
  ['education', 'degree', 'degrees'],
  ['skill', 'skill', 'skills'],
  ['certification', 'certificate', 'certificates'],
  ['project', 'project', 'projects'],
  ['volunteering', 'volunteering', 'volunteering'],
  ['publication', 'publication', 'publications'],
  ['award', 'award', 'awards'],
  ['recommendation', 'recommendation', 'recommendations'],
  ['language', 'language', 'languages'],
  ['interest', 'interest', 'interests'],
  ['other', 'other', 'other'],
  ['location', 'place', 'places'],
];

/** "Ruth M. Adeyemi-Cole"; family name first where the script has it so; empty when no name is known. */
export function fullName(fields: Pick<ProfileFields, 'firstName' | 'middleInitial' | 'lastName'>): string {
  const { firstName, middleInitial, lastName } = fields;
  if (firstName && lastName && EASTERN.test(`${firstName}${lastName}`)) return `${lastName} ${firstName}`;
  return [firstName, middleInitial && `${middleInitial}.`, lastName].filter(Boolean).join(' ');
}

/** "1 headline, 2 about, 6 roles": how many spans each section has. Empty when there are none. */
export function describeFacts(spans: Pick<EvidenceSpan, 'section'>[]): string {
  return COUNTED.flatMap(([section, one, many]) => {
    const count = spans.filter((span) => span.section === section).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  }).join(', ');
}
