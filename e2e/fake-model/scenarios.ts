import { answer } from './answer';
import type { Asked } from './asked';

/** What the server does with one request. */
export type Reply =
  | { kind: 'error'; status: number; body: string | object; headers?: Record<string, string> }
  | { kind: 'raw'; contentType: string; body: string }
  | { kind: 'hang' }
  | { kind: 'reset' }
  | {
      kind: 'answer';
      text: string;
      finish?: 'stop' | 'length' | 'content_filter' | null;
      refusal?: string;
      usage?: false;
      noChoices?: true;
      thinkingTokens?: number;
      /** How it ends: whole, or broken in the middle (`share` of the text has been sent by then). */
      ending?: 'cut' | 'clean-cut' | 'sse-error' | 'stall' | 'open';
      /** How much slower than the set pace. */
      slower?: number;
      /** Stops in the middle until its sequence is let go on, see `release`. */
      held?: true;
    };

/** `count`: how many requests the model has had, this one included. */
type Scenario = (asked: Asked, count: number) => Reply;

const error = (
  status: number,
  message: string,
  more: object = {},
  headers?: Record<string, string>,
): Reply => ({
  kind: 'error',
  status,
  body: { error: { message, type: 'invalid_request_error', param: null, code: null, ...more } },
  headers,
});

const good = (asked: Asked): Reply => ({ kind: 'answer', text: JSON.stringify(answer(asked)) });
const held = (asked: Asked): Reply => ({ kind: 'answer', text: JSON.stringify(answer(asked)), held: true });
const said = (text: string): Reply => ({ kind: 'answer', text });
const broken = (asked: Asked, ending: 'cut' | 'clean-cut' | 'sse-error' | 'stall'): Reply => ({
  kind: 'answer',
  text: JSON.stringify(answer(asked)),
  ending,
});
const unavailable = () => error(503, 'The engine is currently overloaded', { type: 'server_error' });
const html =
  '<!DOCTYPE html><html><head><title>Portal</title></head><body><h1>Welcome {guest}</h1></body></html>';
const wrong = '{"answer": 42, "content": ["not", "a", "text"]}';
const tooMany = (headers: Record<string, string>) =>
  error(429, 'Rate limit reached', { type: 'requests', code: 'rate_limit_exceeded' }, headers);
const refusesSchema = () =>
  error(400, "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.", {
    param: 'response_format',
  });

