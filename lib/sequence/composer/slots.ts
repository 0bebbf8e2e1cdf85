import { askPieces } from './ask';
import { creditPieces, factPieces } from './fact';
import { endPieces, greetingPieces, leadPieces, signOffPieces } from './manner';
import type { Material } from './material';
import { ownPieces } from './own';
import { lastNote } from './phrases/ours';
import { nothing, type Piece, plain } from './piece';
import { renderings } from './rendering';

/** The parts of a message, each with what it may say. */
export type Slots = {
  greeting: Piece[];
  opening: Piece[];
  fact: Piece[];
  credit: Piece[];
  own: Piece[];
  lead: Piece[];
  ask: Piece[];
  end: Piece[];
  signOff: Piece[];
};

export function slotsOf(material: Material): Slots {
  const fact = factPieces(material);
  return {
    greeting: greetingPieces(material),
    opening: openingPieces(material),
    fact: fact.length > 0 ? fact : [nothing],
    credit: creditPieces(material),
    own: ownPieces(material),
    lead: leadPieces(material),
    ask: askPieces(material),
    end: endPieces(material),
    signOff: signOffPieces(material),
  };
}

function openingPieces(material: Material): Piece[] {
  if (material.input.line.angle !== 'close') return [nothing];
  return renderings(material, lastNote, material.voice).map(({ text, cost }) => ({
    ...plain(`${text}.`),
    cost,
  }));
}
