import { groupWords, shareWords } from '@/lib/sequence/figures-format';
import type { Facet, Figures, Group } from '@/lib/sequence/figures-schema';
import { ENOUGH } from '@/lib/sequence/rate';

/** Those of which there are enough, the best first; then the others, in the order in which they came. Steps keep theirs. */
export function ordered(facet: Facet, groups: Group[]): Group[] {
  if (facet === 'step') return groups.toSorted((a, b) => Number(a.name) - Number(b.name));
  const rank = ({ replies }: Group) => (replies.enough ? 1 + (replies.share ?? 0) : 0);
  return groups.toSorted((a, b) => rank(b) - rank(a) || b.replies.of - a.replies.of);
}

/** What the comparison says, in a sentence: a difference is only claimed where the likely ranges do not meet. */
export function comparison(facet: Facet, groups: Group[]): string {
  const telling = groups
    .filter(({ replies }) => replies.enough)
    .toSorted((a, b) => (b.replies.share ?? 0) - (a.replies.share ?? 0));
  const [best] = telling;
  if (!best) return `Too few to tell. From ${ENOUGH} sequences on, each can be compared.`;
  if (telling.length === 1)
    return groups.length === 1
      ? 'Nothing to compare it with yet.'
      : `The others are too few to tell. From ${ENOUGH} sequences on, each can be compared.`;
  const behind = telling.filter(({ replies }) => replies.high < best.replies.low);
  const name = (group: Group) => groupWords(facet, group.name);
  if (behind.length === 0) return 'No clear difference: the likely ranges overlap.';
  return `${name(best)} brings more replies than ${list(behind.map(name))}: their likely ranges do not meet.`;
}

const list = (names: string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** "9 hours", "2.5 days". */
export function hoursWords(hours: number): string {
  const [value, unit] =
    hours < 1 ? [hours * 60, 'minute'] : hours < 48 ? [hours, 'hour'] : [hours / 24, 'day'];
  const rounded = unit === 'day' && value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  return `${rounded} ${unit}${rounded === 1 ? '' : 's'}`;
}

/** What the time to reply means for the next step. */
export function waitingAdvice(quartiles: [number, number, number]): string {
  const upper = hoursWords(quartiles[2]);
  return `Three in four replies came within ${upper}. A next step that is sent sooner meets people who would still have answered.`;
}

/** The state of things in one sentence. */
export function summary({ replies, outcomes }: Figures): string {
  if (replies.of === 0) return 'Nothing was sent in this period.';
  if (replies.hits === 0)
    return replies.enough
      ? `No reply from ${replies.of} sequences. Up to ${shareWords(replies.high)} would still be chance.`
      : 'No reply yet, and too few were sent to tell why.';
  const meetings = outcomes.meeting === 0 ? '' : `, ${plural(outcomes.meeting, 'meeting')} among them`;
  return `${plural(replies.hits, 'reply', 'replies')} from ${plural(replies.of, 'sequence')}${meetings}.`;
}

export const plural = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
