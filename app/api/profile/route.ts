import { apiScope, boundedBody, json, jsonBody, routes } from '@/lib/api';
import { AppError } from '@/lib/errors';
import { profilePreviewRequest } from '@/lib/profile/input';
import { readPdf } from '@/lib/profile/pdf';
import { PROFILE_MAX_FILE_BYTES } from '@/lib/profile/schema';
import { previewProfile } from '@/lib/prospect/preview';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: async (request) => {
    const scope = await apiScope();
    if (!/^multipart\/form-data\s*;/i.test(request.headers.get('content-type') ?? '')) {
      const asked = await jsonBody(request, profilePreviewRequest);
      return json({ ok: true, text: null, ...(await previewProfile(scope, asked)) });
    }
    const text = await readPdf(await uploadedFile(request));
    return json({ ok: true, text, ...(await previewProfile(scope, { profile: text, source: 'pdf' })) });
  },
});

/** The part `file` of a multipart body; its envelope may add a little to the file's own limit. */
async function uploadedFile(request: Request): Promise<Uint8Array> {
  const body = await boundedBody(request, PROFILE_MAX_FILE_BYTES + 64 * 1024, '10 MB');
  const type = request.headers.get('content-type') ?? '';
  const form = await new Response(Buffer.from(body), { headers: { 'Content-Type': type } })
    .formData()
    .catch((cause) => {
      throw new AppError('malformed', 'The upload arrived incomplete. Choose the file again.', { cause });
    });
  const file = form.get('file');
  if (file instanceof File) return new Uint8Array(await file.arrayBuffer());
  throw new AppError('invalid', 'Choose a PDF file to upload.', {
    fields: { file: 'Choose a PDF file to upload.' },
  });
}
