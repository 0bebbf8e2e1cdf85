import { type Asked, type JsonSchema, record } from './asked';

type Fact = { id: string; text: string; section: string };
type Claim = { quote: string; type: string; evidence: string[]; evidence_quote: string | null };
type Message = { subject: string; content: string; claims: Claim[] };
type Known = { asked: Asked; facts: Fact[]; message: Message | null };

/** What is wrong with the messages of an answer: a fact that nobody knows, or a demand where a question belongs. */
type Fault = 'invents' | 'demands' | null;

/** An answer that is valid by the request's JSON Schema and rests on the facts in its data. */
export function answer(asked: Asked, fault: Fault = null): unknown {
  const facts = factsIn(asked.data).sort((a, b) => weight(a) - weight(b));
  const message = asked.node === 'research' ? null : write(asked, facts, fault);
  return fill(asked.schema ?? {}, '', { asked, facts, message });
}

function fill(schema: JsonSchema, name: string, known: Known): unknown {
  const type = [schema.type].flat().find((one) => one !== 'null');
  const choice = [schema.anyOf ?? schema.oneOf ?? []]
    .flat()
    .map(record)
    .find((one) => one.type !== 'null');
  if (choice) return fill(choice, name, known);
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return pick(schema.enum, name, known);
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(record(schema.properties)).map(([key, value]) => [key, fill(record(value), key, known)]),
    );
  if (type === 'array') return list(schema, name, known);
  if (type === 'number' || type === 'integer') return name === 'delay_days' && known.asked.step > 1 ? 3 : 0;
  if (type === 'boolean') return true;
  const longest = typeof schema.maxLength === 'number' ? schema.maxLength : Number.POSITIVE_INFINITY;
  return words(name, known).slice(0, longest);
}

function list(schema: JsonSchema, name: string, known: Known): unknown[] {
  const item = record(schema.items);
  const most = typeof schema.maxItems === 'number' ? schema.maxItems : 3;
  const least = typeof schema.minItems === 'number' ? schema.minItems : 0;
  if (name === 'claims')
    return (known.message?.claims ?? []).slice(0, most).map((claim) => inShape(item, claim, known));
  if (name === 'notes') return notes(known);
  if (name === 'plan') return plan(item, Math.max(least, Math.min(most, stepsIn(known.asked))), known);
  if (item.type === 'object') return listOfMessages(item, Math.max(least, Math.min(most, 3)), known);
  const choices = Array.isArray(item.enum) ? item.enum : known.facts.map((fact) => about(fact));
  return choices.slice(0, Math.max(least, Math.min(most, name === 'evidence' ? 1 : entries(known.asked))));
}

/** What a program gets that asks for all messages in one answer. */
function listOfMessages(item: JsonSchema, count: number, { asked, facts }: Known): unknown[] {
  return Array.from({ length: count }, (_, at) => {
    const step = { ...asked, step: at + 1 };
    const own = facts.slice(at % Math.max(1, facts.length));
    return fill(item, '', { asked: step, facts: own, message: write(step, own, null) });
  });
}

/** Each step stands on a fact of its own as long as they last. */
function plan(item: JsonSchema, steps: number, known: Known): unknown[] {
  const angles = [record(record(item.properties).angle).enum ?? []].flat();
  return Array.from({ length: steps }, (_, at) => {
    const fact = factOf(at, known);
    const line: Record<string, unknown> = {
      step: at + 1,
      angle: at === steps - 1 && at > 1 ? angles.at(-1) : angles[at % Math.max(1, angles.length - 1)],
      evidence: fact ? [fact.id] : [],
    };
    return inShape(item, line, known);
  });
}

const factOf = (at: number, { facts }: Known) => facts[at % Math.max(1, facts.length)];

function notes(known: Known): string[] {
  const steps = stepsIn(known.asked);
  return Array.from({ length: steps }, (_, at) => `Own words on ${factOf(at, known)?.section ?? 'us'}`);
}

/** What is known of an object, and something fitting for the rest of what the schema wants; nothing else. */
function inShape(schema: JsonSchema, values: Record<string, unknown>, known: Known): unknown {
  const properties = Object.entries(record(schema.properties));
  return Object.fromEntries(
    properties.map(([key, value]) => [key, key in values ? values[key] : fill(record(value), key, known)]),
  );
}

function pick(choices: unknown[], name: string, { asked }: Known): unknown {
  const wished: Record<string, unknown> = {
    confidence: 'medium',
    trigger_type: 'no_response',
    trigger: 'no_response',
  };
  return choices.includes(wished[name]) ? wished[name] : choices[(asked.step - 1) % choices.length];
}

function words(name: string, { message, facts, asked }: Known): string {
  const first = facts[0];
  const texts: Record<string, string> = {
    subject: message?.subject ?? '',
    content: message?.content ?? '',
    msg_content: message?.content ?? '',
    rationale: `Step ${asked.step} rests on what the profile says.`,
    thinking: 'One fact, one line about us, one question.',
    summary: first ? `The profile says: ${about(first)}` : 'Nothing is known but the address.',
    suggested_approach: 'Open with their own words, then ask one plain question.',
    market_position: first ? about(facts[1] ?? first) : 'Unknown.',
  };
  return texts[name] ?? 'As the profile says.';
}

