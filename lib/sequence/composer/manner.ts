import type { Material } from './material';
import { closeLeads, firmLeads, softLeads } from './phrases/leads';
import {
  casualEnds,
  coolCloses,
  coolLines,
  firmEnds,
  greetings,
  kindness,
  signOffs,
  softEnds,
  thanksForConnecting,
} from './phrases/manners';
import { both, nothing, type Piece, plain } from './piece';

/** How the message greets, hesitates or insists, thanks and signs. */

export function greetingPieces({ level, firstName, input }: Material): Piece[] {
  const bank = greetings[level.formality] ?? greetings[2];
  if (!firstName) return (bank?.unnamed ?? []).map((text) => ({ text, claims: [] }));
  const accepted = input.step === 2 && input.channel === 'linkedin_message' && level.warmth > 0;
  const nameless = level.warmth === 0 ? [...(letter(input) ? (bank?.unnamed ?? []) : [''])] : [];
  const thanks = accepted ? (thanksForConnecting[level.formality] ?? []) : [];
  return [...thanks, ...(bank?.named ?? []), ...nameless].map((text) => ({
    text: text.replace('{n}', firstName),
    claims: [],
  }));
}

/** Before the question: a step back for a gentle hand, a firm word for a blunt one. */
export function leadPieces({ level, voice, input }: Material): Piece[] {
  if (level.directness === 2) return [nothing];
  if (level.directness >= 3) return [nothing, plain(firmLeads[voice % 10] ?? '')];
  const [short, middle, long] = (
    input.line.angle === 'close' ? closeLeads : (softLeads[voice % 10] ?? [])
  ).map(plain);
  if (!short || !middle || !long) return [nothing];
  const roomy = input.channel !== 'connection_note' && level.directness === 0;
  return [nothing, short, middle, long, ...(roomy ? [both(middle, long), both(short, middle)] : [])];
}

/** After the question: thanks and a free hand with warmth, a curt word without, a nudge for a blunt hand. */
export function endPieces({ level, voice, input }: Material): Piece[] {
  const afterAsk = (text: string): Piece => ({ ...plain(text), follows: 'ask' });
  const thanks = (kindness[voice % 10] ?? []).map(plain);
  const soft = level.directness >= 3 ? nothing : afterAsk(softEnds[voice % 10] ?? '');
  const cool = (input.line.angle === 'close' ? coolCloses : (coolLines[voice % 10] ?? [])).map(afterAsk);
  const casual = level.formality <= 1 ? [afterAsk(casualEnds[voice % 10] ?? '')] : [];
  const firm = level.directness >= 3 ? [afterAsk(firmEnds[voice % 10] ?? '')] : [];
  if (level.warmth === 0) return [nothing, ...cool, ...firm];
  if (level.warmth === 1) return [nothing, ...cool, ...thanks.slice(0, 1), ...casual, ...firm];
  const warmest =
    level.warmth === 4 && soft !== nothing ? thanks.slice(1).map((piece) => both(soft, piece)) : [];
  return [
    nothing,
    ...thanks,
    soft,
    ...casual,
    ...firm,
    ...(soft === nothing ? [] : casual.map((piece) => both(soft, piece))),
    ...warmest.map((piece): Piece => ({ ...piece, follows: 'ask' })),
  ];
}

/** Letters are signed; a chat message only when the tone is formal. */
export function signOffPieces({ input, level, firstName }: Material): Piece[] {
  const name = input.sender?.name?.trim();
  if (!name || input.channel === 'connection_note' || (!letter(input) && level.formality < 3))
    return [nothing];
  const signed = level.formality <= 1 ? (name.split(/\s+/)[0] ?? name) : name;
  const suited = (signOffs[level.formality] ?? []).filter((text) => firstName || !text.startsWith('Thanks'));
  const lines = suited.map((text): Piece => ({ text: `${text}\n${signed}`, claims: [] }));
  return letter(input) ? lines : [nothing, ...lines];
}

const letter = ({ channel }: Material['input']) => channel === 'email' || channel === 'inmail';
