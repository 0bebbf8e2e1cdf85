import { apiScope, json, jsonBody, routes } from '@/lib/api';
import { toCheckBody, toClaimBody } from '@/lib/craft/body';
import { judgeTyped } from '@/lib/sequence/edit';
import { typedTextInput } from '@/lib/sequence/edit-input';
import { messagePlace } from '@/lib/sequence/place';

/** A text that is being typed, judged in the place of the stored message. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: async (request, { params }) => {
    const scope = await apiScope();
    const typed = await jsonBody(request, typedTextInput);
    const { checks, claims, tone } = await judgeTyped(scope, messagePlace(await params), typed);
    return json({ ok: true, checks: checks.map(toCheckBody), claims: claims.map(toClaimBody), tone });
  },
});
