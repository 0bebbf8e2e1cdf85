import { flavourOf } from '@/lib/research/composer/flavour';
import type { Clause } from '@/lib/research/composer/clause';
import type { Material } from './material';
import { type AskBank, askedAs, asks, embedded, type Rendered } from './phrases/asks';
import { creditForDeed, creditForScope, creditForWords, facts } from './phrases/facts';
import { coolLines, firmLeads, greetings, kindness, signOffs, softLeads, thanksForConnecting } from './phrases/manners';
import { closeToHome, doubts, lastNote, later, offers, proofs, workOn } from './phrases/ours';
import { asked, capital, contract, nothing, ours, type Piece, plain } from './piece';

/** The parts of a message in the order in which their phrases are chosen; each with what it may say. */
export type Slots = {
  greeting: Piece[];
  opening: Piece[];
  fact: Piece[];
  credit: Piece[];
  own: Piece[];
  lead: Piece[];
  ask: Piece[];
  kind: Piece[];
  signOff: Piece[];
};

export function slotsOf(material: Material): Slots {
  const fact = factPieces(material);
  return {
    greeting: greetingPieces(material),
    opening: material.input.line.angle === 'close' ? rendered(material, lastNote, material.turn).map(plain) : [nothing],
    fact: fact.length > 0 ? fact : [nothing],
    credit: fact.length > 0 ? creditPieces(material) : [nothing],
    own: ownPieces(material),
    lead: leadPieces(material),
    ask: askPieces(material),
    kind: kindPieces(material),
    signOff: signOffPieces(material),
  };
}

function greetingPieces({ level, firstName, fullName, input }: Material): Piece[] {
  const bank = greetings[level.formality] ?? greetings[2];
  if (!firstName) return (bank?.unnamed ?? []).map((text) => ({ text, claims: [] }));
  const accepted = input.step === 2 && input.channel === 'linkedin_message';
  const thanks = accepted && level.warmth > 0 ? (thanksForConnecting[level.formality] ?? []) : [];
  return [...thanks, ...(bank?.named ?? [])].map((text) => ({
    text: text.replace('{n}', firstName).replace('{N}', fullName ?? firstName),
    claims: [],
  }));
}

