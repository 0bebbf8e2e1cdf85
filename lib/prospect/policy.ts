import type { IdentityKind } from '@/db/schema/values';
import { type LinkedinUrl, parseLinkedinUrl } from '@/lib/profile/linkedin-url';
import type { ParsedProfile } from '@/lib/profile/schema';

export type Identity = { kind: IdentityKind; key: string };

/** Whether somebody may be contacted; `reason` is a sentence that says who noted it and when. */
export type Contactable = { ok: true } | { ok: false; reason: string };

/** RFC 5321; whatever is longer is no address, and no key of an index. */
export const LONGEST_EMAIL = 254;

/** Whether two names can be one person's: they share a part, whatever its accents and capitals. */
export function sameName(a: string, b: string): boolean {
  const others = nameParts(b);
  return nameParts(a).some((part) => others.some((other) => letters.compare(part, other) === 0));
}

/** Letters alone decide: "Ø" is "o", "ß" is "ss". */
const letters = new Intl.Collator('en', { sensitivity: 'base' });

/** "Margaret M. O’Sullivan" → Margaret, OSullivan: an initial says too little; scripts without spaces go by sign. */
function nameParts(name: string): string[] {
  const plain = name.normalize('NFC').replace(/['’‘`´]/g, '');
  return plain.match(/[\p{Script=Han}\p{Script=Hangul}]|[\p{L}\p{M}]{2,}/gu) ?? [];
}

/** The keys that say who this is: the address that was given (else the profile's own), then the e-mail. */
export function identitiesOf(profile: ParsedProfile, given: LinkedinUrl | null): Identity[] {
  const own = profile.fields.linkedinUrl ? parseLinkedinUrl(profile.fields.linkedinUrl) : null;
  return keys(given ?? own, profile.fields.email);
}

/** The keys that fields typed by hand stand for. */
export function identitiesOfFields(fields: { email: string | null; linkedinUrl: string | null }): Identity[] {
  return keys(fields.linkedinUrl ? parseLinkedinUrl(fields.linkedinUrl) : null, fields.email);
}

function keys(url: LinkedinUrl | null, address: string | null): Identity[] {
  const linkedin = url?.ok && url.kind !== 'unresolved' ? [{ kind: url.kind, key: url.key }] : [];
  const email = address?.trim().toLowerCase();
  return [
    ...linkedin,
    ...(email && email.length <= LONGEST_EMAIL ? [{ kind: 'email' as const, key: email }] : []),
  ];
}
