import { json, jsonBody, routes } from '@/lib/api';
import { toneRequest } from '@/lib/craft/input';
import { measureTone } from '@/lib/tone/meter';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: async (request) => {
    const { text } = await jsonBody(request, toneRequest);
    return json({ ok: true, ...measureTone(text) });
  },
});
