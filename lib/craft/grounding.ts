import { addressedNames } from '@/lib/craft/address';
import { type Atom, findAtoms } from '@/lib/craft/atoms';
import { isForeign, type Language, languageOf } from '@/lib/craft/language';
import { hasAtom } from '@/lib/craft/lookup';
import { familiarNames, isFamiliar, isOurs, ownSource, salutations } from '@/lib/craft/ours';
import { isSaidOfUs, offers, statesAboutReader } from '@/lib/craft/person';
import { type PlacedClaim, placeProposals } from '@/lib/craft/propose';
import type { Claim, CraftContext, DraftClaim } from '@/lib/craft/schema';
import { type Source, sourceOfSpans, union } from '@/lib/craft/source';
import { checkMention, checkStatement, type Finding, type Statement } from '@/lib/craft/statement';
import { besides, type Stretch, vouchedFor, vouchedStretches } from '@/lib/craft/vouch';
import { type ReadText, readText, type Sentence } from '@/lib/tone/text';

export type Grounding = {
  /** The claims whose quote stands in the text and those found besides, each with status and verdict. */
  claims: Claim[];
  /** Sentences that say something about the reader and belong to no claim. */
  unattributed: string[];
  /** Sentences about the sender that belong to no claim and say what the context does not. */
  unbacked: string[];
  /** Names, numbers, dates and quotations outside the claims that no source holds. */
  loose: Atom[];
};

/**
 * Checks each claim of a text against the sources it names, then what nobody claimed: clauses that state something
 * become claims, names and numbers elsewhere need a source all the same. What a person vouches for is marked so.
 */
export function verifyClaims(
  content: string,
  draftClaims: readonly DraftClaim[],
  ctx: CraftContext,
): Grounding {
  const read = readText(content);
  const isSalutation = salutations(content, ctx);
  const atoms = findAtoms(read).filter((atom) => !isSalutation(atom));
  const [evidence, own] = [sourceOfSpans(ctx.evidence), ownSource(ctx)];
  const sources = { evidence, own, all: union(evidence, own) };
  const language = languageOf(read.words);
  const familiar = [...familiarNames(ctx), ...addressedNames(content).map(({ name }) => name)];
  const given = place(content, draftClaims);
  const vouched = vouchedStretches(content, ctx.vouched ?? []);
  const placed = [...given, ...placeProposals(read, ctx, given.map(stretchOf))];
  const verified = placed.map(({ claim, start }) => {
    const end = start + claim.quote.length;
    const inside = atoms.filter((atom) => atom.start < end && start < atom.end);
    const finding = verify({ claim, atoms: inside, read, ctx, sources, language, familiar });
    return vouchedFor({ ...claim, ...finding }, { start, end }, vouched);
  });
  const stretches = placed.map(stretchOf);
  const covered = within([...stretches, ...vouched]);
  const open = read.sentences.filter((sentence) => !covered(sentence));
  return {
    claims: [
      ...verified.filter((claim, index) => index < given.length || isTelling(claim)),
      ...besides(vouched, stretches),
    ],
    unattributed: open.filter(statesAboutReader).map((sentence) => sentence.text),
    unbacked: open
      .filter((sentence) => isUnbacked(sentence, ctx, sources.own))
      .map((sentence) => sentence.text),
    loose: atoms.filter((atom) => !covered(atom) && !hasAtom(atom, sources.all) && !isOurs(atom, read, ctx)),
  };
}

/** A question or an opinion that names nothing is no claim worth showing. */
function isTelling({ status, type }: Claim): boolean {
  return status !== 'unchecked' || type === 'fact' || type === 'sender';
}

function stretchOf({ claim, start }: PlacedClaim): Stretch {
  return { start, end: start + claim.quote.length };
}

/** Whether a stretch touches one of these. */
function within(taken: readonly Stretch[]): (at: Stretch) => boolean {
  return ({ start, end }) => taken.some((other) => start < other.end && other.start < end);
}

/** Whether a sentence boasts: it speaks of the sender, offers nothing, and most of its telling words are new. */
function isUnbacked(sentence: Sentence, ctx: CraftContext, own: Source): boolean {
  if (sentence.question || !isSaidOfUs(sentence, ctx) || statesAboutReader(sentence) || offers(sentence))
    return false;
  const read = readText(sentence.text);
  const familiar = familiarNames(ctx);
  return (
    checkStatement({
      read,
      atoms: [],
      source: own,
      spans: [own],
      other: own,
      own: true,
      familiar,
      isOnlyLookedUp: false,
    }).status === 'unsupported'
  );
}

/** Finds each quote in the text; the second claim with the same quote takes its second place. */
function place(content: string, claims: readonly DraftClaim[]): PlacedClaim[] {
  const next = new Map<string, number>();
  const placed: PlacedClaim[] = [];
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

type Sources = { evidence: Source; own: Source; all: Source };
type Verified = {
  claim: DraftClaim;
  atoms: Atom[];
  read: ReadText;
  ctx: CraftContext;
  sources: Sources;
  language: Language | null;
  /** Names that need no source. */
  familiar: readonly string[];
};

/** `read` is the whole text, since the atoms' offsets are its own. */
function verify({
  claim,
  atoms,
  read,
  ctx,
  sources: { own, evidence, all },
  language,
  familiar,
}: Verified): Finding {
  const isOnlyLookedUp = isForeign(language);
  const statement = { read: readText(claim.quote), familiar, isOnlyLookedUp };
  if (claim.type === 'fact') return verifyFact(claim, atoms, statement, { ctx, all, evidence });
  const needed = atoms.filter((atom) => !isOurs(atom, read, ctx));
  if (claim.type === 'sender') {
    const foreign = isOnlyLookedUp || isForeign(own.language);
    const sides = { source: own, spans: [own], other: evidence, own: true };
    return checkStatement({ ...statement, ...sides, atoms: needed, isOnlyLookedUp: foreign });
  }
  const foreign = isOnlyLookedUp || isForeign(evidence.language) || isForeign(own.language);
  return checkMention(claim.type, { ...statement, atoms: needed, source: all, isOnlyLookedUp: foreign });
}

function verifyFact(
  claim: DraftClaim,
  atoms: Atom[],
  statement: Pick<Statement, 'read' | 'familiar' | 'isOnlyLookedUp'>,
  { ctx, all, evidence }: { ctx: CraftContext; all: Source; evidence: Source },
): Finding {
  const cited = ctx.evidence.filter((span) => claim.evidence.includes(span.id));
  const spans = cited.map((span) => sourceOfSpans([span]));
  const foreign =
    statement.isOnlyLookedUp ||
    [...spans.map((span) => span.language), null].some((language) =>
      isForeign(language ?? evidence.language),
    );
  const named = atoms.filter((atom) => !isFamiliar(atom, ctx));
  if (cited.length === 0) {
    if (foreign && named.length === 0)
      return { status: 'unchecked', verdict: 'In another language than the profile: nothing to look up.' };
    return { status: 'unsupported', verdict: 'No fact is named as its source.' };
  }
  const source = sourceOfSpans(cited);
  return checkStatement({
    ...statement,
    atoms: named,
    source,
    spans,
    other: all,
    own: false,
    isOnlyLookedUp: foreign,
  });
}
