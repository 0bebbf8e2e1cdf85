import { auditFilter } from '@/lib/ai/audit-input';
import { listCalls } from '@/lib/ai/audit-list';
import { apiScope, json, routes } from '@/lib/api';
import { parse } from '@/lib/parse';

/** The rows of the audit page by page, without what was said. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async (request) => {
    const { cursor, ...asked } = Object.fromEntries(new URL(request.url).searchParams);
    return json(await listCalls(await apiScope(), parse(auditFilter, asked), { cursor }));
  },
});
