import type { Clause } from '@/lib/research/composer/clause';
import { flavourOf } from '@/lib/research/composer/flavour';
import type { Material } from './material';
import { creditForDeed, creditForScope, creditForWords, facts, whyAsked } from './phrases/facts';
import { capital, nothing, type Piece, plain } from './piece';

/** Sentences that bring up the fact; empty when nothing may be said about the person. */
export function factPieces(material: Material): Piece[] {
  const { clauses, input, level } = material;
  const tried = clauses.slice(0, input.channel === 'connection_note' ? 4 : 2);
  return tried.flatMap((clause, rank) => {
    const cost = rank * 40 + (clause.kind === clauses[0]?.kind ? 0 : 150);
    const frames = framesFor(clause, material).map((frame, at) => ({
      ...inFrame(frame, clause),
      cost: cost + at * 5,
    }));
    if (level.directness < 3) return frames;
    const reason = whyAsked[clause.kind];
    return [...frames, { ...inFrame(reason, clause), cost, follows: 'ask' as const }];
  });
}

function inFrame(frame: string, clause: Clause): Piece {
  const [before = '', after = ''] = frame.split(/\{c\}|\{C\}/);
  const quote = frame.includes('{C}') ? capital(clause.text) : clause.text;
  const text = `${before}${quote}${after}`.replace(/"$/, '."').replace(/([^"])$/, '$1.');
  return {
    text,
    claims: [{ quote, type: 'fact', evidence: [clause.span.id], evidenceQuote: clause.evidenceQuote }],
  };
}

/** Some of the ways to bring it up, from the number of the step on, so that steps with one fact still differ. */
function framesFor(clause: Clause, { input, voice, turn }: Material): string[] {
  if (input.line.angle === 'close' && clause.kind !== 'listed') {
    const closing = facts[closings[clause.kind]];
    return closing.map((_, at) => closing[(at + turn) % closing.length] ?? '{C}');
  }
  const bank = facts[bankOf(clause)];
  return [0, 3, 7].map((on) => bank[(voice + on) % bank.length] ?? '{C}');
}

const closings = { statement: 'closing', quote: 'closingQuote', role: 'closingRole' } as const;

function bankOf(clause: Clause): keyof typeof facts {
  if (clause.kind !== 'statement') return clause.kind;
  if (!clause.ownWords) return 'deed';
  return flavourOf(clause) === 'trouble' ? 'words' : 'scope';
}

/** A word of credit for it, more with more warmth. */
export function creditPieces({ clauses, level, voice, input }: Material): Piece[] {
  const [clause] = clauses;
  if (!clause || level.warmth === 0 || clause.kind === 'role' || clause.kind === 'listed') return [nothing];
  if (input.line.angle === 'close') return [nothing];
  const flavour = flavourOf(clause);
  const bank = flavour === 'words' && !clause.ownWords ? creditForScope : creditBanks[flavour];
  const lines = (bank[voice % bank.length] ?? []).map((text): Piece => ({ ...plain(text), follows: 'fact' }));
  return level.warmth >= 3 ? [...lines.slice(1), nothing] : [nothing, ...lines.slice(0, 2)];
}

const creditBanks = {
  trouble: creditForWords,
  wish: creditForWords,
  start: creditForWords,
  words: creditForWords,
  deed: creditForDeed,
  scope: creditForScope,
};
