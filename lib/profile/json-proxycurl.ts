import { rangeOf } from '@/lib/profile/date-range';
import {
  isRecord,
  type JsonRecord,
  joinPlace,
  listAt,
  paragraphsAt,
  recordAt,
  recordsAt,
  textAt,
  textsAt,
  toLine,
  valueAt,
} from '@/lib/profile/json-values';
import { profileUrl } from '@/lib/profile/linkedin-url';
import { splitName } from '@/lib/profile/name';
import { countryName } from '@/lib/profile/place';
import { emptySheet, type Sheet, type SheetItem, type SheetRole } from '@/lib/profile/sheet';

/** The profile of Proxycurl (closed in 2025), which EnrichLayer still serves. */
export function isProxycurl(record: JsonRecord): boolean {
  return ['experiences', 'public_identifier', 'occupation'].some((key) => Object.hasOwn(record, key));
}

export function fromProxycurl(record: JsonRecord): Sheet {
  return {
    ...emptySheet(),
    name: splitName(
      textAt(record, 'full_name') ?? [textAt(record, 'first_name'), textAt(record, 'last_name')].join(' '),
    ),
    headline: textAt(record, 'headline', 'occupation'),
    location: joinPlace(
      textAt(record, 'city'),
      textAt(record, 'state'),
      textAt(record, 'country_full_name') ?? countryName(textAt(record, 'country')),
    ),
    email: textAt(record, 'email') ?? textsAt(record, 'personal_emails')[0] ?? null,
    linkedinUrl: profileUrl(
      textAt(record, 'linkedin_profile_url', 'profile_url'),
      textAt(record, 'public_identifier'),
    ),
    about: paragraphsAt(record, 'summary'),
    roles: recordsAt(record, 'experiences').map((role) => roleOf(role, textAt(role, 'title'))),
    posts: listAt(record, 'activities').filter(isRecord).flatMap(ownPost),
    schools: recordsAt(record, 'education').flatMap((school) => {
      const name = textAt(school, 'school');
      const details = paragraphsAt(school, 'description');
      const dates = datesOf(school, false);
      return name
        ? {
            school: name,
            degree: textAt(school, 'degree_name'),
            field: textAt(school, 'field_of_study'),
            dates,
            details,
          }
        : [];
    }),
    skills: textsAt(record, 'skills'),
    volunteering: recordsAt(record, 'volunteer_work').map((role) =>
      roleOf(role, textAt(role, 'title', 'cause')),
    ),
    items: itemsOf(record),
  };
}

function roleOf(role: JsonRecord, title: string | null): SheetRole {
  return {
    title,
    company: textAt(role, 'company'),
    dates: datesOf(role, true),
    location: textAt(role, 'location'),
    details: paragraphsAt(role, 'description'),
  };
}

function datesOf(record: JsonRecord, mayRun: boolean): SheetRole['dates'] {
  const start = dateAt(record, 'starts_at');
  const end = dateAt(record, 'ends_at');
  return rangeOf(start, end, mayRun && start !== null && end === null);
}

/** `{ day, month, year }` as "2019-03"; the year alone where the month is not known. */
function dateAt(record: JsonRecord, key: string): string | null {
  const date = recordAt(record, key);
  const [year, month] = [valueAt(date, 'year'), valueAt(date, 'month')];
  if (!Number.isInteger(year)) return null;
  return Number.isInteger(month) ? `${year}-${String(month).padStart(2, '0')}` : `${year}`;
}

/** Activities name who did what in `activity_status`; a post that was only liked or shared is someone else's. */
function ownPost(activity: JsonRecord): string[] {
  const status = textAt(activity, 'activity_status') ?? '';
  const title = textAt(activity, 'title');
  return title && /\bposted\b|^shared by/i.test(status) ? [title] : [];
}

function itemsOf(record: JsonRecord): SheetItem[] {
  const titled = (section: SheetItem['section'], key: string, ...keys: string[]): SheetItem[] =>
    listAt(record, key).flatMap((entry) => {
      const title = isRecord(entry)
        ? keys.flatMap((name) => textAt(entry, name) ?? []).join(' · ')
        : toLine(entry);
      return title
        ? { section, title, details: isRecord(entry) ? paragraphsAt(entry, 'description') : [] }
        : [];
    });
  return [
    ...titled('certification', 'certifications', 'name', 'authority'),
    ...titled('language', 'languages', 'name', 'proficiency'),
    ...titled('project', 'accomplishment_projects', 'title'),
    ...titled('publication', 'accomplishment_publications', 'name', 'publisher'),
    ...titled('award', 'accomplishment_honors_awards', 'title', 'issuer'),
    ...titled('interest', 'interests', 'name'),
    ...textsAt(record, 'recommendations').map((text) => ({
      section: 'recommendation' as const,
      title: null,
      details: [text],
    })),
  ];
}
