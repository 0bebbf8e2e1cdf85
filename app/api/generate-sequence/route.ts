import { apiScope, json, jsonBody, routes } from '@/lib/api';
import { AppError } from '@/lib/errors';
import { generateSequence } from '@/lib/sequence/generate';
import { fromRequest, generateSequenceRequest } from '@/lib/sequence/input';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: async (request) => {
    const asked = await jsonBody(request, generateSequenceRequest);
    const scope = await apiScope();
    const body = await generateSequence(scope, { ...fromRequest(asked), idempotencyKey: keyOf(request) });
    return json(body, { status: 201 });
  },
});

function keyOf(request: Request): string | null {
  const key = request.headers.get('idempotency-key');
  if (key === null || /^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new AppError('malformed', 'The Idempotency-Key must be 1 to 255 visible characters.');
}
