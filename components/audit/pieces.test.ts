import { describe, expect, it } from 'vitest';
import { answerPieces, comparable, plainText, promptPieces } from './pieces';

const tag = 'data-0123456789ab';
const data = {
  person: { name: 'Ruth <b>' },
  spans: Array.from({ length: 9 }, (_, i) => ({ id: `E${i}`, text: 'x'.repeat(60) })),
};
const schema = { type: 'object', properties: { content: { type: 'string' } }, required: ['content'] };
const sent = {
  model: 'm',
  messages: [
    {
      role: 'system',
      content: `Write.\n\nIt must be valid against this JSON Schema:\n${JSON.stringify(schema)}`,
    },
    {
      role: 'user',
      content: `Write step 2.\n\n<${tag}>\n${JSON.stringify(data).replaceAll('<', '\\u003c')}\n</${tag}>`,
    },
    { role: 'assistant', content: 'Sure: {"content":' },
    { role: 'user', content: 'Your answer cannot be used:\n- no JSON' },
  ],
  response_format: { type: 'json_schema', json_schema: { name: 'message', strict: true, schema } },
  max_tokens: 900,
};

describe('a prompt', () => {
  const pieces = promptPieces(sent);

  it('is told in the order of the request, repair turns by their names', () => {
    expect(pieces.map(({ title }) => title)).toEqual([
      ...['system', 'user', 'assistant, before', 'repair'],
      ...['schema of the answer', 'settings'],
    ]);
    expect(plainText(pieces.slice(-1))).toBe(
      '[settings]\n{\n  "model": "m",\n  "max_tokens": 900,\n  "response_format": {\n    "type": "json_schema",\n    "json_schema": { "name": "message", "strict": true }\n  }\n}',
    );
  });

  it('has its long data folded and its escapes undone', () => {
    const [words, folded, end] = pieces[1]?.segments ?? [];
    expect(words).toEqual({ kind: 'text', text: `Write step 2.\n\n<${tag}>`, folded: null });
    expect(folded?.folded).toMatch(/^\{ person, spans \}, \d+ lines$/);
    expect(folded?.text).toContain('"person": { "name": "Ruth <b>" }');
    expect(end?.text).toBe(`</${tag}>`);
  });

  it('has a schema in its words as JSON, too', () => {
    expect(pieces[0]?.segments.map(({ kind }) => kind)).toEqual(['text', 'json']);
  });

  it('of the built-in writer is system, user and data', () => {
    const built = promptPieces({ system: 'Write.', user: 'Step 1', data: { a: 1 } });
    expect(plainText(built)).toBe('[system]\nWrite.\n\n[user]\nStep 1\n\n[data]\n{ "a": 1 }');
  });

  it('in no shape of ours is shown all the same', () => {
    expect(plainText(promptPieces({ input: 'x' }))).toBe('[settings]\n{ "input": "x" }');
    expect(plainText(promptPieces({ messages: [null, 'x', { role: 7, content: [1] }] }))).toContain(
      '[message]\n[1]',
    );
    expect(promptPieces({})).toEqual([]);
  });

  it('is compared without the names of its tags', () => {
    const again = JSON.parse(JSON.stringify(sent).replaceAll(tag, 'data-ba9876543210'));
    expect(comparable(promptPieces(again))).toBe(comparable(pieces));
  });
});

describe('an answer', () => {
  it('that is JSON is laid out, however long', () => {
    const [piece] = answerPieces({ http_status: 200, text: JSON.stringify(data) });
    expect(piece?.title).toBe('answer');
    expect(piece?.segments[0]).toMatchObject({ kind: 'json', folded: null });
    expect(plainText(answerPieces({ answer: { content: 'Hi' } }))).toBe('[answer]\n{ "content": "Hi" }');
  });

  it('that broke off stands there as it came, with what went with it', () => {
    const pieces = answerPieces({
      text: '{"content": "Hi',
      thinking: 'Hm.',
      error: { code: 'cut' },
      body: '<html>',
    });
    expect(pieces.map(({ title }) => title)).toEqual(['answer, as it came', 'thinking', 'error']);
    expect(pieces[0]?.segments).toEqual([{ kind: 'text', text: '{"content": "Hi', folded: null }]);
  });

  it('that is nested without an end stands there as it came', () => {
    const text = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    expect(answerPieces({ text })[0]?.title).toBe('answer, as it came');
  });

  it('without a text is its body', () => {
    expect(plainText(answerPieces({ http_status: 502, body: '<html>Bad' }))).toBe(
      '[body, as it came]\n<html>Bad',
    );
    expect(plainText(answerPieces({ refusal: 'No.' }))).toBe('[refusal]\nNo.');
    expect(answerPieces(null)).toEqual([]);
  });
});
