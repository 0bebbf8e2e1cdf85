import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { caughtUp, type Live, type LiveEvent, liveSequence } from './live';
import { getSequenceView } from './queries';
import type { SequenceEvent, SequenceView } from './schema';

/** How often the rows are read when another process does the writing. */
const POLL_MS = 1000;

/** A snapshot of the rows first, then what happens until the sequence is finished; ends when `signal` is aborted. */
export async function* followSequence(
  scope: Scope,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<SequenceEvent> {
  let seen = '';
  while (!signal.aborted) {
    const live = liveSequence(scope, id);
    if (live) yield* followLive(scope, id, live, signal);
    if (signal.aborted) return;
    const now = await view(scope, id);
    const over = now.status === 'completed' || now.status === 'failed' || now.resumable;
    if (over) return yield { type: 'done', view: now };
    const state = JSON.stringify(now);
    if (state !== seen) yield { type: 'snapshot', view: now };
    seen = state;
    await wait(POLL_MS, undefined, { signal }).catch((error) => {
      if (!signal.aborted) throw error;
    });
  }
}

/** Until this process writes no more at it: it is finished, or another process holds the lease. */
async function* followLive(
  scope: Scope,
  id: string,
  live: Live,
  signal: AbortSignal,
): AsyncGenerator<SequenceEvent> {
  const queue: LiveEvent[] = [];
  let wake = () => {};
  const listen = (event: LiveEvent) => {
    enqueue(queue, event);
    wake();
  };
  live.listeners.add(listen);
  signal.addEventListener('abort', () => wake(), { once: true });
  try {
    yield { type: 'snapshot', view: await view(scope, id) };
    // What was queued meanwhile is older than what is caught up now.
    const marks = queue.splice(0).filter(({ type }) => type === 'stored' || type === 'finished');
    queue.push(...caughtUp(live), ...marks);
    while (!signal.aborted) {
      const event = queue.shift();
      if (event?.type === 'finished') return;
      if (event?.type === 'stored') yield { type: 'snapshot', view: await view(scope, id) };
      else if (event) yield event;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (queue.length > 0 || signal.aborted) resolve();
        });
    }
  } finally {
    live.listeners.delete(listen);
  }
}

/** A slow reader gets the newest state: what a newer event of the same kind replaces is dropped. */
function enqueue(queue: LiveEvent[], event: LiveEvent) {
  const replaced = queue.findIndex((waiting) => waiting.type === event.type && sameSubject(waiting, event));
  if (replaced >= 0 && event.type !== 'plan') queue.splice(replaced, 1);
  queue.push(event);
}

function sameSubject(a: LiveEvent, b: LiveEvent): boolean {
  return a.type === 'text' && b.type === 'text' ? a.step === b.step : a.type === b.type;
}

async function view(scope: Scope, id: string): Promise<SequenceView> {
  const found = await getSequenceView(scope, id);
  if (!found) throw new AppError('not_found', 'This sequence is gone.');
  return found;
}
