import { apiScope, isId, routes } from '@/lib/api';
import { AppError } from '@/lib/errors';
import { exportProspect } from '@/lib/privacy/export';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async (_request, { params }) => {
    const { id } = await params;
    if (!isId(id)) throw new AppError('not_found', 'There is no such person.');
    const { fileName, pieces } = await exportProspect(await apiScope(), id);
    return new Response(streamOf(pieces), {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="${fileName}"`,
        'Cache-Control': 'no-store',
      },
    });
  },
});

/** Reads the next piece when it is wanted; one that fails breaks the download off, so that no half file looks whole. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
