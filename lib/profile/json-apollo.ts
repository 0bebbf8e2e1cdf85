import { rangeOf } from '@/lib/profile/date-range';
import {
  isRecord,
  type JsonRecord,
  joinPlace,
  recordAt,
  recordsAt,
  textAt,
  valueAt,
} from '@/lib/profile/json-values';
import { profileUrl } from '@/lib/profile/linkedin-url';
import { splitName } from '@/lib/profile/name';
import { emptySheet, type Sheet, type SheetRole } from '@/lib/profile/sheet';

/** The person of Apollo's `people/match`. */
export function isApollo(record: JsonRecord): boolean {
  const has = (key: string) => Object.hasOwn(record, key);
  return (
    Array.isArray(valueAt(record, 'employment_history')) ||
    (isRecord(valueAt(record, 'organization')) && has('name'))
  );
}

export function fromApollo(record: JsonRecord): Sheet {
  const history = recordsAt(record, 'employment_history');
  const isSchool = (entry: JsonRecord) =>
    textAt(entry, 'degree', 'major') !== null || textAt(entry, 'kind') === 'education';
  const roles = history.filter((entry) => !isSchool(entry)).map(roleOf);
  const company = textAt(recordAt(record, 'organization'), 'name');
  const title = textAt(record, 'title');
  const isListed = roles.some((role) => role.dates?.current);
  const current: SheetRole = {
    title,
    company,
    dates: rangeOf(null, null, true),
    location: null,
    details: [],
  };
  return {
    ...emptySheet(),
    name: splitName(
      textAt(record, 'name') ?? [textAt(record, 'first_name'), textAt(record, 'last_name')].join(' '),
    ),
    headline: textAt(record, 'headline'),
    title,
    company,
    location: joinPlace(textAt(record, 'city'), textAt(record, 'state'), textAt(record, 'country')),
    email: emailOf(record),
    linkedinUrl: profileUrl(textAt(record, 'linkedin_url'), null),
    roles: isListed || (!title && !company) ? roles : [current, ...roles],
    schools: history.filter(isSchool).flatMap((entry) => {
      const school = textAt(entry, 'organization_name');
      const dates = rangeOf(textAt(entry, 'start_date'), textAt(entry, 'end_date'), false);
      return school
        ? { school, degree: textAt(entry, 'degree'), field: textAt(entry, 'major'), dates, details: [] }
        : [];
    }),
  };
}

function roleOf(entry: JsonRecord): SheetRole {
  const current = valueAt(entry, 'current') === true;
  return {
    title: textAt(entry, 'title'),
    company: textAt(entry, 'organization_name'),
    dates: rangeOf(textAt(entry, 'start_date'), textAt(entry, 'end_date'), current),
    location: null,
    details: [],
  };
}

/** Apollo puts a placeholder where an address is not unlocked. */
function emailOf(record: JsonRecord): string | null {
  const email = textAt(record, 'email');
  return email && !/email_not_unlocked|domain\.com$/i.test(email) ? email : null;
}
