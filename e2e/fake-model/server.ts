import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Asked, parse, readRequest, record } from './asked';
import { type Reply, scenarios } from './scenarios';
import { type Pace, type SentUsage, sendAnswer } from './send';

/** One request to `/chat/completions`, as the server saw it. */
export type Call = {
  path: string;
  model: string;
  stream: boolean;
  format: Asked['format'];
  node: Asked['node'];
  step: number;
  /** Null when no answer was begun. */
  status: number | null;
  /** What it was told to have used; null when it was told nothing, since no answer came to its end. */
  usage: SentUsage | null;
  /** Milliseconds since 1970. */
  at: number;
  body: Record<string, unknown>;
};

export type FakeModel = {
  /** For `OPENAI_BASE_URL`. */
  url: string;
  port: number;
  calls: () => Call[];
  reset: () => void;
  close: () => Promise<void>;
};

/**
 * A server that speaks the chat completions protocol. The model's name chooses what it does: `fake-ok`, `fake-refusal`,
 * `fake-503-once` … (see scenarios.ts). Without a pace it answers at once. `GET /journal` tells another process what
 * `calls()` tells this one; `GET /release?mark=…` lets the answers go on that are held for a sequence.
 */
export async function startFakeModel(options: { port?: number } & Partial<Pace> = {}): Promise<FakeModel> {
  const pace = { firstTokenMs: options.firstTokenMs ?? 0, tokensPerSecond: options.tokensPerSecond ?? 0 };
  const journal: Call[] = [];
  const gates = new Map<string, Gate>();
  const gateOf = (mark: string) => {
    const gate = gates.get(mark) ?? newGate();
    gates.set(mark, gate);
    return gate;
  };
  const reset = () => journal.splice(0);
  const server = createServer((request, response) => {
    const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://fake');
    if (path === '/journal') return sendJson(response, 200, journal);
    if (path === '/reset') return sendJson(response, 200, { forgotten: reset().length });
    if (path === '/release') {
      gateOf(query.get('mark') ?? '').open();
      return sendJson(response, 200, {});
    }
    if (path.endsWith('/models')) return sendJson(response, 200, modelList());
    if (request.method !== 'POST' || !path.endsWith('/chat/completions'))
      return sendJson(response, 404, { error: { message: `Unknown address ${path}` } });
    void answerCall(request, response, { path, pace, journal, released: (mark) => gateOf(mark).opened });
  });
  // A connection that is closed while a request is on its way to it costs the gateway a retry that no test asked for.
  server.keepAliveTimeout = 0;
  await new Promise<void>((ready) => server.listen(options.port ?? 0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/v1`, port, calls: () => [...journal], reset, close };
}

/** What holds the answers of one sequence. */
type Gate = { opened: Promise<void>; open: () => void };

function newGate(): Gate {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

type Answering = {
  path: string;
  pace: Pace;
  journal: Call[];
  /** When what is held under this mark may go on. */
  released: (mark: string) => Promise<void>;
};

async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  { path, pace, journal, released }: Answering,
): Promise<void> {
  const body = record(parse(await readText(request)));
  const asked = readRequest(body);
  const key = request.headers.authorization?.replace(/^Bearer /, '');
  const { model, stream, format, node, step } = asked;
  const call: Call = {
    ...{ path, model, stream, format, node, step, status: null, usage: null },
    ...{ at: Date.now(), body },
  };
  const onUsage = (usage: SentUsage) => {
    call.usage = usage;
  };
  journal.push(call);
  const marker = markerIn(asked.text);
  const alike = (earlier: Call) =>
    marker
      ? earlier.node === node && earlier.step === step && JSON.stringify(earlier.body).includes(marker.text)
      : earlier.model === model;
  const count = journal.filter(alike).length;
  const scenario = scenarios[marker?.name ?? model.replace(/^fake-/, '')];
  const reply: Reply = scenario
    ? scenario({ ...asked, body: { ...body, key } }, count)
    : {
        kind: 'error',
        status: 404,
        body: { error: { message: `No such model: ${model}`, code: 'model_not_found' } },
      };
  call.status =
    reply.kind === 'error' ? reply.status : reply.kind === 'answer' || reply.kind === 'raw' ? 200 : null;
  if (reply.kind === 'hang') return;
  if (reply.kind === 'reset') request.socket.resetAndDestroy();
  else if (reply.kind === 'raw') send(response, 200, reply.contentType, reply.body);
  else if (reply.kind === 'answer')
    await sendAnswer(response, asked, reply, { pace, onUsage, released: released(marker?.mark ?? '') });
  else if (typeof reply.body === 'string')
    send(response, reply.status, 'text/html', reply.body, reply.headers);
  else sendJson(response, reply.status, reply.body, reply.headers);
}

/** `(fake-model: NAME, MARK)` in the task's words chooses the scenario for one sequence, whatever the model is. */
function markerIn(text: string): { name: string; mark: string; text: string } | null {
  const found = /fake-model: ([\w-]+)(?:, ([\w-]+))?/.exec(text);
  return found?.[1] ? { name: found[1], mark: found[2] ?? '', text: found[0] } : null;
}

async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

function modelList() {
  return {
    object: 'list',
    data: Object.keys(scenarios).map((name) => ({ id: `fake-${name}`, object: 'model' })),
  };
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers?: Record<string, string>,
): void {
  send(response, status, 'application/json', JSON.stringify(body), headers);
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers?: Record<string, string>,
): void {
  response.writeHead(status, { 'content-type': type, 'x-request-id': 'req_fake', ...headers }).end(body);
}
