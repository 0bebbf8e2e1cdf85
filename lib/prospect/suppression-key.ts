import type { SuppressionKind } from '@/db/schema/values';
import { parseLinkedinUrl } from '@/lib/profile/linkedin-url';
import { type Identity, LONGEST_EMAIL } from './policy';

/** Somebody, or everybody at a domain, in the one spelling that is compared. */
export type SuppressionKey = { kind: SuppressionKind; key: string };

export type ReadKey =
  | (SuppressionKey & { ok: true; label: string; readAs: string })
  | { ok: false; reason: string };

/** RFC 1035. */
const LONGEST_DOMAIN = 253;

const WANTED = 'Give an e-mail address, a domain such as example.com, or a LinkedIn profile.';

/** What somebody typed or pasted into the one field: an e-mail address, a domain or a LinkedIn profile. */
export function readSuppressionKey(text: string): ReadKey {
  const typed = text.trim().replace(/^mailto:/i, '');
  if (!typed) return no(WANTED);
  if (isAboutLinkedin(typed)) return readLinkedin(typed);
  const at = typed.lastIndexOf('@');
  if (at > 0 && !/[/?#]/.test(typed)) return readEmail(typed);
  return readDomain(at === 0 ? typed.slice(1) : typed);
}

/**
 * Every key under which these identities may be suppressed: themselves, and for an e-mail its domain and the domains
 * above it. Nobody looks up which of those are for sale to the public: whoever suppresses "co.uk" means it.
 */
export function suppressionKeysOf(identities: readonly Identity[]): SuppressionKey[] {
  return identities.flatMap(({ kind, key }): SuppressionKey[] => {
    if (kind !== 'email') return [{ kind, key }];
    const email = emailKey(key);
    if (email === null) return [{ kind, key }];
    const domains = domainsOf(email).map((domain) => ({ kind: 'domain' as const, key: domain }));
    return [{ kind, key: email }, ...domains];
  });
}

/** Small letters, the domain as machines write it; what stands before the @ is kept, a "+" and all. */
function emailKey(text: string): string | null {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at).trim().normalize('NFC').toLowerCase();
  const domain = domainKey(text.slice(at + 1));
  if (at < 1 || !local || !domain || /[\s\p{Cc}]/u.test(local)) return null;
  const key = `${local}@${domain}`;
  return key.length <= LONGEST_EMAIL ? key : null;
}

/** Lower case, letters beyond ASCII as machines write them; null for what is no domain, a bare "com" included. */
function domainKey(text: string): string | null {
  const plain = text.trim().replace(/\.$/, '');
  if (!plain || /[\s/?#@:\\%[\]]/.test(plain)) return null;
  const host = URL.canParse(`http://${plain}`) ? new URL(`http://${plain}`).hostname : '';
  const labels = host.split('.');
  const isDomain =
    labels.length > 1 &&
    host.length <= LONGEST_DOMAIN &&
    labels.every((label) => /^[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?$/.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '');
  return isDomain ? host : null;
}

/** "mail.acme.co.uk" and "acme.co.uk" and "co.uk", never "uk". */
function domainsOf(email: string): string[] {
  const labels = email.slice(email.lastIndexOf('@') + 1).split('.');
  return labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'));
}

function readEmail(typed: string): ReadKey {
  const key = emailKey(typed);
  if (key === null) return no(`This is no e-mail address that can be written to. ${WANTED}`);
  return { ok: true, kind: 'email', key, label: key, readAs: 'an e-mail address' };
}

function readDomain(typed: string): ReadKey {
  const host = typed
    .replace(/^[a-z][a-z\d+.-]*:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .replace(/:\d+$/, '')
    .replace(/^www\./i, '');
  const key = domainKey(host);
  if (key !== null) return { ok: true, kind: 'domain', key, label: key, readAs: 'a domain' };
  if (/^[\p{L}\d-]+$/u.test(host))
    return no(`“${host.slice(0, 60)}” alone is no domain. Give the whole of it, such as example.com.`);
  return no(`This is no e-mail address, domain or LinkedIn profile. ${WANTED}`);
}

const isAboutLinkedin = (typed: string) =>
  /^(?:urn:|linkedin:)/i.test(typed) ||
  /^(?:https?:\/\/)?(?:[a-z\d-]+\.)*(?:linkedin\.com|lnkd\.in)\/./i.test(typed) ||
  /^https?:\/\/(?:[\w-]+\.safelinks\.protection\.outlook\.com\/|(?:www\.)?google\.[a-z.]+\/url\?)/i.test(
    typed,
  );

const linkedinWords = {
  slug: 'a LinkedIn profile',
  member: 'a LinkedIn profile',
  sales_navigator: 'a Sales Navigator lead',
  urn: 'a LinkedIn member id',
};

function readLinkedin(typed: string): ReadKey {
  const url = parseLinkedinUrl(typed);
  if (!url.ok) return no(url.reason);
  if (url.kind === 'unresolved')
    return no(
      "This LinkedIn address does not say whose profile it is. Open it and copy the profile's own address.",
    );
  const label = url.kind === 'slug' ? `linkedin.com/in/${url.key}` : url.key;
  return { ok: true, kind: url.kind, key: url.key, label, readAs: linkedinWords[url.kind] };
}

function no(reason: string): ReadKey {
  return { ok: false, reason };
}
