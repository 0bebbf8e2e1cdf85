import { apiScope, json, jsonBody, routes } from '@/lib/api';
import { AppError } from '@/lib/errors';
import { generateSequence } from '@/lib/sequence/generate';
import { fromRequest, generateSequenceRequest, requestNames } from '@/lib/sequence/input';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: async (request) => {
    const asked = await jsonBody(request, generateSequenceRequest);
    const scope = await apiScope();
    const input = { ...fromRequest(asked), idempotencyKey: keyOf(request) };
    const body = await generateSequence(scope, input).catch(inRequestNames);
    return json(body, { status: 201 });
  },
});

function keyOf(request: Request): string | null {
  const key = request.headers.get('idempotency-key');
  if (key === null || /^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new AppError('malformed', 'The Idempotency-Key must be 1 to 255 visible characters.');
}

/** The verb names the fields of its own input; a program knows them by the API's names. */
function inRequestNames(error: unknown): never {
  if (!(error instanceof AppError) || !error.fields) throw error;
  const fields = Object.entries(error.fields).map(([name, text]) => [requestNames[name] ?? name, text]);
  throw new AppError(error.code, error.message, { fields: Object.fromEntries(fields), cause: error });
}
