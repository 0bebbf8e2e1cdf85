import type { ServerResponse } from 'node:http';
import type { Asked } from './asked';
import type { Reply } from './scenarios';

/** The `usage` of an answer, as it was sent. */
export type SentUsage = ReturnType<typeof usage>;

/** Zero: at once. */
export type Pace = { firstTokenMs: number; tokensPerSecond: number };

type Answer = Extract<Reply, { kind: 'answer' }>;

/** `onUsage`: called when the usage goes out, and not where the connection breaks before. `released`: ends a hold. */
type How = { pace: Pace; onUsage: (usage: SentUsage) => void; released: Promise<void> };

const CHARACTERS_PER_TOKEN = 4;
const FULL = 1;
const BROKEN_AT = 0.6;
const HELD_AT = 0.5;

/** Sends the answer token by token as a stream, or as one body after the time that a stream would have taken. */
export async function sendAnswer(
  response: ServerResponse,
  asked: Asked,
  reply: Answer,
  how: How,
): Promise<void> {
  const share = reply.ending && reply.ending !== 'open' ? BROKEN_AT : FULL;
  const tokens = (reply.text.match(/[\s\S]{1,4}/g) ?? []).slice(
    0,
    Math.ceil((reply.text.length / 4) * share),
  );
  if (asked.stream) await sendStream(response, asked, reply, { tokens, ...how });
  else await sendBody(response, asked, reply, how);
}

async function sendStream(
  response: ServerResponse,
  asked: Asked,
  reply: Answer,
  { tokens, onUsage, ...how }: How & { tokens: string[] },
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req_fake' });
  const chunk = (choices: unknown[], more: object = {}) =>
    response.write(
      `data: ${JSON.stringify({ ...head(asked, 'chat.completion.chunk'), choices, ...more })}\n\n`,
    );
  const delta = (part: object, finish_reason: string | null = null) =>
    chunk([{ index: 0, delta: part, finish_reason }]);
  response.flushHeaders();
  if (reply.noChoices) {
    response.end(
      `data: ${JSON.stringify({ ...head(asked, 'chat.completion.chunk'), choices: [] })}\n\ndata: [DONE]\n\n`,
    );
    return;
  }
  await inTime(how, reply, tokens, (token, at) => {
    if (response.destroyed) return false;
    delta(at === 0 ? { role: 'assistant', content: token } : { content: token });
    return true;
  });
  if (reply.refusal) delta({ role: 'assistant', refusal: reply.refusal });
  if (reply.ending === 'stall') return;
  if (reply.ending === 'cut') return void setImmediate(() => response.destroy());
  if (reply.ending === 'clean-cut') return void response.end();
  if (reply.ending === 'sse-error') {
    response.end(
      `data: ${JSON.stringify({ error: { message: 'The server had an error', type: 'server_error' } })}\n\n`,
    );
    return;
  }
  if (reply.finish !== null) delta({}, reply.finish ?? 'stop');
  if (reply.ending === 'open') return;
  if (asked.wantsUsage && reply.usage !== false) {
    const sent = usage(asked, reply);
    // Whoever has gone is told nothing.
    if (!response.destroyed) onUsage(sent);
    chunk([], { usage: sent });
  }
  response.end('data: [DONE]\n\n');
}

async function sendBody(
  response: ServerResponse,
  asked: Asked,
  reply: Answer,
  { onUsage, ...how }: How,
): Promise<void> {
  const message = {
    role: 'assistant',
    content: reply.refusal ? null : reply.text,
    refusal: reply.refusal ?? null,
  };
  const choice = { index: 0, message, finish_reason: reply.finish === undefined ? 'stop' : reply.finish };
  const sent = reply.usage === false ? null : usage(asked, reply);
  const body = JSON.stringify({
    ...head(asked, 'chat.completion'),
    choices: reply.noChoices ? [] : [choice],
    ...(sent && { usage: sent }),
  });
  const tokens = Array.from({ length: Math.ceil(reply.text.length / CHARACTERS_PER_TOKEN) }, () => '');
  await inTime(how, reply, tokens, () => !response.destroyed);
  if (reply.ending === 'sse-error')
    return void response.writeHead(500).end('{"error":{"message":"The server had an error"}}');
  const whole = reply.ending === undefined || reply.ending === 'open';
  response.writeHead(200, {
    'content-type': 'application/json',
    'x-request-id': 'req_fake',
    'content-length': Buffer.byteLength(body),
  });
  if (whole && sent && !response.destroyed) onUsage(sent);
  if (whole) return void response.end(body);
  response.write(body.slice(0, Math.floor(body.length * BROKEN_AT)));
  if (reply.ending !== 'stall') setImmediate(() => response.destroy());
}

/** Calls `each` when its token is due; late ones are caught up with. Ends early when `each` says so. */
async function inTime(
  { pace: { firstTokenMs, tokensPerSecond }, released }: Omit<How, 'onUsage'>,
  { slower = 1, held }: Answer,
  tokens: string[],
  each: (token: string, at: number) => boolean,
): Promise<void> {
  const start = performance.now() + firstTokenMs * slower;
  const gap = tokensPerSecond > 0 ? (1000 / tokensPerSecond) * slower : 0;
  const heldAt = held ? Math.floor(tokens.length * HELD_AT) : -1;
  for (const [at, token] of tokens.entries()) {
    if (at === heldAt) await released;
    const left = start + at * gap - performance.now();
    if (left > 1) await new Promise((due) => setTimeout(due, left));
    if (!each(token, at)) return;
  }
}

function head(asked: Asked, object: string) {
  return { id: 'chatcmpl-fake', object, created: Math.floor(Date.now() / 1000), model: asked.model };
}

function usage(asked: Asked, reply: Answer) {
  const prompt = Math.ceil(asked.text.length / CHARACTERS_PER_TOKEN);
  const thinking = reply.thinkingTokens ?? 0;
  const completion =
    Math.ceil((reply.text.length + (reply.refusal?.length ?? 0)) / CHARACTERS_PER_TOKEN) + thinking;
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: { cached_tokens: Math.floor(prompt / 4), audio_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: thinking, audio_tokens: 0 },
  };
}
