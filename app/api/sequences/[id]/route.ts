import { apiScope, isId, json, routes } from '@/lib/api';
import { AppError } from '@/lib/errors';
import { getSequenceBody } from '@/lib/sequence/queries';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async (_request, { params }) => {
    const { id } = await params;
    const body = isId(id) ? await getSequenceBody(await apiScope(), id) : null;
    if (!body) throw new AppError('not_found', 'There is no such sequence.');
    return json(body);
  },
});
