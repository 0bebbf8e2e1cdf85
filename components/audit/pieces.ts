import { parsed, pretty } from '@/components/audit/pretty';

/** `folded`: what is said of a long part while it is closed; null where it stands open. */
export type Segment = { kind: 'text' | 'json'; text: string; folded: string | null };

/** A part of what was sent or came back, under its name. */
export type Piece = { title: string; segments: Segment[] };

type Document = Record<string, unknown>;

/** Lines of JSON that stand open. */
const MOST_LINES = 14;

/** A call's request, in the order in which the model reads it. */
export function promptPieces(prompt: Document): Piece[] {
  const { messages, system, user, data, response_format, ...rest } = prompt;
  if (Object.keys(prompt).length === 0) return [];
  if (!Array.isArray(messages)) {
    const texts = [textPiece('system', system), textPiece('user', user)];
    const known = [...texts, data === undefined ? null : jsonPiece('data', data)];
    return [...known.flatMap((piece) => piece ?? []), ...settings({ response_format, ...rest })];
  }
  const { schema, ...format } = schemaOf(response_format);
  return [
    ...messages.map((message, at) => messagePiece(message, at)),
    ...(schema === undefined ? [] : [jsonPiece('schema of the answer', schema)]),
    ...settings({ ...rest, response_format: format.rest }),
  ];
}

/** What came back; a broken answer stands there as it came. */
export function answerPieces(response: Document | null): Piece[] {
  if (response === null) return [];
  const { answer, text, refusal, thinking, error, body } = response;
  if (answer !== undefined) return [{ title: 'answer', segments: [json(answer, true)] }];
  const pieces = [
    textPiece('refusal', refusal),
    wholePiece('answer', 'answer, as it came', text),
    textPiece('thinking', thinking, 'before the answer'),
    error === undefined ? null : { title: 'error', segments: [json(error)] },
    text ? null : wholePiece('body', 'body, as it came', body),
  ];
  return pieces.flatMap((piece) => piece ?? []);
}

/** All of it as plain text, to be copied or compared. */
export function plainText(pieces: Piece[]): string {
  const parts = pieces.map(
    ({ title, segments }) => `[${title}]\n${segments.map(({ text }) => text).join('\n')}`,
  );
  return parts.join('\n\n');
}

/** Without the names of the tags, which are new with each request. */
export const comparable = (pieces: Piece[]) => plainText(pieces).replace(/\bdata-[0-9a-f]{12}\b/g, 'data');

function messagePiece(message: unknown, at: number): Piece {
  const { role, content } = documentOf(message);
  const later =
    at > 1 && role === 'user' ? 'repair' : at > 1 && role === 'assistant' ? 'assistant, before' : null;
  const title = later ?? (typeof role === 'string' ? role : 'message');
  return { title, segments: typeof content === 'string' ? segmentsOf(content) : [json(content ?? message)] };
}

/** A line that is JSON is data, or a schema that stands in the text; all other lines are words. */
function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  for (const line of text.split('\n')) {
    const value = line.length > 60 ? parsed(line) : undefined;
    const last = segments.at(-1);
    if (value !== undefined) segments.push(json(value));
    else if (last?.kind === 'text') last.text += `\n${line}`;
    else segments.push({ kind: 'text', text: line, folded: null });
  }
  return segments;
}

function json(value: unknown, open = false): Segment {
  const text = pretty(value);
  const lines = text.split('\n').length;
  return {
    kind: 'json',
    text,
    folded: lines > MOST_LINES && !open ? `${inShort(value)}, ${lines} lines` : null,
  };
}

const jsonPiece = (title: string, value: unknown): Piece => ({ title, segments: [json(value)] });

function textPiece(title: string, text: unknown, folded: string | null = null): Piece | null {
  if (typeof text !== 'string' || text === '') return null;
  return { title, segments: folded ? [{ kind: 'text', text, folded }] : segmentsOf(text) };
}

/** A text that is one JSON value stands open, however long it is: it is what one came for. */
function wholePiece(title: string, broken: string, text: unknown): Piece | null {
  if (typeof text !== 'string' || text === '') return null;
  const value = parsed(text);
  return value === undefined
    ? { title: broken, segments: [{ kind: 'text', text, folded: null }] }
    : { title, segments: [json(value, true)] };
}

function settings(rest: Document): Piece[] {
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return Object.keys(given).length > 0 ? [jsonPiece('settings', given)] : [];
}

function schemaOf(format: unknown): { schema?: unknown; rest?: unknown } {
  const { json_schema, ...rest } = documentOf(format);
  if (json_schema === undefined) return { rest: format };
  const { schema, ...named } = documentOf(json_schema);
  return { schema, rest: { ...rest, json_schema: named } };
}

/** "{ person, plan, … }": the first names of what is inside. */
function inShort(value: unknown): string {
  if (Array.isArray(value)) return `list of ${value.length}`;
  const keys = Object.keys(documentOf(value));
  return `{ ${keys.slice(0, 4).join(', ')}${keys.length > 4 ? ', …' : ''} }`;
}

function documentOf(value: unknown): Document {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