function factPieces({ clauses, voice, input, turn }: Material): Piece[] {
  const shortest = input.channel === 'connection_note' ? 4 : 2;
  return clauses.slice(0, shortest).flatMap((clause, rank) => {
    const closing = input.line.angle === 'close' && clause.kind === 'statement';
    const bank = facts[closing ? 'closing' : bankOf(clause)];
    const at = closing ? turn : voice;
    const frames = closing ? bank : [bank[at % 10], bank[(at + 3) % 10], bank[(at + 7) % 10]];
    return frames.map((frame) => {
      const [before = '', after = ''] = (frame ?? '').split(/\{c\}|\{C\}/);
      const quote = frame?.includes('{C}') ? capital(clause.text) : clause.text;
      return {
        text: `${before}${quote}${after}`.replace(/"$/, '."').replace(/([^"])$/, '$1.'),
        claims: [{ quote, type: 'fact' as const, evidence: [clause.span.id], evidenceQuote: clause.evidenceQuote }],
        cost: rank * 40 + (clause.kind === clauses[0]?.kind ? 0 : 150),
      };
    });
  });
}

function bankOf(clause: Clause): keyof typeof facts {
  if (clause.kind !== 'statement') return clause.kind;
  if (!clause.ownWords) return 'deed';
  return flavourOf(clause) === 'trouble' ? 'words' : 'scope';
}

function creditPieces({ clauses, level, voice, input }: Material): Piece[] {
  const [clause] = clauses;
  if (!clause || level.warmth === 0 || clause.kind === 'role' || clause.kind === 'listed') return [nothing];
  if (input.line.angle === 'close') return [nothing];
  const bank = clause.kind === 'quote' ? creditForWords : creditBanks[flavourOf(clause)];
  const lines = (bank[voice % 10] ?? []).map(plain);
  return level.warmth >= 3 ? [...lines.slice(1), nothing] : [nothing, ...lines.slice(0, 2)];
}

const creditBanks = { trouble: creditForWords, deed: creditForDeed, scope: creditForScope };

/** What we say of ourselves: a sentence of the context, our subject, a proof, an offer or a doubt, as the angle asks. */
function ownPieces(material: Material): Piece[] {
  const { input, offer, voice, turn, closeToUs } = material;
  const topic = offer.topic;
  const { angle } = input.line;
  if (angle === 'proof' && offer.proofs.length > 0) {
    const proof = offer.proofs[turn % offer.proofs.length] ?? '';
    const bank = proofs.map((texts) => texts.map((text) => text.replace('{P}', capital(proof)).replace('{p}', proof)));
    return [bank[turn % bank.length]?.[1] ?? proof].map((text) => ours(`${text}.`));
  }
  if (angle === 'resource' && offer.resource) {
    const giving = offer.resource;
    return rendered(material, offers, turn, { r: giving }).map(ours);
  }
  const statement = offer.statements[voice];
  const lines = statement ? [ours(`${statement}.`)] : [];
  if (angle === 'objection' && topic) return rendered(material, doubts, turn, { t: topic }).map(plain);
  if (angle === 'close') return topic ? [nothing, ...rendered(material, later, turn, { t: topic }).map(ours)] : [nothing];
  if (topic) {
    lines.push(...rendered(material, workOn, voice, { t: topic }).map(ours));
    if (closeToUs && material.clauses.length > 0) {
      const near = rendered(material, closeToHome, turn, { t: topic }).map(ours);
      lines.push(...near.map((piece) => ({ ...piece, pointsBack: true })));
    }
  }
  const needed = material.clauses.length === 0 && lines.length > 0;
  return needed ? lines : [...lines, nothing];
}

function askPieces(material: Material): Piece[] {
  const { level, voice, turn, aim, offer } = material;
  const bank = askBank(material);
  const numbered = asks[bank].length < 10 ? turn : voice;
  const fill = { t: offer.topic ?? 'this', x: aim.event ?? '' };
  const questions = unpunctuated(material, asks[bank], numbered, fill);
  const offered = bank === 'resource' || bank === 'close' || bank === 'beside';
  if (offered) return questions.map((question) => asked(`${question}?`));
  const manners = [level.directness, level.directness - 1, level.directness + 1].flatMap((at) => askedAs[at] ?? []);
  const pieces = questions.flatMap((question) =>
    manners.flatMap((manner) => {
      const clause = manner.includes('{e}') ? embedded(question) : '';
      if (clause === null) return [];
      const lower = `${question.charAt(0).toLowerCase()}${question.slice(1)}`;
      const text = manner.replace('{Q}', question).replace('{q}', lower).replace('{e}', clause);
      return [asked(`${text}?`)];
    }),
  );
  return pieces.length > 0 ? pieces : questions.map((question) => asked(`${question}?`));
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

const aboutBanks = { trouble: 'aboutTrouble', deed: 'aboutDeed', scope: 'aboutScope' } as const;

function leadPieces({ level, voice }: Material): Piece[] {
  const soft = (softLeads[voice % 10] ?? []).map(plain);
  const firm = plain(firmLeads[voice % 10] ?? '');
  if (level.directness >= 3) return [nothing, firm];
  return level.directness === 2 ? [nothing] : [nothing, ...soft];
}

function kindPieces({ level, voice }: Material): Piece[] {
  const kind = (kindness[voice % 10] ?? []).map(plain);
  const cool = (coolLines[voice % 10] ?? []).map(plain);
  if (level.warmth === 0) return [nothing, ...cool];
  if (level.warmth === 1) return [nothing, ...cool.slice(1), ...kind.slice(0, 1)];
  return [nothing, ...kind];
}

function signOffPieces({ input, level }: Material): Piece[] {
  const name = input.sender?.name?.trim();
  const letter = input.channel === 'email' || input.channel === 'inmail';
  if (!name || input.channel === 'connection_note') return [nothing];
  if (!letter && level.formality < 3) return [nothing];
  const signed = level.formality <= 1 ? (name.split(/\s+/)[0] ?? name) : name;
  const lines = (signOffs[level.formality] ?? []).map((text) => ({ text: `${text}\n${signed}`, claims: [] }));
  return letter ? lines : [nothing, ...lines];
}

/** The renderings of a bank's entry that suit the formality, as sentences. */
function rendered(material: Material, bank: readonly Rendered[], at: number, fill: Record<string, string> = {}): string[] {
  return unpunctuated(material, bank, at, fill).map((text) => `${text}.`);
}

function unpunctuated({ level }: Material, bank: readonly Rendered[], at: number, fill: Record<string, string>): string[] {
  const entry = bank[at % bank.length];
  if (!entry) return [];
  const [casual, even, formal] = entry;
  const texts = [[contract(casual), contract(even)], [contract(casual), contract(even)], [even, contract(even), formal], [even, formal], [formal, even]][level.formality] ?? [even];
  return [...new Set(texts)].map((text) => text.replace(/\{(\w)\}/g, (_, key: string) => fill[key] ?? ''));
}
