import { apiScope, routes } from '@/lib/api';
import { csv } from '@/lib/csv';
import { AppError } from '@/lib/errors';
import { parse } from '@/lib/parse';
import { readFigures } from '@/lib/sequence/figures';
import { figuresTable } from '@/lib/sequence/figures-format';
import { figuresInput } from '@/lib/sequence/figures-input';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async (request) => {
    const asked = parse(figuresInput, Object.fromEntries(new URL(request.url).searchParams));
    const figures = await readFigures(await apiScope(), asked);
    if (!figures) throw new AppError('not_found', 'No message is marked as sent yet.');
    const { from, to } = figures.span;
    return new Response(csv(figuresTable(figures)), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="insights-${from}-${to}.csv"`,
        'Cache-Control': 'no-store',
      },
    });
  },
});
