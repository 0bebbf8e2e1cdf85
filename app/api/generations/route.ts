import { generationBody } from '@/lib/ai/format';
import { listGenerations } from '@/lib/ai/queries';
import { apiScope, isId, json, pageLimit, routes } from '@/lib/api';
import { AppError } from '@/lib/errors';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async (request) => {
    const query = new URL(request.url).searchParams;
    const sequenceId = query.get('sequence_id') ?? undefined;
    if (sequenceId !== undefined && !isId(sequenceId))
      throw new AppError('not_found', 'There is no such sequence.');
    const page = { sequenceId, cursor: query.get('cursor') ?? undefined, limit: pageLimit(query) };
    const { generations, nextCursor } = await listGenerations(await apiScope(), page);
    return json({ ok: true, generations: generations.map(generationBody), next_cursor: nextCursor });
  },
});
