import type { IdentityKind } from '@/db/schema/values';
import { type LinkedinUrl, parseLinkedinUrl } from '@/lib/profile/linkedin-url';
import type { ParsedProfile } from '@/lib/profile/schema';

export type Identity = { kind: IdentityKind; key: string };

/** RFC 5321; whatever is longer is no address, and no key of an index. */
const LONGEST_EMAIL = 254;

/** The keys that say who this is: the address that was given (else the profile's own), then the e-mail. */
export function identitiesOf(profile: ParsedProfile, given: LinkedinUrl | null): Identity[] {
  const found = given ?? (profile.fields.linkedinUrl ? parseLinkedinUrl(profile.fields.linkedinUrl) : null);
  const linkedin = found?.ok && found.kind !== 'unresolved' ? [{ kind: found.kind, key: found.key }] : [];
  const email = profile.fields.email?.trim().toLowerCase();
  return [
    ...linkedin,
    ...(email && email.length <= LONGEST_EMAIL ? [{ kind: 'email' as const, key: email }] : []),
  ];
}
