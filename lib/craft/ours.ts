import { addressedNames, signOff } from '@/lib/craft/address';
import type { Atom } from '@/lib/craft/atoms';
import type { CraftContext } from '@/lib/craft/schema';
import { type Source, sourceOfText } from '@/lib/craft/source';
import { fold } from '@/lib/craft/vocabulary';
import type { ReadText } from '@/lib/tone/text';

/** What is known about the sender: context, solution, and who signs. */
export function ownSource({ companyContext, solution, sender, goal }: CraftContext): Source {
  return sourceOfText(
    [
      companyContext,
      solution?.name,
      solution?.description,
      ...(solution?.proofPoints ?? []),
      sender?.name,
      sender?.title,
      sender?.company,
      goal,
    ]
      .filter((part) => part !== null && part !== undefined && part !== '')
      .join('\n'),
  );
}

/** Names that need no source in any sentence: the reader's, and those of the sender. */
export function familiarNames(ctx: CraftContext): string[] {
  return [ctx.firstName, ctx.lastName, ctx.sender?.name, ctx.sender?.company].filter(
    (name) => name !== null && name !== undefined && name !== '',
  );
}

export function isFamiliar(atom: Atom, ctx: CraftContext): boolean {
  if (atom.kind !== 'name') return false;
  const known = familiarNames(ctx).flatMap((name) => fold(name).split(/\s+/));
  return atom.parts.every((part) => known.includes(fold(part).replace(/'s?$/, '')));
}

/**
 * Where a text names people whom no fact has to name: whom it addresses (the check `name` looks at that) and who signs;
 * a sender who is not known may also introduce himself.
 */
export function salutations(content: string, ctx: CraftContext): (atom: Atom) => boolean {
  const introduced = ctx.sender?.name ? [] : [...content.matchAll(introduction)].map(rangeOfName);
  const ranges = [...addressedNames(content), ...signOff(content), ...introduced];
  return (atom) =>
    atom.kind === 'name' && ranges.some(({ start, end }) => atom.start >= start && atom.end <= end);
}

const introduction =
  /\b(?:I am|I['’]m|my name is|this is|ich bin|mein Name ist|je suis|je m['’]appelle|soy|me llamo)\s+(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?)(?=,? (?:from|at|of|with|and|here|von|bei|und|de|chez|et|y)\b|[,.])|^\s*(\p{Lu}[\p{L}\p{M}'’-]+)(?= here\b)/giu;

function rangeOfName(match: RegExpExecArray) {
  const end = match.index + match[0].length;
  return { start: end - (match[1] ?? match[2] ?? '').length, end };
}

/** What we may propose of ourselves: a meeting's length, a month to write again, two lines; and familiar names. */
export function isOurs(atom: Atom, read: ReadText, ctx: CraftContext): boolean {
  if (isFamiliar(atom, ctx)) return true;
  const sentence = read.sentences[atom.sentence];
  const text = sentence?.text ?? read.text;
  if (atom.kind === 'month') return proposal.test(text);
  if (atom.kind !== 'number') return false;
  if (atom.quantity.year) return sentence?.question === true && plan.test(text);
  const after = read.text.slice(atom.end, atom.end + 14).toLowerCase();
  return ownThings.test(after) || (ownTimes.test(after) && proposal.test(text));
}

const proposal =
  /\b(?:call|talk|meet|meeting|chat|speak|demo|coffee|write|send|show|walk|free|suits?|calendar|worth|again|by|until|before|after|in|around)\b/i;
const plan = /\b(?:plan\w*|budget\w*|target\w*|due|roadmap|list|next|by|before|until)\b/i;
const ownThings = /^[ -](?:lines?|sentences?|words?|pages?|questions?|options?|slides?)\b/;
const ownTimes = /^[ -]?(?:min(?:ute)?s?|seconds?|hours?|am|pm|weeks?|days?)\b/;