/** What somebody says in their own words makes the better opening. */
function weight({ section }: Fact): number {
  const best = ['post', 'about', 'experience', 'project', 'recommendation', 'headline'].indexOf(section);
  return best === -1 ? 9 : best;
}

const openings = [
  (who: string, said: string) => `Hi ${who}, you wrote “${said}”.`,
  (who: string, said: string) => `Hi ${who}, in your words: “${said}”.`,
  (who: string, said: string) => `${who}, your profile also says “${said}”.`,
  (who: string, said: string) => `Hi ${who}, you mention “${said}”.`,
  (who: string, said: string) => `${who}, you also say “${said}”.`,
];

const questions = [
  'Is that still how it works today?',
  'Which part of it changes first?',
  'Who else on your side looks at this?',
  'Does a short example help you?',
  'What takes the most time there?',
  'Is this worth a talk in the spring?',
  'Which figures show that it goes well?',
  'At which point does it wait most often?',
  'Which remedies were tested so far?',
  'Shall I leave the question with you for now?',
];

const demand = 'You must decide this week. State who is responsible and send me the date.';

function write(asked: Asked, facts: Fact[], fault: Fault): Message {
  const { at, shorter, wanted } = wishes(asked);
  const person = record(asked.data.person);
  const who = typeof person.first_name === 'string' && person.first_name ? person.first_name : 'there';
  const fact = facts.find(({ id }) => id === wanted) ?? facts[0];
  const question = fault === 'demands' ? demand : (questions[at % questions.length] ?? '');
  const own = shorter ? '' : (ownSentences(asked.text)[asked.step - 2] ?? '');
  const said = fact ? clause(fact.text, 90) : '';
  const open = fact ? (openings[at % openings.length]?.(who, said) ?? '') : `Hi ${who}.`;
  const invention = fault === 'invents' ? 'You grew revenue by 417 percent.' : '';
  const content = [open, invention, own, question].filter(Boolean).join(' ');
  const claim = (quote: string, type: string, of?: Fact, evidence_quote: string | null = null): Claim[] =>
    quote ? [{ quote, type, evidence: of ? [of.id] : [], evidence_quote }] : [];
  const claims = [
    ...(fact ? claim(said, 'fact', fact, said) : []),
    ...claim(invention, 'fact', fact, said || null),
    ...claim(own, 'sender'),
    ...claim(question, 'question'),
  ];
  return { subject: 'One question', content, claims };
}

/** What a rewrite asks for; it opens and asks in other words than the first text. */
function wishes({ node, step, text }: Asked) {
  const at =
    Math.max(0, step - 1) +
    (node === 'rewrite' || /^- (Make it|Mention|Its tone|In the user)/m.test(text) ? 4 : 0);
  return {
    at,
    shorter: /^- Make it shorter/m.test(text),
    wanted: /^- Mention the fact (E\d+)/m.exec(text)?.[1],
  };
}

/** What we say about ourselves, in the words of the task; each sentence is for one step after the first. */
function ownSentences(text: string): string[] {
  const own = /^About us: (.+)$/m.exec(text)?.[1] ?? '';
  return (own.match(/[^.?!]+\.(?=\s|$)/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((one) => one.length < 160);
}

/** The first words of a fact, cut where a clause or at least a word ends, without quotation marks. */
function clause(text: string, longest: number): string {
  const line = (text.split(/[\n“”"]/)[0] ?? '').trim();
  const sentence = line.split(/(?<=[a-z)])[.;!?](?:\s|$)/)[0] ?? line;
  if (sentence.length <= longest) return bare(sentence);
  const most = sentence.slice(0, longest);
  const atClause = most.replace(/[,:;]\s[^,:;]*$/, '');
  return bare(atClause.length > 30 && atClause !== most ? atClause : most.replace(/\s+\S*$/, ''));
}

const bare = (text: string) => text.replace(/[.,;:!?\s]+$/, '');
const about = (fact: Fact) => `${clause(fact.text, 120)}.`;

/** Anything in the data that has an id like `E7` and a text. */
function factsIn(value: unknown): Fact[] {
  if (Array.isArray(value)) return value.flatMap(factsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { id, text, section } = record(value);
  if (typeof id === 'string' && /^E\d+$/.test(id) && typeof text === 'string')
    return [{ id, text, section: typeof section === 'string' ? section : 'the profile' }];
  return Object.values(value).flatMap(factsIn);
}

/** As many entries a list as the length that is asked for ("about 150 words") has room for, one to three. */
function entries({ text }: Asked): number {
  const wanted = Number(/about (\d+) words/i.exec(text)?.[1] ?? 150);
  return Math.max(1, Math.min(3, Math.round(wanted / 75)));
}

function stepsIn({ text }: Asked): number {
  return Number(/exactly (\d+) (?:lines|messages|steps)/i.exec(text)?.[1] ?? 3);
}
