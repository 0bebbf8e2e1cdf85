import { flavourOf } from '@/lib/research/composer/flavour';
import type { Material } from './material';
import { askedAs, formallyAsked, offeredAs } from './phrases/asking';
import { findOut, invitation, meeting, referral } from './phrases/asks';
import { aboutDeed, aboutScope, aboutStart, aboutTrouble, aboutWish, aboutWords } from './phrases/asks-about';
import { beside, close, interest, open, resource } from './phrases/asks-angle';
import { asked, type Piece } from './piece';
import { isOffer, put } from './put';
import { renderings } from './rendering';

const asks = {
  ...{ findOut, meeting, referral, invitation, interest, open, beside, resource, close },
  ...{ aboutDeed, aboutStart, aboutTrouble, aboutWish, aboutScope, aboutWords },
};
type AskBank = keyof typeof asks;

/** How much worse a question is that is put a shade too gently or bluntly, in squared points of tone. */
const OFF_MANNER = 15;

/** How many of the manners of the next blunter level are mild enough to be borrowed. */
const MILD = 3;

/** The one question of the message, in the ways that suit the tone. */
export function askPieces(material: Material): Piece[] {
  const { level, voice, turn, aim } = material;
  const bank = askBank(material);
  const at = countsTurns.has(bank) ? turn : voice;
  const manners = [0, -1, 1].flatMap((off) =>
    mannersAt(level.directness + off, level.formality, off === 1 ? MILD : undefined).map((manner) => ({
      ...manner,
      cost: off === 0 ? 0 : OFF_MANNER,
    })),
  );
  const names = asks[bank][at % asks[bank].length]?.some((text) => text.includes('{t}'));
  return subjectsOf(material).flatMap(({ t, follows }) => {
    if (follows && !names) return [];
    const questions = renderings(material, asks[bank], at, { t, x: aim.event ?? '' });
    const pieces = questions.flatMap((question) =>
      manners.flatMap((manner): Piece[] => {
        const text = put(question.text, isOffer(question.text) ? manner.offer : manner.open);
        if (text === null) return [];
        const topical = t === material.offer.topic && question.text.includes(t);
        return [{ ...asked(text), cost: question.cost + manner.cost, topical, follows }];
      }),
    );
    return pieces.length > 0
      ? pieces
      : questions.map(({ text, cost }): Piece => ({ ...asked(`${text}?`), cost, follows }));
  });
}

/** Pairs of manners, one for an open question, one for an offer. */
function mannersAt(directness: number, formality: number, most?: number): { open: string; offer: string }[] {
  const open = [
    ...(askedAs[directness] ?? []),
    ...(formality === 4 ? (formallyAsked[directness] ?? []) : []),
  ];
  const offers = offeredAs[directness] ?? [];
  const both = Math.min(Math.max(open.length, offers.length), most ?? Number.POSITIVE_INFINITY);
  return Array.from({ length: both }, (_, at) => ({
    open: open[at % Math.max(1, open.length)] ?? '{Q}',
    offer: offers[at % Math.max(1, offers.length)] ?? '{Q}',
  }));
}

/** What the question is about: our subject, or a pronoun where a sentence before it names the subject. */
function subjectsOf({ offer, statement }: Material): { t: string; follows?: 'topic' }[] {
  const { topic } = offer;
  if (!topic) return [{ t: statement ? 'that' : (offer.name ?? 'our work') }];
  const pronoun = /[^s]s$/.test(topic) ? 'them' : 'it';
  return [{ t: topic }, { t: pronoun, follows: 'topic' }];
}

/** Banks whose questions belong to one angle and count its turns; the others count steps. */
const countsTurns = new Set<AskBank>(['resource', 'beside']);

/** Whether the message asks about its fact, and not about anything of ours. */
export function asksAboutFact(material: Material): boolean {
  return askBank(material).startsWith('about');
}

/** Which question this step asks: the angle's own, one about the fact, or the one that the goal asks for. */
function askBank({ input, aim, offer, clauses, statement }: Material): AskBank {
  const { angle } = input.line;
  if (angle === 'close') return 'close';
  if (angle === 'resource' && offer.resource) return 'resource';
  if (angle === 'proof' && offer.proofs.length > 0 && aim.bank === 'findOut') return 'beside';
  const [clause] = clauses;
  const tellable = clause && (clause.kind === 'statement' || clause.kind === 'quote');
  const nothingOfOurs = !offer.topic && !statement && aim.bank !== 'invitation';
  if (tellable && (angle === 'question' || nothingOfOurs)) return aboutBanks[flavourOf(clause)];
  if (aim.bank !== 'findOut') return aim.bank;
  return offer.topic ? 'findOut' : statement ? 'interest' : 'open';
}

const aboutBanks = {
  trouble: 'aboutTrouble',
  wish: 'aboutWish',
  start: 'aboutStart',
  deed: 'aboutDeed',
  scope: 'aboutScope',
  words: 'aboutWords',
} as const;
