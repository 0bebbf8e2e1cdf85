import 'server-only';
import { failure } from '@/lib/failure';
import type { Scope } from '@/lib/scope';
import type { RewriteInput } from './edit-input';
import { rewriteMessage } from './rewrite';
import type { RewriteEvent } from './schema';

/**
 * Starts a rewrite at once and tells what comes of it. Nobody has to listen: it goes on and is stored all the same.
 * `work` never fails; how it ended is the last event.
 */
export function startRewrite(scope: Scope, input: RewriteInput) {
  const queue: RewriteEvent[] = [];
  let wake = () => {};
  const tell = (event: RewriteEvent) => {
    // A slow reader gets the newest text.
    if (event.type === 'text' && queue.at(-1)?.type === 'text') queue.pop();
    queue.push(event);
    wake();
  };
  const work = rewriteMessage(scope, input, { onText: (text) => tell({ type: 'text', ...text }) }).then(
    (rewritten) => tell({ type: 'done', ...rewritten }),
    (error) => tell({ type: 'error', error: failure(error).body.error }),
  );
  async function* events(): AsyncGenerator<RewriteEvent> {
    for (;;) {
      const event = queue.shift();
      if (event) yield event;
      if (event && event.type !== 'text') return;
      if (!event)
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (queue.length > 0) resolve();
        });
    }
  }
  return { work, events: events() };
}
