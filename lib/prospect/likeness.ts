import { searchable } from './search-text';

/** Why two records may be one person, the surest reason first. */
export const likenesses = ['same_email', 'same_domain', 'same_company'] as const;
export type Likeness = (typeof likenesses)[number];

type Known = { fullName: string | null; company: string | null; email: string | null };

/** Domains at which everybody may have an address. */
const ANYBODYS =
  /^(gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton|protonmail|mail|zoho|yandex|qq|163|126|t-online|orange|free|libero)\./;

/** How alike names and companies must be, from 0 to 1. */
const NAMES = 0.55;
const COMPANIES = 0.5;

/** Whether two records are likely one person, and by what; null when it would be a guess. */
export function likeness(a: Known, b: Known): Likeness | null {
  if (a.email && b.email && a.email.toLowerCase() === b.email.toLowerCase()) return 'same_email';
  if (!a.fullName || !b.fullName || similarity(a.fullName, b.fullName) < NAMES) return null;
  const [mine, theirs] = [domainOf(a.email), domainOf(b.email)];
  if (mine && mine === theirs && !ANYBODYS.test(mine)) return 'same_domain';
  return a.company && b.company && similarity(a.company, b.company) >= COMPANIES ? 'same_company' : null;
}

/** Shared trigrams by all trigrams, as the database counts them: 1 for the same words in any order. */
export function similarity(a: string, b: string): number {
  const [mine, theirs] = [trigrams(a), trigrams(b)];
  const shared = [...mine].filter((one) => theirs.has(one)).length;
  const all = mine.size + theirs.size - shared;
  return all === 0 ? 0 : shared / all;
}

function trigrams(text: string): Set<string> {
  const words = searchable(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) => {
      const padded = [...`  ${word} `];
      return padded.slice(2).map((_, i) => padded.slice(i, i + 3).join(''));
    }),
  );
}

function domainOf(email: string | null): string | null {
  return email?.toLowerCase().split('@')[1] ?? null;
}
