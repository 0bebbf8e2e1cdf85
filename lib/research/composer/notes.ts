import type { Angle, EvidenceSection } from '@/db/schema/values';
import type { Hook } from './strength';

/** What a plan line without evidence rests on. */
export const notesForOwnContext: Record<Angle, string> = {
  observation: 'No fact to open with',
  question: 'One open question',
  proof: 'What we can show',
  resource: 'Something to give',
  objection: 'Why it may not matter',
  close: 'Take leave, leave the door open',
};

/** The sections in words: "a line of experience". */
export const sectionInWords: Record<EvidenceSection, string> = {
  headline: 'the headline',
  about: 'the About text',
  experience: 'a line of experience',
  education: 'the studies',
  skill: 'a listed skill',
  certification: 'a certificate',
  language: 'a language',
  location: 'the place',
  post: 'a post',
  recommendation: 'a recommendation',
  project: 'a project',
  volunteering: 'volunteer work',
  publication: 'a publication',
  award: 'a prize',
  interest: 'an interest',
  other: 'the notes',
};

/** A few words for the plan: "Own words from a post". Holds no text of the profile. */
export function noteFor(angle: Angle, { clause }: Hook): string {
  const where = sectionInWords[clause.span.section];
  if (clause.kind === 'role') return leads[angle].replace('%', 'the role held today');
  return leads[angle].replace('%', clause.ownWords ? `own words from ${where}` : where);
}

const leads: Record<Angle, string> = {
  observation: 'Open with %',
  question: 'Ask about %',
  proof: 'Our proof beside %',
  resource: 'Something to give for %',
  objection: 'A fair doubt, on %',
  close: 'Take leave with %',
};
