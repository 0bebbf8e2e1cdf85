import { apiScope, isId, routes } from '@/lib/api';
import { AppError } from '@/lib/errors';
import { exportProspect } from '@/lib/privacy/export';
import { textStream } from '@/lib/text-stream';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async (_request, { params }) => {
    const { id } = await params;
    if (!isId(id)) throw new AppError('not_found', 'There is no such person.');
    const { fileName, pieces } = await exportProspect(await apiScope(), id);
    return new Response(textStream(pieces), {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="${fileName}"`,
        'Cache-Control': 'no-store',
      },
    });
  },
});
