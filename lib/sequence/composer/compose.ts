import type { MessageDraft } from '@/lib/craft/schema';
import { sectionInWords } from '@/lib/research/composer/notes';
import { measureTone } from '@/lib/tone/meter';
import { toneDimensions } from '@/lib/tone/schema';
import type { MessageInput } from '../schema';
import { choose } from './choose';
import { gather, type Material } from './material';
import { defaultDelay } from './pace';
import { subjectOf } from './subject';

/** One message, put together from graded phrases and chosen by the tone meter. */
export function compose(input: MessageInput): MessageDraft {
  const material = gather(input);
  const frame = { trigger: 'no_response', delayDays: defaultDelay(input.step) } as const;
  if (input.channel === 'connection_note' && material.clauses.length === 0) {
    return {
      ...frame,
      subject: null,
      content: '',
      claims: [],
      rationale: 'No fact is strong enough to open with, and a note without one does worse than none.',
      thinking: 'Send the request without a note and write once it is accepted.',
    };
  }
  const { content, claims } = choose(material);
  return {
    ...frame,
    subject: subjectOf(material),
    content,
    claims,
    rationale: rationaleOf(material),
    thinking: thinkingOf(material, content),
  };
}

function rationaleOf({ input, clauses }: Material): string {
  const [clause] = clauses;
  const why = reasons[input.line.angle];
  return clause
    ? `${why}, resting on ${sectionInWords[clause.span.section]}.`
    : `${why}; no fact is claimed about the person.`;
}

const reasons: Record<MessageInput['line']['angle'], string> = {
  observation: 'Opens with something specific, so that it reads as written to one person',
  question: 'Asks about a fact rather than about us',
  proof: 'Shows a result that the solution stands for',
  resource: 'Gives something before asking for anything',
  objection: 'Names a fair doubt before the reader has to',
  close: 'Takes leave politely and leaves the door open',
};

function thinkingOf({ input, clauses }: Material, content: string): string {
  const { tone } = measureTone(content);
  const figures = toneDimensions
    .map((name) => `${name} ${Math.round(tone[name])} for ${Math.round(input.tone[name])}`)
    .join(', ');
  const fact = clauses.length > 0 ? 'One fact, one question.' : 'No fact to cite, one question.';
  return `${fact} Measured ${figures}.`;
}
