import { apiScope, isId, json, routes } from '@/lib/api';
import { AppError } from '@/lib/errors';
import { getReplayView } from '@/lib/sequence/replay-view';

/** What the open page reads again while a replay is under way. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async (_request, { params }) => {
    const { id } = await params;
    if (!isId(id)) throw new AppError('not_found', 'There is no such AI call.');
    return json({ ok: true, view: await getReplayView(await apiScope(), id) });
  },
});
