import type { ProspectView } from '@/lib/prospect/queries';

/** All that the form holds; texts are never null, so that a cleared field stays cleared. */
export type PersonValues = {
  firstName: string;
  lastName: string;
  title: string;
  company: string;
  headline: string;
  email: string;
  location: string;
  linkedinUrl: string;
  /** With commas between them; only where somebody is added. */
  tags: string;
};

export const noPerson: PersonValues = {
  ...{ firstName: '', lastName: '', title: '', company: '', headline: '', email: '', location: '' },
  ...{ linkedinUrl: '', tags: '' },
};

export function valuesOf(person: ProspectView): PersonValues {
  return {
    firstName: person.first_name ?? '',
    lastName: person.last_name ?? '',
    title: person.title ?? '',
    company: person.company ?? '',
    headline: person.headline ?? '',
    email: person.email ?? '',
    location: person.location ?? '',
    linkedinUrl: person.profile_url ?? '',
    tags: '',
  };
}

/** The server's sentences by the form's fields. */
export function personErrors(fields: Record<string, string> = {}): [keyof PersonValues, string][] {
  return Object.entries(fields).flatMap(([path, sentence]): [keyof PersonValues, string][] => {
    const bare = path.replace(/^person\./, '').replace(/^tags\..*/, 'tags');
    return isField(bare) ? [[bare, sentence]] : [];
  });
}

function isField(name: string): name is keyof PersonValues {
  return name in noPerson;
}
