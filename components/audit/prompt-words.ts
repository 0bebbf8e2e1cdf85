import { countWords } from '@/components/sequence/words';
import type { PromptFigures } from '@/lib/sequence/prompt-figures';
import { ENOUGH, type Rate } from '@/lib/sequence/rate';

/** A prompt under its name, with its versions in the order of the figures. */
export type PromptName = { name: string; versions: PromptFigures[] };

/** "message" of "message/2". */
const nameOf = (version: string) => version.split('/')[0] ?? version;

const order = ['message', 'repair', 'rewrite', 'research'];
const names: Record<string, string> = {
  message: 'Messages',
  repair: 'Repairs',
  rewrite: 'Rewrites and variants',
  research: 'Research',
  'connection-test': 'Tests of a connection',
};

/** What writes messages first; a name that is not known here comes last, as it stands. */
export function byName(figures: PromptFigures[]): PromptName[] {
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const all = [...new Set(figures.map(({ version }) => nameOf(version)))];
  return all
    .toSorted((a, b) => place(a) - place(b))
    .map((name) => ({
      name: names[name] ?? name.charAt(0).toUpperCase() + name.slice(1),
      versions: figures.filter(({ version }) => nameOf(version) === name),
    }));
}

/** "message/2", "message/2 by the built-in writer". */
export const versionWords = ({ version, builtIn }: Pick<PromptFigures, 'version' | 'builtIn'>) =>
  builtIn ? `${version} by the built-in writer` : version;

/** What the figures say about the two newest of a name; a difference is only claimed where the likely ranges do not meet. */
export function promptMeaning(versions: PromptFigures[]): string {
  const written = versions.filter((one) => one.writing && !one.builtIn);
  const [newer, older] = written;
  if (!newer?.writing) return nothingWritten(versions);
  if (!older?.writing) return 'One version so far: there is nothing to compare it with yet.';
  const [a, b] = [newer.writing, older.writing];
  const said = [
    difference([newer.version, a.passed], [older.version, b.passed], 'passes all checks more often'),
    difference([newer.version, a.replies], [older.version, b.replies], 'brings more replies'),
  ].filter((sentence) => sentence !== null);
  if (said.length > 0) return said.join(' ');
  return `No clear difference between ${newer.version} and ${older.version}: their likely ranges meet, or fewer than ${ENOUGH} are known.`;
}

function nothingWritten(versions: PromptFigures[]): string {
  if (versions.some(({ writing }) => writing)) return 'No message was written with it by a model yet.';
  const writes = versions.some(({ version }) => ['message', 'repair', 'rewrite'].includes(nameOf(version)));
  return writes ? 'Nothing that it wrote is in a message now.' : 'It writes no messages itself.';
}

type Named = [version: string, rate: Rate];

function difference(newer: Named, older: Named, does: string): string | null {
  const [better, worse] = (newer[1].share ?? 0) >= (older[1].share ?? 0) ? [newer, older] : [older, newer];
  if (!better[1].enough || !worse[1].enough || worse[1].high >= better[1].low) return null;
  return `${better[0]} ${does} than ${worse[0]}.`;
}

/** "12 messages", "Its newest 1,000 messages". */
export function lookedAtWords({ messages, more }: { messages: number; more: boolean }): string {
  return more ? `Its newest ${countWords(messages, 'message')}` : countWords(messages, 'message');
}

/** "2 Nov to 26 Nov", "26 Nov". */
export function useWords({ firstDay, lastDay }: Pick<PromptFigures, 'firstDay' | 'lastDay'>): string {
  const words = (day: string) =>
    new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${day}T00:00:00Z`));
  return firstDay === lastDay
    ? `Used on ${words(firstDay)}`
    : `Used from ${words(firstDay)} to ${words(lastDay)}`;
}
