import { apiScope, json, routes } from '@/lib/api';
import { getQueue, getQueuePage } from '@/lib/sequence/queue';
import { readQueueQuery } from '@/lib/sequence/queue-input';

/** What the open queue reads again; with a section and a cursor, more of that section. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async (request) => {
    const { search, section, cursor, limits } = readQueueQuery(new URL(request.url).searchParams);
    const scope = await apiScope();
    if (section && cursor)
      return json({ ok: true, ...(await getQueuePage(scope, section, { cursor, search })) });
    return json(await getQueue(scope, { search, limits }));
  },
});
