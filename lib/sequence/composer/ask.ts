import { flavourOf } from '@/lib/research/composer/flavour';
import type { Material } from './material';
import { askedAs, embedded, formallyAsked } from './phrases/asking';
import { findOut, invitation, meeting, referral } from './phrases/asks';
import { aboutDeed, aboutScope, aboutTrouble } from './phrases/asks-about';
import { beside, close, resource } from './phrases/asks-angle';
import { asked, type Piece } from './piece';
import { renderings } from './rendering';

const asks = {
  findOut,
  meeting,
  referral,
  invitation,
  aboutDeed,
  aboutTrouble,
  aboutScope,
  beside,
  resource,
  close,
};
type AskBank = keyof typeof asks;

/** The one question of the message, in the ways that suit the tone. */
export function askPieces(material: Material): Piece[] {
  const { level, voice, turn, aim, offer } = material;
  const bank = askBank(material);
  const at = ofItsAngle.has(bank) ? turn : voice;
  const questions = renderings(material, asks[bank], at, { t: offer.topic ?? 'this', x: aim.event ?? '' });
  const plainly = questions.map(({ text, cost }) => ({ ...asked(`${text}?`), cost }));
  if (ofItsAngle.has(bank) && level.directness > 1) return plainly;
  const manners = [level.directness, level.directness - 1, level.directness + 1].flatMap((at) => [
    ...(askedAs[at] ?? []),
    ...(level.formality === 4 ? (formallyAsked[at] ?? []) : []),
  ]);
  const pieces = questions.flatMap((question) =>
    manners.flatMap((manner) => {
      const text = put(question.text, manner);
      return text ? [{ ...asked(text), cost: question.cost }] : [];
    }),
  );
  return pieces.length > 0 ? pieces : plainly;
}

/** Banks whose questions belong to one angle and count its turns; the others count steps. */
const ofItsAngle = new Set<AskBank>(['resource', 'close', 'beside']);

function put(question: string, manner: string): string | null {
  if (manner.includes('yes or no') && !isYesOrNo(question)) return null;
  const clause = manner.includes('{e}') ? embedded(question) : '';
  if (clause === null) return null;
  const low = `${question.charAt(0).toLowerCase()}${question.slice(1)}`;
  return `${manner.replace('{Q}', question).replace('{q}', low).replace('{e}', clause)}?`;
}

/** Whether yes or no would answer it, as it stands or as a clause. */
export function isYesOrNo(question: string): boolean {
  return !/\b(what|how|who|whom|whose|where)\b/i.test(question);
}

/** Which question this step asks: the angle's own, one about the fact, or the one that the goal asks for. */
function askBank({ input, aim, offer, clauses }: Material): AskBank {
  const { angle } = input.line;
  if (angle === 'close') return 'close';
  if (angle === 'resource' && offer.resource) return 'resource';
  if (angle === 'proof' && offer.proofs.length > 0 && aim.bank === 'findOut') return 'beside';
  const [clause] = clauses;
  const tellable = clause && (clause.kind === 'statement' || clause.kind === 'quote');
  if (tellable && (angle === 'question' || (!offer.topic && aim.bank === 'findOut'))) {
    return clause.kind === 'quote' ? 'aboutTrouble' : aboutBanks[flavourOf(clause)];
  }
  return aim.bank;
}

const aboutBanks = {
  trouble: 'aboutTrouble',
  view: 'aboutScope',
  deed: 'aboutDeed',
  scope: 'aboutScope',
} as const;
