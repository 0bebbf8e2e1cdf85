import { otherPages } from '@/lib/profile/linkedin-pages';

export type LinkedinUrlKind = 'slug' | 'member' | 'sales_navigator' | 'urn' | 'unresolved';

/**
 * A LinkedIn identity, or why it is none. `key` tells people apart: a slug is decoded, NFC and lower-case;
 * tokens, ids and what cannot be resolved offline stand as they came. `url` is the profile's own address.
 */
export type LinkedinUrl =
  | { ok: true; kind: LinkedinUrlKind; key: string; url: string | null }
  | { ok: false; reason: string };

const MAX_CHARACTERS = 2048;
const WANTED = 'Paste the address of a person’s profile, such as linkedin.com/in/name.';
const BROKEN = 'Copy it again from the browser’s address bar.';

/** Reads a profile's address in any of its forms. Pure; opens nothing. */
export function parseLinkedinUrl(input: string): LinkedinUrl {
  return parse(input, true);
}

function parse(input: string, mayUnwrap: boolean): LinkedinUrl {
  if (input.length > MAX_CHARACTERS) {
    return no(`This address has ${input.length.toLocaleString('en')} characters; at most 2,048 are read.`);
  }
  const text = input.trim();
  if (!text) return no(`The address is empty. ${WANTED}`);
  if (/[\s\p{Cc}\p{Cs}]/u.test(text)) return no(`There is a space or a hidden character in it. ${BROKEN}`);
  if (text.includes('\\')) return no(`There is a backslash in it, so it is no web address. ${WANTED}`);
  if (/^urn:/i.test(text)) return readUrn(text);

  const scheme = /^([a-z][a-z\d+-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase() ?? null;
  const rest = scheme === null ? text : text.slice(scheme.length + 1);
  if (scheme === 'linkedin' && rest.startsWith('//')) return readPath(rest, text);
  if (scheme !== null && (!/^https?$/.test(scheme) || !rest.startsWith('//'))) {
    return no(`This is a “${scheme}:” address, not a LinkedIn page. ${WANTED}`);
  }
  return readWeb(rest.replace(/^\/\//, ''), text, mayUnwrap);
}

function readWeb(rest: string, text: string, mayUnwrap: boolean): LinkedinUrl {
  const [, authority = '', path = '', query = ''] = /^([^/?#]*)([^?#]*)(?:\?([^#]*))?/.exec(rest) ?? [];
  if (authority.includes('@')) return no(`${whatTheAtSignMeans(rest, authority)} ${WANTED}`);
  const host = authority
    .toLowerCase()
    .replace(/:(?:80|443)?$/, '')
    .replace(/\.$/, '');
  const wrapped = wrappedTarget(host, path, query);
  if (wrapped !== null) {
    if (!mayUnwrap) return no(`This is a link inside a link inside a link. ${WANTED}`);
    const target = decode(wrapped);
    return target === null ? no(`Its percent-encoding is broken. ${BROKEN}`) : parse(target, false);
  }
  if (host === 'lnkd.in') {
    return /[^/]/.test(path) ? unresolved(text) : no(`This short link leads nowhere. ${WANTED}`);
  }
  if (/^(?:(?:www|m|mobile|touch|[a-z]{2})\.)?linkedin\.com$/.test(host)) return readPath(path, text);
  if (host.endsWith('.linkedin.com'))
    return no(`This is a LinkedIn page (${host}), but no profile. ${WANTED}`);
  if (!host.includes('.')) return no(`This is not a web address. ${WANTED}`);
  return no(`This is another site (${host}), not LinkedIn. ${WANTED}`);
}

function whatTheAtSignMeans(rest: string, authority: string): string {
  if (rest === authority && !authority.startsWith('@') && !authority.includes(':')) {
    return 'This is an e-mail address or a link with a sign-in name, not a LinkedIn page.';
  }
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return `This link leads to ${host || 'nowhere'} under a sign-in name, which no LinkedIn page has.`;
}

/** The address inside an Outlook safe link or a Google redirect, still encoded. */
function wrappedTarget(host: string, path: string, query: string): string | null {
  const isOutlook = host.endsWith('.safelinks.protection.outlook.com');
  const isGoogle = /^(?:www\.)?google(?:\.[a-z]{2,3}){1,2}$/.test(host) && path === '/url';
  if (!isOutlook && !isGoogle) return null;
  for (const name of isOutlook ? ['url'] : ['q', 'url']) {
    const pair = query.split('&').find((part) => part.startsWith(`${name}=`));
    if (pair) return pair.slice(name.length + 1);
  }
  return null;
}

function readPath(path: string, text: string): LinkedinUrl {
  const parts = path
    .replace(/^\/+/, '')
    .replace(/[?#].*$/, '')
    .split('/');
  if (/^(?:comm|mwlite|public-profile)$/i.test(parts[0] ?? '') && parts.length > 1) parts.shift();
  const first = (parts[0] ?? '').toLowerCase();
  const second = (parts[1] ?? '').toLowerCase();
  if (first === 'in') return readSlug(parts[1] ?? '');
  if (first === 'pub' && second !== 'dir') return readPub(parts, text);
  if (first === 'sales' && (second === 'lead' || second === 'people')) return readLead(parts[2] ?? '');
  const isProfileById = /^(?:sales|talent|recruiter)$/.test(first) && second === 'profile' && parts[2];
  if (isProfileById || (first === 'profile' && second)) return unresolved(text);
  return no(`This is ${otherPages(first, second)}. ${WANTED}`);
}

function readSlug(encoded: string): LinkedinUrl {
  const slug = decode(encoded);
  if (slug === null) return no(`Its percent-encoding is broken. ${BROKEN}`);
  if (/^A(?:CoAA|CwAA|EMAA)[\w-]*$/.test(slug)) return yes('member', slug, slug);
  const trouble = slugTrouble(slug);
  if (trouble) return no(trouble);
  const key = slug.normalize('NFC').toLowerCase().normalize('NFC');
  return yes('slug', key, key);
}

/** LinkedIn allows 100 characters; older addresses ran a little longer. */
const LONGEST_SLUG = 200;

function slugTrouble(slug: string): string | null {
  if (!slug) return `This is LinkedIn’s /in/ without a name after it. ${WANTED}`;
  if (slug.toLowerCase() === 'me')
    return `The address “/in/me” is whoever is signed in, not one person. ${WANTED}`;
  if (slug.length > LONGEST_SLUG) return `Its name is longer than any profile’s. ${BROKEN}`;
  if (slug.includes('%')) return `Its name was percent-encoded twice. ${BROKEN}`;
  const isPlain = /^[\p{L}\p{M}\p{N}\p{So}\p{Sk}\p{Sm}\p{Pd}_.'’·~\u200C\u200D]+$/u.test(slug);
  if (!isPlain || /[<>=|^`]/.test(slug)) return `Its name holds a character that no profile has. ${BROKEN}`;
  if (/^\.+$|\.$/.test(slug)) return `Its name ends in a full stop, which no profile has. ${BROKEN}`;
  return null;
}

/** `/pub/name/A/B/C` of the years before 2015 is `/in/name-CBA`, B and C padded to three. */
function readPub(parts: string[], text: string): LinkedinUrl {
  const [, name = '', a = '', b = '', c = ''] = parts;
  if (!name) return no(`This is LinkedIn’s /pub/ without a name after it. ${WANTED}`);
  if (![a, b, c].every((part) => /^[\da-f]{1,3}$/i.test(part))) return unresolved(text);
  return readSlug(`${name}-${c.padStart(3, '0')}${b.padStart(3, '0')}${a}`);
}

function readLead(encoded: string): LinkedinUrl {
  const id = decode(encoded)?.split(',')[0] ?? '';
  if (!/^[\w-]+$/.test(id)) return no(`This Sales Navigator link holds no lead. ${BROKEN}`);
  return yes('sales_navigator', id, null);
}

function readUrn(text: string): LinkedinUrl {
  const [, type = '', id = ''] = /^urn:li:(\w+):(.+)$/i.exec(text) ?? [];
  if (/^person$/i.test(type)) return unresolved(text);
  const isProfile = /^(?:fsd_profile|fs_profile|fs_miniProfile)$/i.test(type) && /^[\w-]+$/.test(id);
  const isSales = /^fs_salesProfile$/i.test(type) && /^\([\w-]+(?:,[\w-]*)*\)$|^[\w-]+$/.test(id);
  const isMember = /^member$/i.test(type) && /^\d+$/.test(id);
  if (isProfile || isSales || isMember) return yes('urn', text, null);
  return no(`This urn names ${type ? `a “${type}”` : 'nothing on LinkedIn'}, not a person. ${WANTED}`);
}

/** Decodes once; null when the percent-encoding or the UTF-8 in it is broken, or hides a separator. */
function decode(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

function yes(kind: LinkedinUrlKind, key: string, slug: string | null): LinkedinUrl {
  const url = slug === null ? null : `https://www.linkedin.com/in/${encodeURIComponent(slug)}`;
  return { ok: true, kind, key, url };
}

function unresolved(text: string): LinkedinUrl {
  return { ok: true, kind: 'unresolved', key: text, url: null };
}

function no(reason: string): LinkedinUrl {
  return { ok: false, reason };
}

/** A profile's own address from what a data vendor gives: an address, else a bare slug. */
export function profileUrl(address: string | null, slug: string | null): string | null {
  for (const candidate of [address, slug && `linkedin.com/in/${slug}`]) {
    const read = candidate ? parseLinkedinUrl(candidate) : null;
    if (read?.ok && read.url) return read.url;
  }
  return null;
}
