import { fromApollo, isApollo } from '@/lib/profile/json-apollo';
import { fromPeopleDataLabs, isPeopleDataLabs } from '@/lib/profile/json-people-data-labs';
import { fromProxycurl, isProxycurl } from '@/lib/profile/json-proxycurl';
import { fromJsonResume, isJsonResume } from '@/lib/profile/json-resume';
import { isRecord, type JsonRecord, valueAt } from '@/lib/profile/json-values';
import type { Sheet } from '@/lib/profile/sheet';

/** Reads the record of a person in any of the four known shapes; null when it has none of them. */
export function readJson(record: JsonRecord): Sheet | null {
  if (isJsonResume(record)) return fromJsonResume(record);
  const envelopes = ['person', 'data', 'profile'].map((key) => valueAt(record, key)).filter(isRecord);
  for (const person of [record, ...envelopes]) {
    if (isApollo(person)) return fromApollo(person);
    if (isProxycurl(person)) return fromProxycurl(person);
    if (isPeopleDataLabs(person)) return fromPeopleDataLabs(person);
  }
  return null;
}
