import { apiScope, json, routes } from '@/lib/api';
import { countDue } from '@/lib/sequence/queue';

/** The figure beside the queue in the menu. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async () => json({ ok: true, due: await countDue(await apiScope()) }),
});
