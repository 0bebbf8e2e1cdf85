import { getSettings } from '@/lib/account/queries';
import { apiScope, json, jsonBody, routes } from '@/lib/api';
import { toCheckBody, toClaimBody, toEvidenceBody } from '@/lib/craft/body';
import { checkMessage } from '@/lib/craft/check';
import { checkRequest } from '@/lib/craft/input';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: async (request) => {
    const { noteLimit } = await getSettings(await apiScope());
    const asked = await jsonBody(request, checkRequest);
    const { checks, claims, tone, evidence } = checkMessage(asked, { noteLimit });
    return json({
      ok: true,
      checks: checks.map(toCheckBody),
      claims: claims.map(toClaimBody),
      tone,
      evidence: evidence.map(toEvidenceBody),
    });
  },
});
