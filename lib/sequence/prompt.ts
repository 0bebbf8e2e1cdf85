import { z } from 'zod';
import { claimTypes, triggerTypes } from '@/db/schema/values';
import { type Said, versioned } from '@/lib/ai/prompt-version';
import { limitFor } from '@/lib/craft/limits';
import type { DraftClaim, MessageDraft } from '@/lib/craft/schema';
import { type Tone, toneDimensions } from '@/lib/tone/schema';
import { describeTone } from '@/lib/tone/sentence';
import { defaultDelay } from './composer/pace';
import { messageSamples } from './prompt-samples';
import type { MessageInput } from './schema';

/** One message, its claims first-hand from the writer; it sees only the facts that its line of the plan cites. */
export const messagePrompt = versioned('message/1', say, messageSamples);

function say(input: MessageInput): Said<MessageWire> {
  return {
    system: system(input),
    user: user(input),
    data: dataOf(input),
    schemaName: 'message',
    schema: messageWire(input),
    maxTokens: 900,
    temperature: 0.7,
  };
}

export type MessageWire = z.infer<ReturnType<typeof messageWire>>;

/** Content stands first (after the subject, where the channel has one), so that the first words are on the screen early. */
export function messageWire(input: MessageInput) {
  const ids = citedSpans(input).map((span) => span.id);
  const [first, ...rest] = ids;
  const id = first === undefined ? z.string().max(1) : z.enum([first, ...rest]);
  const said = (longest: number) =>
    z
      .string()
      .min(1)
      .max(longest)
      .refine((text) => text.trim() !== '', 'must not be empty');
  const subject = hasSubject(input) ? { subject: said(200) } : {};
  return z.object({
    ...subject,
    // Only a connection note may be left out.
    content: input.channel === 'connection_note' ? z.string().max(2500) : said(2500),
    claims: z
      .array(
        z.object({
          quote: z.string().max(400),
          type: z.enum(claimTypes),
          evidence: z.array(id).max(ids.length),
          evidence_quote: z.string().max(400).nullable(),
        }),
      )
      .max(8),
    rationale: z.string().max(400),
    thinking: z.string().max(600),
    trigger_type: z.enum(triggerTypes),
    delay_days: z.number(),
  });
}

/** The answer as a draft: unknown ids and quotes that do not stand in the text are dropped, the delay is clamped. */
export function toMessageDraft(wire: unknown, input: MessageInput): MessageDraft {
  const raw = record(wire);
  const content = typeof raw.content === 'string' ? raw.content.replace(/\r\n?/g, '\n').trim() : '';
  const subject = typeof raw.subject === 'string' ? raw.subject.replace(/\s+/g, ' ').trim() : '';
  return {
    subject: hasSubject(input) && subject ? subject : null,
    content,
    claims: toClaims(raw.claims, content, input),
    rationale: line(raw.rationale) || `Step ${input.step} takes the angle “${input.line.angle}”.`,
    thinking: line(raw.thinking),
    trigger: triggerTypes.find((trigger) => trigger === raw.trigger_type) ?? 'no_response',
    delayDays: toDelay(raw.delay_days, input.step),
  };
}

function toClaims(wire: unknown, content: string, input: MessageInput): DraftClaim[] {
  const spans = citedSpans(input);
  return (Array.isArray(wire) ? wire : []).map(record).flatMap((raw) => {
    const quote = typeof raw.quote === 'string' ? raw.quote.trim() : '';
    const type = claimTypes.find((name) => name === raw.type);
    if (!type || quote.length < 2 || !content.includes(quote)) return [];
    const ids = Array.isArray(raw.evidence) ? raw.evidence : [];
    const cited = spans.filter((span) => ids.includes(span.id));
    const words = typeof raw.evidence_quote === 'string' ? raw.evidence_quote.trim() : '';
    const evidenceQuote = words && cited.some((span) => span.text.includes(words)) ? words : null;
    return [{ quote, type, evidence: cited.map((span) => span.id), evidenceQuote }];
  });
}

function toDelay(value: unknown, step: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return defaultDelay(step);
  return Math.min(60, Math.max(step === 1 ? 0 : 1, Math.round(value)));
}

const citedSpans = ({ line: plan, spans }: MessageInput) =>
  spans.filter((span) => plan.evidence.includes(span.id));

const hasSubject = ({ channel }: MessageInput) => limitFor(channel).subjectMax !== null;

