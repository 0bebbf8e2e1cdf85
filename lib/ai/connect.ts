import 'server-only';
import { Agent, type RequestInit as Init, fetch as request } from 'undici';
import { checkingLookup, ownReach, refusalOf } from './reach';
import type { ModelSettings } from './schema';

type Target = Pick<ModelSettings, 'source'>;

/** Shared by all bundles of the process. The limits of time are the caller's. */
const shared = globalThis as typeof globalThis & { overtoneAgents?: Record<'open' | 'checked', Agent> };

function agents() {
  const times = { headersTimeout: 0, bodyTimeout: 0 };
  shared.overtoneAgents ??= {
    open: new Agent(times),
    checked: new Agent({ ...times, connect: { lookup: checkingLookup(ownReach) } }),
  };
  return shared.overtoneAgents;
}

/**
 * One request to a model's server. What the environment names is trusted; anything else is checked when the connection
 * is made, and is not followed when it sends on to another address.
 */
export async function connect(url: string, init: RequestInit, { source }: Target): Promise<Response> {
  const trusted = source === 'environment';
  const refusal = trusted ? null : refusalOf(new URL(url), ownReach());
  if (refusal) throw refusal;
  const { method, body, signal, headers } = init;
  const sent: Init = {
    ...{ method, signal, headers: [...new Headers(headers)] },
    ...(typeof body === 'string' ? { body } : {}),
    redirect: trusted ? 'follow' : 'manual',
    dispatcher: trusted ? agents().open : agents().checked,
  };
  const answer = await request(url, sent);
  const empty = answer.body === null || answer.status === 204 || answer.status === 304;
  return new Response(empty ? null : relayed(answer.body.getReader()), {
    status: answer.status,
    headers: [...answer.headers],
  });
}

/** The library's streams are declared as another type than the platform's. */
function relayed(reader: { read: () => Promise<Piece>; cancel: (reason: unknown) => Promise<void> }) {
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await reader.read();
      if (value) controller.enqueue(value);
      if (done) controller.close();
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

type Piece = { done: boolean; value?: Uint8Array };
