import { apiScope, isId, json, routes } from '@/lib/api';
import { AppError } from '@/lib/errors';
import { getSequenceView } from '@/lib/sequence/queries';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async (_request, { params }) => {
    const { id } = await params;
    const view = isId(id) ? await getSequenceView(await apiScope(), id) : null;
    if (!view) throw new AppError('not_found', 'There is no such sequence.');
    return json(view);
  },
});
