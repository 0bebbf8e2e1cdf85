import { type ClaimBody, isFlagged } from '@/components/craft/judged';

export type Segment = { text: string; start: number; claim: ClaimBody | null };

/** Opinions and questions rest on nothing and are not underlined. */
const isTraced = (claim: ClaimBody) =>
  claim.evidence.length > 0 ||
  isFlagged(claim) ||
  claim.status === 'vouched' ||
  (claim.type === 'sender' && claim.status === 'supported');

/**
 * Cuts a message into plain text and traced claims; joined again, the segments are the message.
 * Where two quotes overlap, the flagged one is shown, else the one that starts first.
 */
export function segmentsOf(text: string, claims: ClaimBody[]): Segment[] {
  const taken: { start: number; end: number; claim: ClaimBody }[] = [];
  const free = (start: number, end: number) =>
    taken.every((other) => end <= other.start || start >= other.end);
  const ordered = claims
    .filter((claim) => claim.quote !== '' && isTraced(claim))
    .toSorted(
      (a, b) => Number(isFlagged(b)) - Number(isFlagged(a)) || text.indexOf(a.quote) - text.indexOf(b.quote),
    );
  for (const claim of ordered) {
    const start = placesOf(text, claim.quote).find((at) => free(at, at + claim.quote.length));
    if (start !== undefined) taken.push({ start, end: start + claim.quote.length, claim });
  }
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end, claim } of taken.toSorted((a, b) => a.start - b.start)) {
    if (start > at) segments.push({ text: text.slice(at, start), start: at, claim: null });
    segments.push({ text: text.slice(start, end), start, claim });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), start: at, claim: null });
  return segments;
}

function placesOf(text: string, quote: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

const around = 120;

/** A source's own words with the part that carries the claim apart; long ones are cut at both sides of it. */
export function excerptOf(
  text: string,
  quote: string | null,
): { before: string; marked: string; after: string } {
  const at = quote ? text.toLowerCase().indexOf(quote.toLowerCase()) : -1;
  if (!quote || at === -1) {
    const cut = text.length > around * 3 ? `${text.slice(0, around * 3).trimEnd()}…` : text;
    return { before: cut, marked: '', after: '' };
  }
  const end = at + quote.length;
  const before = at > around ? `…${text.slice(at - around, at).replace(/^\S*\s/, '')}` : text.slice(0, at);
  const rest = text.slice(end);
  const after = rest.length > around ? `${rest.slice(0, around).replace(/\s\S*$/, '')}…` : rest;
  return { before, marked: text.slice(at, end), after };
}
