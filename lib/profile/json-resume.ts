import { rangeOf } from '@/lib/profile/date-range';
import {
  isRecord,
  type JsonRecord,
  joinPlace,
  paragraphsAt,
  recordAt,
  recordsAt,
  textAt,
  textsAt,
  valueAt,
} from '@/lib/profile/json-values';
import { profileUrl } from '@/lib/profile/linkedin-url';
import { splitName } from '@/lib/profile/name';
import { countryName } from '@/lib/profile/place';
import { emptySheet, type Sheet, type SheetItem, type SheetRole } from '@/lib/profile/sheet';

/** JSON Resume 1.0.0, https://docs.jsonresume.org/schema. */
export function isJsonResume(record: JsonRecord): boolean {
  return (
    isRecord(valueAt(record, 'basics')) ||
    (Array.isArray(valueAt(record, 'work')) && !Object.hasOwn(record, 'person'))
  );
}

export function fromJsonResume(record: JsonRecord): Sheet {
  const basics = recordAt(record, 'basics');
  const place = recordAt(basics, 'location');
  return {
    ...emptySheet(),
    name: splitName(textAt(basics, 'name') ?? ''),
    headline: textAt(basics, 'label'),
    location: joinPlace(
      textAt(place, 'city'),
      textAt(place, 'region'),
      countryName(textAt(place, 'countryCode')),
    ),
    email: textAt(basics, 'email'),
    linkedinUrl: linkedinOf(basics),
    about: paragraphsAt(basics, 'summary'),
    roles: recordsAt(record, 'work').map((role) => roleOf(role, 'name', 'company')),
    schools: recordsAt(record, 'education').flatMap((school) => {
      const name = textAt(school, 'institution');
      const dates = rangeOf(textAt(school, 'startDate'), textAt(school, 'endDate'), false);
      return name
        ? {
            school: name,
            degree: textAt(school, 'studyType'),
            field: textAt(school, 'area'),
            dates,
            details: [],
          }
        : [];
    }),
    skills: recordsAt(record, 'skills').flatMap((skill) =>
      textsOf(textAt(skill, 'name'), textsAt(skill, 'keywords')),
    ),
    volunteering: recordsAt(record, 'volunteer').map((role) => roleOf(role, 'organization')),
    items: itemsOf(record),
  };
}

function roleOf(role: JsonRecord, ...companyKeys: string[]): SheetRole {
  const start = textAt(role, 'startDate');
  const end = textAt(role, 'endDate');
  return {
    title: textAt(role, 'position'),
    company: textAt(role, ...companyKeys),
    dates: rangeOf(start, end, start !== null && end === null),
    location: textAt(role, 'location'),
    details: [
      ...paragraphsAt(role, 'description'),
      ...paragraphsAt(role, 'summary'),
      ...textsAt(role, 'highlights'),
    ],
  };
}

function linkedinOf(basics: JsonRecord): string | null {
  for (const profile of recordsAt(basics, 'profiles')) {
    if (textAt(profile, 'network')?.toLowerCase() !== 'linkedin') continue;
    return profileUrl(textAt(profile, 'url'), textAt(profile, 'username'));
  }
  return profileUrl(textAt(basics, 'url'), null);
}

function itemsOf(record: JsonRecord): SheetItem[] {
  const titled = (section: SheetItem['section'], key: string, ...keys: string[]): SheetItem[] =>
    recordsAt(record, key).map((entry) => ({
      section,
      title: keys.flatMap((name) => sayDate(textAt(entry, name)) ?? []).join(' · ') || null,
      details: [
        ...paragraphsAt(entry, 'description'),
        ...paragraphsAt(entry, 'summary'),
        ...textsAt(entry, 'highlights'),
      ],
    }));
  return [
    ...titled('certification', 'certificates', 'name', 'issuer', 'date'),
    ...titled('language', 'languages', 'language', 'fluency'),
    ...titled('project', 'projects', 'name', 'entity', 'startDate'),
    ...titled('publication', 'publications', 'name', 'publisher', 'releaseDate'),
    ...titled('award', 'awards', 'title', 'awarder', 'date'),
    ...recordsAt(record, 'references').map((entry) => ({
      section: 'recommendation' as const,
      title: textAt(entry, 'name'),
      details: paragraphsAt(entry, 'reference'),
    })),
    ...recordsAt(record, 'interests').flatMap((entry) =>
      textsOf(textAt(entry, 'name'), textsAt(entry, 'keywords')).map((title) => ({
        section: 'interest' as const,
        title,
        details: [],
      })),
    ),
  ];
}

function textsOf(name: string | null, keywords: string[]): string[] {
  return name ? [name, ...keywords] : keywords;
}

function sayDate(text: string | null): string | null {
  return text && (rangeOf(text, null, false)?.text ?? text);
}
