import { limitFor } from '@/lib/craft/limits';
import { asksAboutFact } from './ask';
import type { Material } from './material';
import type { Piece } from './piece';
import type { Slots } from './slots';

type SlotName = keyof Slots;
export type Order = readonly SlotName[];
export type Choice = Record<SlotName, Piece>;

const askLast: Order = ['opening', 'fact', 'credit', 'own', 'lead', 'ask', 'end'];
const endFirst: Order = ['opening', 'fact', 'credit', 'own', 'end', 'lead', 'ask'];
const askSecond: Order = ['opening', 'fact', 'credit', 'lead', 'ask', 'own', 'end'];
const proofFirst: Order = ['own', 'fact', 'credit', 'lead', 'ask', 'end'];
const factThenProof: Order = ['fact', 'own', 'lead', 'ask', 'end'];
const askFirst: Order = ['opening', 'lead', 'ask', 'fact', 'credit', 'own', 'end'];

/** Where the question may stand: early for a blunt hand, but never before what it refers to. */
export function ordersOf(material: Material): Order[] {
  const { input, level, clauses, offer } = material;
  const { angle } = input.line;
  if (angle === 'resource' || angle === 'objection')
    return level.directness <= 1 ? [endFirst, askLast] : [askLast];
  if (asksAboutFact(material)) return [askSecond];
  if (clauses.length === 0 && angle !== 'proof')
    return level.directness <= 1 ? [askLast, askFirst] : [askFirst, askLast];
  if (angle === 'proof' && offer.proofs.length > 0) return [factThenProof, proofFirst];
  if (angle === 'close') return level.directness <= 1 ? [endFirst, askLast] : [askLast];
  if (level.directness >= 3 && offer.topic) return [askFirst, askLast];
  return level.directness <= 1 ? [endFirst, askLast] : [askLast];
}

/** The message as it is sent. Letters greet and sign on lines of their own; a chat message runs on. */
export function layOut(
  choice: Choice,
  order: Order,
  { input, level }: Material,
): { content: string; pieces: Piece[] } {
  const body = order.map((slot) => choice[slot]).filter((piece) => piece.text !== '');
  const { greeting, signOff } = choice;
  const letter =
    limitFor(input.channel).subjectMax !== null ||
    (level.formality >= 3 && input.channel !== 'connection_note');
  const [first] = body;
  const inline = !letter && greeting.text.endsWith(',') && first !== undefined && runsOn(first);
  const pieces = inline ? body.map((piece, at) => (at === 0 ? uncapital(piece) : piece)) : body;
  const text = pieces.map((piece) => piece.text).join(' ');
  const ownLine = !inline && greeting.text.endsWith(',');
  const greeted = greeting.text === '' ? text : `${greeting.text}${ownLine ? '\n\n' : ' '}${text}`;
  return { content: signOff.text ? `${greeted}\n\n${signOff.text}` : greeted, pieces };
}

/** After "Hi Ruth," a sentence goes on in lower case, where its first word is a common one. */
function uncapital(piece: Piece): Piece {
  if (/^I\b/.test(piece.text)) return piece;
  const low = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  return {
    text: low(piece.text),
    claims: piece.claims.map((claim) =>
      piece.text.startsWith(claim.quote) ? { ...claim, quote: low(claim.quote) } : claim,
    ),
  };
}

/** False for a sentence that begins with a name, or a word that may be one. */
const runsOn = ({ text }: Piece) => /^I\b/.test(text) || common.test(text.split(/[ ,:]/)[0] ?? '');

const common =
  /^(You|Your|One|In|By|On|At|It|To|This|That|There|The|A|An|Here|My|Our|We|If|Do|Does|How|Where|What|Who|Whose|Would|Could|Should|Shall|Is|Are|May|Might|Can|Straight|Tell|So|Last|After|For|As|Most|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Many|Some|All|Both|Half|Today|Before|When|Since|No|Plainly|Directly|Bluntly|Simply|Among|According|Perhaps|Maybe|Possibly|Only|Want)$/;
