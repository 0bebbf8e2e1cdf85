import { auditQuery } from '@/lib/ai/audit-input';
import { generationBody } from '@/lib/ai/format';
import { listGenerations } from '@/lib/ai/queries';
import { apiScope, isId, json, pageLimit, routes } from '@/lib/api';
import { AppError } from '@/lib/errors';
import { parse } from '@/lib/parse';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async (request) => {
    const query = new URL(request.url).searchParams;
    const { sequence_id: sequenceId, cursor, limit: _, ...asked } = Object.fromEntries(query);
    if (sequenceId !== undefined && !isId(sequenceId))
      throw new AppError('not_found', 'There is no such sequence.');
    const filter = parse(auditQuery, sequenceId === undefined ? asked : { ...asked, sequence: sequenceId });
    const page = { cursor, limit: pageLimit(query) };
    const { generations, nextCursor } = await listGenerations(await apiScope(), filter, page);
    return json({ ok: true, generations: generations.map(generationBody), next_cursor: nextCursor });
  },
});
