import { apiScope, json, routes } from '@/lib/api';
import { messagePlace } from '@/lib/sequence/place';
import { listVariants } from '@/lib/sequence/variants';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async (_request, { params }) =>
    json({ ok: true, variants: await listVariants(await apiScope(), messagePlace(await params)) }),
});
