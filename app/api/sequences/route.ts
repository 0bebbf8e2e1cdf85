import { apiScope, json, pageLimit, routes } from '@/lib/api';
import { listSequenceBodies } from '@/lib/sequence/queries';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async (request) => {
    const query = new URL(request.url).searchParams;
    const { sequences, nextCursor } = await listSequenceBodies(await apiScope(), {
      prospectUrl: query.get('prospect_url'),
      cursor: query.get('cursor'),
      limit: pageLimit(query),
    });
    return json({ ok: true, sequences, next_cursor: nextCursor });
  },
});
