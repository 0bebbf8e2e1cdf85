import { rangeOf } from '@/lib/profile/date-range';
import {
  type JsonRecord,
  listAt,
  paragraphsAt,
  recordAt,
  recordsAt,
  textAt,
  textsAt,
  valueAt,
} from '@/lib/profile/json-values';
import { profileUrl } from '@/lib/profile/linkedin-url';
import { recaseName, splitName } from '@/lib/profile/name';
import { recaseWords } from '@/lib/profile/recase';
import { emptySheet, type Sheet, type SheetRole, type SheetSchool } from '@/lib/profile/sheet';

/** People Data Labs' person, https://docs.peopledatalabs.com/docs/example-record. Its texts are in lower case. */
export function isPeopleDataLabs(record: JsonRecord): boolean {
  const names = ['full_name', 'first_name', 'linkedin_username', 'linkedin_url'];
  const marks = [
    'job_title',
    'job_company_name',
    'experience',
    'linkedin_username',
    'linkedin_id',
    'job_title_role',
  ];
  const has = (key: string) => Object.hasOwn(record, key);
  return names.some(has) && marks.some(has);
}

export function fromPeopleDataLabs(record: JsonRecord): Sheet {
  const roles = recordsAt(record, 'experience').map(roleOf);
  return {
    ...emptySheet(),
    name: nameOf(record),
    headline: textAt(record, 'headline'),
    title: recased(textAt(record, 'job_title')),
    company: recased(textAt(record, 'job_company_name')),
    location: recased(textAt(record, 'location_name')),
    email: textAt(record, 'work_email') ?? textsAt(record, 'personal_emails')[0] ?? emailIn(record),
    linkedinUrl: profileUrl(textAt(record, 'linkedin_url'), textAt(record, 'linkedin_username')),
    about: paragraphsAt(record, 'summary'),
    roles: roles.length > 0 ? roles : currentOnly(record),
    schools: recordsAt(record, 'education').flatMap(schoolOf),
    skills: textsAt(record, 'skills'),
    items: [
      ...titles(record, 'certification', 'certifications'),
      ...titles(record, 'language', 'languages'),
      ...titles(record, 'interest', 'interests'),
    ],
  };
}

function nameOf(record: JsonRecord): Sheet['name'] {
  const first = textAt(record, 'first_name');
  const last = textAt(record, 'last_name');
  if (!first) return splitName(recaseName(textAt(record, 'full_name') ?? ''));
  const middle = textAt(record, 'middle_initial', 'middle_name');
  return {
    firstName: recaseName(first),
    middleInitial: middle?.slice(0, 1).toUpperCase() ?? null,
    lastName: last && recaseName(last),
  };
}

function emailIn(record: JsonRecord): string | null {
  return textsAt(record, 'emails', 'address')[0] ?? null;
}

function roleOf(role: JsonRecord): SheetRole {
  const start = textAt(role, 'start_date');
  const end = textAt(role, 'end_date');
  const runs = end === null && (valueAt(role, 'is_primary') === true || start !== null);
  return {
    title: recased(textAt(recordAt(role, 'title'), 'name')),
    company: recased(textAt(recordAt(role, 'company'), 'name')),
    dates: rangeOf(start, end, runs),
    location: null,
    details: paragraphsAt(role, 'summary'),
  };
}

function currentOnly(record: JsonRecord): SheetRole[] {
  const title = recased(textAt(record, 'job_title'));
  const company = recased(textAt(record, 'job_company_name'));
  if (!title && !company) return [];
  const dates = rangeOf(textAt(record, 'job_start_date'), null, true);
  return [{ title, company, dates, location: null, details: paragraphsAt(record, 'job_summary') }];
}

function schoolOf(school: JsonRecord): SheetSchool[] {
  const name = recased(textAt(recordAt(school, 'school'), 'name'));
  if (!name) return [];
  const dates = rangeOf(textAt(school, 'start_date'), textAt(school, 'end_date'), false);
  const [degree = null] = textsAt(school, 'degrees');
  return [
    {
      school: name,
      degree: recased(degree),
      field: recased(textsAt(school, 'majors').join(', ')),
      dates,
      details: [],
    },
  ];
}

function titles(
  record: JsonRecord,
  section: 'certification' | 'language' | 'interest',
  key: string,
): Sheet['items'] {
  return listAt(record, key).length === 0
    ? []
    : textsAt(record, key).map((title) => ({ section, title: recaseWords(title), details: [] }));
}

function recased(text: string | null): string | null {
  return text ? recaseWords(text) : null;
}
