import { json, jsonBody, routes } from '@/lib/api';
import { AppError } from '@/lib/errors';
import { linkedinUrlRequest } from '@/lib/profile/input';
import { parseLinkedinUrl } from '@/lib/profile/linkedin-url';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: async (request) => {
    const { url } = await jsonBody(request, linkedinUrlRequest);
    const parsed = parseLinkedinUrl(url);
    if (!parsed.ok) throw new AppError('invalid', parsed.reason, { fields: { url: parsed.reason } });
    return json({ ok: true, kind: parsed.kind, key: parsed.key, url: parsed.url });
  },
});
