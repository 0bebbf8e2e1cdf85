import { exportCalls } from '@/lib/ai/audit-export';
import { exportQuery } from '@/lib/ai/audit-input';
import { auditToday } from '@/lib/ai/audit-period';
import { apiScope, routes } from '@/lib/api';
import { parse } from '@/lib/parse';
import { textStream } from '@/lib/text-stream';

const types = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' };

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async (request) => {
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const { format, texts, ...filter } = parse(exportQuery, query);
    const scope = await apiScope();
    const [today, pieces] = await Promise.all([
      auditToday(scope),
      exportCalls(scope, filter, { format, texts: texts === 'true' }),
    ]);
    return new Response(textStream(pieces), {
      headers: {
        'Content-Type': types[format],
        'Content-Disposition': `attachment; filename="ai-calls-${today}.${format}"`,
        'Cache-Control': 'no-store',
      },
    });
  },
});
