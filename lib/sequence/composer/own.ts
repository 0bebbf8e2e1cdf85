import { asksAboutFact } from './ask';
import type { Material } from './material';
import { closeToHome, doubts, doubtsOnEvent, later, offers, proofs, whyIAsk, workOn } from './phrases/ours';
import type { Rendered } from './phrases/rendered';
import { both, capital, nothing, ours, type Piece, plain } from './piece';
import { renderings } from './rendering';

/** What we say of ourselves: a sentence of the context, our subject, a proof, an offer or a doubt, as the angle asks. */
export function ownPieces(material: Material): Piece[] {
  const { input, offer } = material;
  const { angle } = input.line;
  if (angle === 'proof' && offer.proofs.length > 0) return [proofPiece(material)];
  if (angle === 'resource' && offer.resource) return offerPieces(material, offer.resource);
  if (angle === 'close')
    return offer.topic ? [nothing, ...about(material, later, material.turn, offer.topic)] : [nothing];
  if (angle === 'objection' && offer.topic) return doubtPieces(material, offer.topic);
  return introductions(material);
}

function offerPieces(material: Material, resource: string): Piece[] {
  const offered = about(material, offers, material.turn, resource);
  const { topic } = material.offer;
  if (!topic || material.clauses.length > 0) return offered;
  return [
    ...offered,
    ...about(material, workOn, material.voice, topic).flatMap((first) =>
      offered.map((then) => both(first, then)),
    ),
  ];
}

function proofPiece({ offer, turn }: Material): Piece {
  const proof = offer.proofs[turn % offer.proofs.length] ?? '';
  const frame = proofs[turn % proofs.length] ?? '{P}';
  return ours(
    `${frame.replace('{P}', capital(proof)).replace('{p}', proof)}.`,
    frame.includes('{P}') ? capital(proof) : proof,
  );
}

function doubtPieces(material: Material, topic: string): Piece[] {
  const bank = material.aim.event ? doubtsOnEvent : doubts;
  return renderings(material, bank, material.turn, { t: topic }).map(({ text, cost }) => ({
    ...plain(`${text}.`),
    cost,
    topical: text.includes(topic),
  }));
}

/** How much worse a message is that asks about our subject and never says that it is ours. */
const UNINTRODUCED = 60;

function introductions(material: Material): Piece[] {
  const { input, offer, aim, voice, turn, clauses, closeToUs, statement } = material;
  const stated = statement ? [ours(`${statement}.`)] : [];
  if (asksAboutFact(material))
    return offer.topic && input.line.angle === 'question'
      ? [nothing, ...about(material, whyIAsk, turn, offer.topic)]
      : [nothing];
  if (!offer.topic) return stated.length > 0 && !aim.event ? stated : [...stated, nothing];
  const works = about(material, workOn, voice, offer.topic);
  const pieces = [...(closeToUs ? nearPieces(material, offer.topic) : []), ...stated, ...works];
  if (clauses.length > 0) return [...pieces, { ...nothing, cost: UNINTRODUCED }];
  const fuller = statement?.toLowerCase().includes(offer.topic) ? [] : stated;
  return [...pieces, ...fuller.flatMap((first) => works.map((second) => both(first, second)))];
}

function nearPieces(material: Material, topic: string): Piece[] {
  return renderings(material, closeToHome, material.turn, { t: topic }).map(({ text, cost }) => ({
    ...plain(`${text}.`),
    cost,
    follows: 'fact',
    topical: true,
  }));
}

/** Sentences of ours about `subject`, the part of them that the context holds. */
function about(material: Material, bank: readonly Rendered[], at: number, subject: string): Piece[] {
  return renderings(material, bank, at, { t: subject, r: subject }).map(({ text, cost }) => ({
    ...ours(`${text}.`, subject),
    cost,
    topical: subject === material.offer.topic,
  }));
}
