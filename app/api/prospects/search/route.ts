import { apiScope, json, pageLimit, routes } from '@/lib/api';
import { parse } from '@/lib/parse';
import { listQuery } from '@/lib/prospect/input';
import { listProspects } from '@/lib/prospect/list';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async (request) => {
    const query = new URL(request.url).searchParams;
    const asked = parse(listQuery, {
      q: query.get('q'),
      status: query.get('status') || null,
      tag: query.get('tag') || null,
    });
    const page = await listProspects(await apiScope(), {
      ...{ search: asked.q, status: asked.status, tag: asked.tag },
      cursor: query.get('cursor'),
      limit: pageLimit(query, 50),
    });
    return json({ ok: true, ...page });
  },
});