const line = (value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** What strangers wrote, and which angles are taken. */
export function dataOf(input: MessageInput): Record<string, unknown> {
  const { fields, plan, step } = input;
  return {
    person: {
      first_name: fields.nameIsGuess ? null : fields.firstName,
      title: fields.title,
      company: fields.company,
    },
    facts: citedSpans(input).map(({ id, section, text, context }) => ({ id, section, text, of: context })),
    other_messages: plan.filter((other) => other.step !== step).map(({ step, angle }) => ({ step, angle })),
  };
}

export function system({ channel }: MessageInput): string {
  return [
    'You write one outreach message from a salesperson to one person, in plain and short words.',
    'State about the person only what the facts in the data say. Give each number, name, place and date as it stands there. No fact about the person without a fact in the data; with none, say nothing about the person. Say about us only what “About us” and the solution say. Guess nobody’s pronoun.',
    'Exactly one question and one ask. No link, e-mail address or phone number that “About us” does not hold. No exclamation mark, no dash as punctuation, no emoji, no markdown, no placeholder.',
    'Never: hope this finds you well, reaching out, came across, quick question, just following up, checking in, circling back, impressive, love what you are doing, leverage, streamline, seamless, unlock, game-changer, pick your brain, hop on a call, 15 minutes, not only X but Y.',
    'Use the first name when one is given, else none. Do not start with “I” or “We”. Talk more about “you” than about us. Sentences of fewer than 20 words.',
    '“claims” lists every statement: its exact words in the message, its type (fact about the person, opinion, sender for statements about us, question), the ids of the facts it rests on, and the words of that fact. “rationale”: one sentence on why this angle. “thinking”: at most two short sentences.',
    channel === 'connection_note'
      ? 'This is the note of a connection request. If there is no fact worth opening with, leave “content” empty: better no note than an empty one; say so in “rationale”.'
      : 'Repeat no sentence that another message of the series would need; keep to your own angle.',
  ].join('\n');
}

export function user(input: MessageInput): string {
  const { companyContext, solution, goal, sender, line: plan, step, sequenceLength, language } = input;
  const proof = solution?.proofPoints.length ? ` Proof points: ${solution.proofPoints.join(' | ')}` : '';
  return [
    `Message ${step} of ${sequenceLength}, angle: ${plan.angle}. ${lengthRule(input)}`,
    toneRule(input),
    `About us: ${companyContext}`,
    solution ? `Solution: ${solution.name}: ${solution.description}${proof}` : 'No solution is given.',
    `Goal: ${goal ?? 'find out whether this matters to the person'}`,
    `Sender: ${[sender?.name, sender?.title, sender?.company].filter(Boolean).join(', ') || 'not given; no signature'}`,
    `delay_days: ${defaultDelay(step)} unless there is a reason. Language: ${language ?? 'the language of “About us”'}.`,
  ].join('\n');
}

function lengthRule({ channel, noteLimit }: MessageInput): string {
  const { body, subjectMax } = limitFor(channel, { premium: noteLimit === 300 });
  const aim =
    body.measure === 'words'
      ? `${body.warnBelow} to ${body.warnAbove} words`
      : `at most ${body.aim ?? body.max} characters, counted with spaces`;
  const subject =
    subjectMax === null ? '' : ` Subject: 1 to 4 words, at most ${Math.min(40, subjectMax)} characters.`;
  return `Channel: ${channel.replace('_', ' ')}, ${aim}.${subject}`;
}

function toneRule({ tone }: MessageInput): string {
  const figures = toneDimensions.map((dimension) => `${dimension} ${Math.round(tone[dimension])}`).join(', ');
  const own = tone.instructions ? ` Also: ${tone.instructions}` : '';
  return `Tone (0 to 100, measured afterwards): ${figures}. ${describeTone(tone)}${own}`;
}

/** The dials that such a text asks for; null where it names none. */
export function toneIn(user: string): Tone | null {
  const found = toneDimensions.map(
    (dimension) => new RegExp(`^Tone \\(.*\\b${dimension} (\\d{1,3})\\b`, 'm').exec(user)?.[1],
  );
  const [formality, warmth, directness] = found.map((figure) =>
    figure === undefined ? null : Number(figure),
  );
  if (formality == null || warmth == null || directness == null) return null;
  return { formality, warmth, directness };
}
