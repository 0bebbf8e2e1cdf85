/** A fact as the screens show it: where it stands in the profile, its words, and what it belongs to. */
export type Fact = { id: string; section: string; text: string; context: string | null };

const names: Record<string, string> = {
  headline: 'Headline',
  about: 'About',
  experience: 'Experience',
  education: 'Education',
  skill: 'Skill',
  certification: 'Certificate',
  language: 'Language',
  location: 'Place',
  post: 'Post',
  recommendation: 'Recommendation',
  project: 'Project',
  volunteering: 'Volunteering',
  publication: 'Publication',
  award: 'Award',
  interest: 'Interest',
  other: 'Other',
};

/** "Experience, Brannock Foods". */
export function factPlace({ section, context }: Pick<Fact, 'section' | 'context'>): string {
  const name = names[section] ?? section;
  return context ? `${name}, ${context}` : name;
}

/** "pasted", "from a PDF": how a profile came in, before its date. */
export const sourceWords = {
  url: 'from the address',
  paste: 'pasted',
  pdf: 'from a PDF',
  json: 'from JSON',
  hand: 'typed in by hand',
} as const;

/** The lists of neighbouring facts that share a section and a context, in the order of the profile. */
export function groupFacts(facts: Fact[]): { place: string; facts: Fact[] }[] {
  const groups: { place: string; facts: Fact[] }[] = [];
  for (const fact of facts) {
    const place = factPlace(fact);
    const last = groups.at(-1);
    if (last?.place === place) last.facts.push(fact);
    else groups.push({ place, facts: [fact] });
  }
  return groups;
}
