import { apiScope, json, routes } from '@/lib/api';
import { getMessageHistory } from '@/lib/sequence/history';
import { messagePlace } from '@/lib/sequence/place';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async (_request, { params }) =>
    json({ ok: true, versions: await getMessageHistory(await apiScope(), messagePlace(await params)) }),
});
