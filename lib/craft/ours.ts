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
    (name): name is string => typeof name === 'string' && name !== '',
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
    atom.kind === 'name' && ranges.some(({ start, end }) => atom.start < end && start < atom.end);
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
  if (atom.kind === 'month') return proposal.test(text) || (sentence?.question === true && plan.test(text));
  if (atom.kind !== 'number') return false;
  if (atom.quantity.single && sentence?.question) return true;
  if (atom.quantity.year) return sentence?.question === true && plan.test(text);
  const after = read.text.slice(atom.end, atom.end + 14).toLowerCase();
  if (
    sentence?.question &&
    (clock.test(after) || (ownLength.test(`${atom.text}${after}`) && asked.test(text)))
  )
    return true;
  if (
    /\b(?:which|any|either|each|all|what part) of (?:the|those|these) $/i.test(
      read.text.slice(Math.max(0, atom.start - 24), atom.start),
    )
  )
    return true;
  const few = atom.quantity.values.every((value) => value <= 12);
  return (few && ownThings.test(after)) || (ownTimes.test(after) && proposal.test(text));
}

/** Words of a sentence that offers or asks for a talk, or says when we write again. */
const proposal =
  /\b(?:(?:a|quick|short|brief|first|minute|intro\w*) (?:call|chat|talk|demo|meeting|conversation|coffee)|call (?:you|me)|(?:can|could|shall|may|might|would|should|let's|to) (?:\w+ ){0,3}(?:call|talk|meet|chat|speak|write|walk|send|show)|meet|coffee|you (?:free|around|available)|(?:suits?|work for) you|(?:spare|have|find) (?:me )?(?:\d|five|ten|fifteen|twenty|thirty|a few)|your calendar|(?:i|we)(?:'|’)ll (?:write|ask|call|try|come back|be back)|(?:write|ask|try) again|minutes? of your)\b/i;
const plan = /\b(?:plan\w*|budget\w*|target\w*|due|roadmap|next|by|before|until|better)\b/i;
const ownThings =
  /^[ -](?:\w+ )?(?:lines?|sentences?|words?|pages?|questions?|options?|slides?|things?|reasons?|ways?|sides?|points?|thoughts?|ideas?|halves)\b/;
/** What a question may ask for or offer, and a time of day in it. */
const asked =
  /\b(?:would|could|can|may|might|shall|do you have|is there|are|worth|how about|what about|fancy)\b/i;
const ownLength =
  /\b(?:\d{1,2}|two|three|five|ten|fifteen|twenty|thirty)[ -](?:min(?:ute)?s?|page|slide|question)\b/;
const clock = /^(?:\s?[ap]\.?m\b|:\d\d\b| (?:o['’]clock|in the (?:morning|afternoon|evening)|at night)\b)/;
const ownTimes = /^[ -]?(?:min(?:ute)?s?|seconds?|hours?|o(?:'|’)clock|am|pm|weeks?|days?)\b/;
