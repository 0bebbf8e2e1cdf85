import pLimit, { type LimitFunction } from 'p-limit';

/** Shared by all bundles of the process. */
const shared = globalThis as typeof globalThis & { overtoneAiSlots?: Map<string, LimitFunction> };

/**
 * Runs `work` as soon as fewer than `max` calls to this server are under way in the process. Whoever is stopped while
 * waiting leaves the queue at once; work that has begun is always waited for.
 */
export function inSlot<T>(
  server: { baseUrl: string; max: number; signal: AbortSignal },
  work: () => Promise<T>,
): Promise<T> {
  const limit = limitOf(server.baseUrl, server.max);
  return new Promise<T>((resolve, reject) => {
    const leave = () => reject(server.signal.reason);
    if (server.signal.aborted) leave();
    server.signal.addEventListener('abort', leave, { once: true });
    limit(async () => {
      server.signal.removeEventListener('abort', leave);
      if (!server.signal.aborted) resolve(await work());
    }).catch(reject);
  });
}

function limitOf(baseUrl: string, max: number): LimitFunction {
  shared.overtoneAiSlots ??= new Map();
  const known = shared.overtoneAiSlots.get(baseUrl) ?? pLimit(max);
  if (known.concurrency !== max) known.concurrency = max;
  shared.overtoneAiSlots.set(baseUrl, known);
  return known;
}
