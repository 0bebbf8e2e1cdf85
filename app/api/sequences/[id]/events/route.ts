import { apiScope, isId, routes } from '@/lib/api';
import { AppError } from '@/lib/errors';
import { eventStream, eventStreamHeaders } from '@/lib/event-stream';
import { followSequence } from '@/lib/sequence/follow';
import { getSequenceStatus } from '@/lib/sequence/queries';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async (request, { params }) => {
    const { id } = await params;
    const scope = await apiScope();
    if (!isId(id) || !(await getSequenceStatus(scope, id)))
      throw new AppError('not_found', 'There is no such sequence.');
    if (request.method === 'HEAD') return new Response(null, { headers: eventStreamHeaders });
    return new Response(eventStream(followSequence(scope, id, request.signal)), {
      headers: eventStreamHeaders,
    });
  },
});
