import 'server-only';
import { failure } from '@/lib/failure';
import type { Scope } from '@/lib/scope';
import { testConnection } from './connection-test';
import type { ModelSettings } from './schema';
import type { TestEvent } from './server-schema';

/** The findings of a test as they come. Whoever stops listening stops the test. */
export async function* connectionEvents(scope: Scope, settings: ModelSettings): AsyncGenerator<TestEvent> {
  const stop = new AbortController();
  const queue: TestEvent[] = [];
  let wake = () => {};
  const tell = (event: TestEvent) => {
    queue.push(event);
    wake();
  };
  let over = false;
  const work = testConnection(scope, settings, tell, stop.signal)
    .catch((error) => {
      const { message, fields } = failure(error).body.error;
      tell({ type: 'error', error: { message, ...(fields && { fields }) } });
    })
    .finally(() => {
      over = true;
      wake();
    });
  try {
    while (!over || queue.length > 0) {
      const event = queue.shift();
      if (event) yield event;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (over || queue.length > 0) resolve();
        });
    }
  } finally {
    stop.abort();
    await work;
  }
}
