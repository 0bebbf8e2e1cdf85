import { type Atom, findAtoms } from '@/lib/craft/atoms';
import { hasAtom } from '@/lib/craft/lookup';
import { isSaidOfUs, offers, statesAboutReader } from '@/lib/craft/person';
import type { Claim, CraftContext, DraftClaim } from '@/lib/craft/schema';
import { type Source, sourceOfSpans, sourceOfText, union } from '@/lib/craft/source';
import { checkStatement, type Finding } from '@/lib/craft/statement';
import { type ReadText, readText, type Sentence } from '@/lib/tone/text';

export type Grounding = {
  /** The claims whose quote stands in the text, each with status and verdict. */
  claims: Claim[];
  /** Sentences that say something about the reader and belong to no claim. */
  unattributed: string[];
  /** Sentences about the sender that belong to no claim and say what the context does not. */
  unbacked: string[];
  /** Names, numbers, dates and quotations outside the claims that no source holds. */
  loose: Atom[];
};

/** Checks each claim of a text against the sources it names, and the rest of the text against all of them. */
export function verifyClaims(
  content: string,
  draftClaims: readonly DraftClaim[],
  ctx: CraftContext,
): Grounding {
  const read = readText(content);
  const atoms = findAtoms(read);
  const sources = { evidence: sourceOfSpans(ctx.evidence), own: ownSource(ctx) };
  const placed = place(content, draftClaims);
  const claims = placed.map(({ claim, start }) => {
    const end = start + claim.quote.length;
    const inside = atoms.filter((atom) => atom.start >= start && atom.end <= end);
    return { ...claim, ...verify({ claim, atoms: inside, read, ctx, sources }) };
  });
  const ranges = placed.map(({ claim, start }) => ({ start, end: start + claim.quote.length }));
  const covered = (start: number, end: number) =>
    ranges.some((range) => start < range.end && range.start < end);
  const open = read.sentences.filter((sentence) => !covered(sentence.start, sentence.end));
  const all = union(sources.evidence, sources.own);
  return {
    claims,
    unattributed: open.filter(statesAboutReader).map((sentence) => sentence.text),
    unbacked: open
      .filter((sentence) => isUnbacked(sentence, ctx, sources.own))
      .map((sentence) => sentence.text),
    loose: atoms.filter(
      (atom) => !covered(atom.start, atom.end) && !hasAtom(atom, all) && !isOurs(atom, read, ctx),
    ),
  };
}

/** Whether a sentence boasts: it speaks of the sender, offers nothing, and most of its telling words are new. */
function isUnbacked(sentence: Sentence, ctx: CraftContext, own: Source): boolean {
  if (sentence.question || !isSaidOfUs(sentence, ctx) || statesAboutReader(sentence) || offers(sentence))
    return false;
  const read = readText(sentence.text);
  return (
    checkStatement({ read, atoms: [], source: own, own: true, familiar: familiarNames(ctx) }).status ===
    'unsupported'
  );
}

/** What is known about the sender: context, solution, and who signs. */
export function ownSource(ctx: CraftContext): Source {
  const { solution, sender } = ctx;
  return sourceOfText(
    [
      ctx.companyContext,
      solution?.name,
      solution?.description,
      ...(solution?.proofPoints ?? []),
      sender?.name,
      sender?.title,
      sender?.company,
      ctx.goal,
    ]
      .filter((part) => part !== null && part !== undefined && part !== '')
      .join('\n'),
  );
}

type Placed = { claim: DraftClaim; start: number };

/** Finds each quote in the text; the second claim with the same quote takes its second place. */
function place(content: string, claims: readonly DraftClaim[]): Placed[] {
  const next = new Map<string, number>();
  const placed: Placed[] = [];
  for (const claim of claims) {
    if (claim.quote.trim() === '') continue;
    const again = content.indexOf(claim.quote, next.get(claim.quote) ?? 0);
    const start = again >= 0 ? again : content.indexOf(claim.quote);
    if (start < 0) continue;
    next.set(claim.quote, start + claim.quote.length);
    placed.push({ claim, start });
  }
  return placed;
}

type Sources = { evidence: Source; own: Source };
type Verified = { claim: DraftClaim; atoms: Atom[]; read: ReadText; ctx: CraftContext; sources: Sources };

/** `read` is the whole text, since the atoms' offsets are its own. */
function verify({ claim, atoms, read, ctx, sources }: Verified): Finding {
  const statement = { read: readText(claim.quote), familiar: familiarNames(ctx) };
  if (claim.type === 'fact') {
    const cited = ctx.evidence.filter((span) => claim.evidence.includes(span.id));
    if (cited.length === 0) return { status: 'unsupported', verdict: 'No fact is named as its source.' };
    const named = atoms.filter((atom) => !isFamiliar(atom, ctx));
    return checkStatement({ ...statement, atoms: named, source: sourceOfSpans(cited), own: false });
  }
  const foreign = atoms.filter((atom) => !isOurs(atom, read, ctx));
  if (claim.type === 'sender')
    return checkStatement({ ...statement, atoms: foreign, source: sources.own, own: true });
  return checkAtoms(claim.type, foreign, union(sources.evidence, sources.own));
}

/** An opinion or a question states nothing but what it names. */
function checkAtoms(type: 'opinion' | 'question', atoms: Atom[], source: Source): Finding {
  const missing = atoms.find((atom) => !hasAtom(atom, source));
  if (missing) return { status: 'unsupported', verdict: `No fact says “${missing.text}”.` };
  if (atoms.length > 0) return { status: 'supported', verdict: 'What it names is in the sources.' };
  return {
    status: 'unchecked',
    verdict: type === 'question' ? 'A question: nothing to check.' : 'An opinion: nothing to check.',
  };
}

/** Names that need no source in any sentence: the reader's first name, and those of the sender. */
function familiarNames(ctx: CraftContext): string[] {
  return [ctx.firstName, ctx.sender?.name, ctx.sender?.company].filter(
    (name) => name !== null && name !== undefined,
  );
}

function isFamiliar(atom: Atom, ctx: CraftContext): boolean {
  if (atom.kind !== 'name') return false;
  const known = familiarNames(ctx).flatMap((name) => name.split(/\s+/));
  return atom.parts.every((part) => known.includes(part.replace(/['’]s$/, '')));
}

/** The first name, and what we may propose of ourselves: a meeting's length, a month to write again, two lines. */
function isOurs(atom: Atom, read: ReadText, ctx: CraftContext): boolean {
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
