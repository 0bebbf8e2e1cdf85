import { apiScope, isId, routes } from '@/lib/api';
import { AppError } from '@/lib/errors';
import { followSequence } from '@/lib/sequence/follow';
import { getSequenceStatus } from '@/lib/sequence/queries';

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache, no-transform',
};

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async (request, { params }) => {
    const { id } = await params;
    const scope = await apiScope();
    if (!isId(id) || !(await getSequenceStatus(scope, id)))
      throw new AppError('not_found', 'There is no such sequence.');
    if (request.method === 'HEAD') return new Response(null, { headers });
    return new Response(eventStream(followSequence(scope, id, request.signal)), { headers });
  },
});

function eventStream(events: AsyncGenerator<object>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await events.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`data: ${JSON.stringify(value)}\n\n`));
    },
    async cancel() {
      await events.return(undefined);
    },
  });
}
