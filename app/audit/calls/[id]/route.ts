import { readCall } from '@/lib/ai/audit-call';
import { apiScope, json, routes } from '@/lib/api';

/** One call with its texts, for the row that is opened. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async (_request, { params }) => {
    const { id } = await params;
    return json({ ok: true, call: await readCall(await apiScope(), String(id)) });
  },
});
