import { readHeadline } from '@/lib/profile/headline';
import type { ProfileFields, Role } from '@/lib/profile/schema';
import type { Sheet, SheetRole } from '@/lib/profile/sheet';

/** What the sheet says about the person, in the form that is stored. */
export function fieldsOf(sheet: Sheet): ProfileFields {
  return {
    firstName: sheet.name?.firstName ?? null,
    middleInitial: sheet.name?.middleInitial ?? null,
    lastName: sheet.name?.lastName ?? null,
    nameIsGuess: false,
    headline: sheet.headline,
    ...currentPost(sheet),
    location: sheet.location,
    email: sheet.email?.toLowerCase() ?? null,
    linkedinUrl: sheet.linkedinUrl,
    roles: sheet.roles.filter((role) => role.title || role.company).map(toRole),
    schools: sheet.schools.map(({ school, degree, field }) => ({ school, degree, field })),
    skills: [...new Set(sheet.skills)],
  };
}

/** The source's own word, else a role that still runs (the one in the headline first), else the headline's "X at Y". */
function currentPost(sheet: Sheet): { title: string | null; company: string | null } {
  const headline = sheet.headline ? readHeadline(sheet.headline) : null;
  const running = sheet.roles.filter((role) => role.dates?.current && (role.title || role.company));
  const said = sheet.headline?.toLowerCase() ?? '';
  const named = running.find((role) => role.company && said.includes(role.company.toLowerCase()));
  const role = named ?? running[0] ?? headline;
  return { title: sheet.title ?? role?.title ?? null, company: sheet.company ?? role?.company ?? null };
}

function toRole({ title, company, dates }: SheetRole): Role {
  return {
    title,
    company,
    start: dates?.start ?? null,
    end: dates?.end ?? null,
    current: dates?.current ?? false,
  };
}