export const scenarios: Record<string, Scenario> = {
  ok: good,
  /** The first message waits half-written. One call alone: the product makes only a few at a time, for all its sequences. */
  held: (asked) => (asked.node === 'write' && asked.step === 1 ? held(asked) : good(asked)),
  slow: (asked) => ({ kind: 'answer', text: JSON.stringify(answer(asked)), slower: 4 }),
  /** Thinks for longer than it has room for, and wants it paid. */
  'costs-more': (asked) => ({ kind: 'answer', text: JSON.stringify(answer(asked)), thinkingTokens: 9_000 }),
  invents: (asked) => said(JSON.stringify(answer(asked, 'invents'))),
  'invents-once': (asked) => said(JSON.stringify(answer(asked, asked.node === 'repair' ? null : 'invents'))),
  /** What is invented at first stands until its repair may end. */
  'invents-held': (asked) =>
    asked.node === 'repair' ? held(asked) : said(JSON.stringify(answer(asked, 'invents'))),
  /** Writes well and fails, invents or waits when a message is to be written again. */
  'fails-rewrite': (asked) => (asked.node === 'rewrite' ? unavailable() : good(asked)),
  'held-rewrite': (asked) => (asked.node === 'rewrite' ? held(asked) : good(asked)),
  'invents-rewrite': (asked) =>
    said(JSON.stringify(answer(asked, asked.node === 'rewrite' ? 'invents' : null))),
  'demands-once': (asked) => said(JSON.stringify(answer(asked, asked.node === 'repair' ? null : 'demands'))),
  'fails-step-3': (asked) => (asked.node !== 'research' && asked.step === 3 ? unavailable() : good(asked)),
  'fails-step-3-once': (asked, count) =>
    asked.node !== 'research' && asked.step === 3 && count === 1
      ? { kind: 'answer', text: '', refusal: "I'm sorry, I can't help with that." }
      : good(asked),
  'hangs-step-3': (asked) => (asked.node !== 'research' && asked.step === 3 ? { kind: 'hang' } : good(asked)),
  'hangs-writing': (asked) => (asked.node === 'write' ? { kind: 'hang' } : good(asked)),
  refusal: () => ({ kind: 'answer', text: '', refusal: "I'm sorry, I can't help with that." }),
  length: (asked) => ({ kind: 'answer', text: half(asked), finish: 'length' }),
  'length-once': (asked, count) =>
    count > 1 ? good(asked) : { kind: 'answer', text: half(asked), finish: 'length' },
  'thinks-long': (asked) =>
    Number(asked.body.max_tokens ?? asked.body.max_completion_tokens) > 3_000
      ? said(`<think>Long thoughts {about} this.</think>\n${JSON.stringify(answer(asked))}`)
      : { kind: 'answer', text: '<think>Long thoughts {about', finish: 'length', thinkingTokens: 200 },
  filter: (asked) => ({ kind: 'answer', text: half(asked), finish: 'content_filter' }),
  fence: (asked) =>
    said(`Sure, here it is:\n\`\`\`json\n${JSON.stringify(answer(asked), null, 2)}\n\`\`\`\nAnything else?`),
  think: (asked) =>
    said(`<think>\nThe user wants {"json": "}"}.\n</think>\n\n${JSON.stringify(answer(asked))}`),
  'wrong-shape': () => said(wrong),
  'wrong-shape-once': (asked, count) => (count > 1 ? good(asked) : said(wrong)),
  'not-json': () => said('I would open with their own words and then ask a question.'),
  unenforced: (asked) =>
    asked.format === 'json_schema' ? said('Here are some thoughts on how to open the talk.') : good(asked),
  empty: () => said(''),
  'no-choices': () => ({ kind: 'answer', text: '', noChoices: true }),
  'choices-error': () => ({
    kind: 'raw',
    contentType: 'application/json',
    body: JSON.stringify({
      id: 'gen-1',
      choices: [],
      error: { code: 502, message: 'Upstream provider failed' },
    }),
  }),
  'html-200': () => ({ kind: 'raw', contentType: 'text/html', body: html }),
  'other-json': () => ({ kind: 'raw', contentType: 'application/json', body: '{"hello":"world"}' }),
  'html-502': () => ({ kind: 'error', status: 502, body: html.replace('Portal', 'Bad gateway') }),
  '401': (asked) =>
    error(401, `Incorrect API key provided: ${String(asked.body.key)}.`, { code: 'invalid_api_key' }),
  '402': () => error(402, 'Insufficient credits', { code: 402 }),
  '403': () => error(403, 'Project does not have access to this model', { code: 'model_not_found' }),
  '404': () => error(404, 'The model does not exist', { code: 'model_not_found' }),
  '422': () => error(422, 'Unprocessable: messages.0 is odd'),
  'too-long': () =>
    error(400, "This model's maximum context length is 4096 tokens.", { code: 'context_length_exceeded' }),
  '429-once': (asked, count) => (count > 1 ? good(asked) : tooMany({ 'retry-after-ms': '5' })),
  '429-forever': () => tooMany({ 'retry-after-ms': '5' }),
  '429-long': () => tooMany({ 'retry-after': '120' }),
  quota: () =>
    error(429, 'You exceeded your current quota, please check your plan and billing details.', {
      type: 'insufficient_quota',
      code: 'insufficient_quota',
    }),
  '503-once': (asked, count) => (count > 1 ? good(asked) : unavailable()),
  '503': unavailable,
  'cut-body': (asked) => broken(asked, 'cut'),
  'stream-cut': (asked) => broken(asked, 'cut'),
  'stream-cut-once': (asked, count) => (count > 1 ? good(asked) : broken(asked, 'cut')),
  'clean-cut': (asked) => broken(asked, 'clean-cut'),
  'no-finish': (asked) => ({ kind: 'answer', text: JSON.stringify(answer(asked)), finish: null }),
  'finish-open': (asked) => ({ kind: 'answer', text: JSON.stringify(answer(asked)), ending: 'open' }),
  'sse-error': (asked) => broken(asked, 'sse-error'),
  stall: (asked) => broken(asked, 'stall'),
  hang: () => ({ kind: 'hang' }),
  'reset-once': (asked, count) => (count > 1 ? good(asked) : { kind: 'reset' }),
  reset: () => ({ kind: 'reset' }),
  'no-schema': (asked) => (asked.format === 'json_schema' ? refusesSchema() : good(asked)),
  'no-object': (asked) => {
    if (asked.format === 'json_schema') return refusesSchema();
    if (asked.format === 'json_object') return error(400, "'response_format.type' must be 'text'.");
    return good(asked);
  },
  'no-bounds': (asked) =>
    /"maxLength"/.test(JSON.stringify(asked.body.response_format ?? ''))
      ? error(400, "Invalid schema for response_format 'message': 'maxLength' is not permitted.")
      : good(asked),
  'no-usage': (asked) => ({ kind: 'answer', text: JSON.stringify(answer(asked)), usage: false }),
  'no-temperature': (asked) =>
    'temperature' in asked.body
      ? error(400, "Unsupported value: 'temperature' does not support 0.7 with this model.", {
          param: 'temperature',
        })
      : good(asked),
  'no-max-tokens': (asked) =>
    'max_tokens' in asked.body
      ? error(
          400,
          "Unsupported parameter: 'max_tokens' is not supported. Use 'max_completion_tokens' instead.",
          {
            param: 'max_tokens',
            code: 'unsupported_parameter',
          },
        )
      : good(asked),
};

function half(asked: Asked): string {
  const text = JSON.stringify(answer(asked));
  return text.slice(0, Math.floor(text.length / 2));
}
