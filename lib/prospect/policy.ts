import type { IdentityKind } from '@/db/schema/values';
import { type LinkedinUrl, parseLinkedinUrl } from '@/lib/profile/linkedin-url';
import type { ParsedProfile } from '@/lib/profile/schema';

/** The keys that say who this is: the address that was given (else the profile's own), then the e-mail. */
export function identitiesOf(
  profile: ParsedProfile,
  given: LinkedinUrl | null,
): { kind: IdentityKind; key: string }[] {
  const found = given ?? (profile.fields.linkedinUrl ? parseLinkedinUrl(profile.fields.linkedinUrl) : null);
  const linkedin = found?.ok && found.kind !== 'unresolved' ? [{ kind: found.kind, key: found.key }] : [];
  const email = profile.fields.email?.trim().toLowerCase();
  return [...linkedin, ...(email ? [{ kind: 'email' as const, key: email }] : [])];
}
