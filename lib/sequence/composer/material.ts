import { limitFor } from '@/lib/craft/limits';
import { CLAUSE_LONGEST, type Clause, clausesOf } from '@/lib/research/composer/clause';
import { isSafeName } from '@/lib/research/composer/safety';
import { themesOf } from '@/lib/research/composer/strength';
import type { MessageInput } from '../schema';
import { type Aim, aimOf } from './goal';
import { type Offer, offerOf } from './offer';

/** Everything that one message is made from. */
export type Material = {
  input: MessageInput;
  /** What may be said about the person, from the cited spans; the best first. */
  clauses: Clause[];
  offer: Offer;
  /** The sentence of the context that belongs to this step alone, so that none is said twice. */
  statement: string | null;
  aim: Aim;
  firstName: string | null;
  /** The number of the step from 0: it picks the phrases, so no two steps share one. */
  voice: number;
  /** How many earlier steps took the same angle. */
  turn: number;
  /** The dials as levels 0–4. */
  level: { formality: number; warmth: number; directness: number };
  /** Whether the fact and our subject share words. */
  closeToUs: boolean;
};

export function gather(input: MessageInput): Material {
  const { line, spans, fields, step, plan, tone } = input;
  const cited = line.evidence.flatMap((id) => spans.filter((span) => span.id === id));
  const clauses = cited.map((span) => clausesOf(span, fields)).find((found) => found.length > 0) ?? [];
  const offer = offerOf(input);
  const firstName = !fields.nameIsGuess && isSafeName(fields.firstName, 30) ? fields.firstName : null;
  const before = plan.filter((other) => other.step < step && other.angle === line.angle).length;
  return {
    input,
    clauses,
    offer,
    statement: roomFor(statementFor(input, offer), clauses, input),
    aim: aimOf(input.goal),
    firstName,
    voice: step - 1,
    turn: plan.some((other) => other.step < step) || step === 1 ? before : step - 1,
    level: {
      formality: level(tone.formality),
      warmth: level(tone.warmth),
      directness: level(tone.directness),
    },
    closeToUs: overlap(clauses[0]?.text ?? '', offer.topic ?? ''),
  };
}

/** A step that introduces us has the sentence of its own number among such steps. */
function statementFor({ line, plan, step }: MessageInput, offer: Offer): string | null {
  const introduces = ({ angle, evidence }: MessageInput['line']) =>
    angle === 'observation' ||
    (angle === 'question' && evidence.length === 0) ||
    (angle === 'objection' && !offer.topic) ||
    (angle === 'proof' && offer.proofs.length === 0) ||
    (angle === 'resource' && !offer.resource);
  if (!introduces(line)) return null;
  const before = plan.filter((other) => other.step < step);
  const at = before.length > 0 ? before.filter(introduces).length : step - 1;
  return offer.statements[at] ?? null;
}

/** Characters of a note that greeting and question need. */
const NOTE_FRAME = 75;

/** A note is too short for a long fact and a sentence of ours. */
function roomFor(statement: string | null, clauses: Clause[], { channel }: MessageInput): string | null {
  if (channel !== 'connection_note' || !statement) return statement;
  const fact = Math.min(...clauses.map(({ text }) => text.length), CLAUSE_LONGEST);
  return fact + statement.length + NOTE_FRAME > limitFor(channel).body.max ? null : statement;
}

const level = (value: number) => Math.round(Math.min(100, Math.max(0, value)) / 25);

function overlap(theirs: string, ours: string): boolean {
  const themes = themesOf(ours);
  return [...themesOf(theirs)].some((theme) => themes.has(theme));
}
