import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { postJson, requestJson } from '@/components/ui/request';
import { PROFILE_MAX_CHARACTERS, PROFILE_MAX_FILE_BYTES } from '@/lib/profile/schema';
import type { ProfilePreview } from '@/lib/prospect/preview';

export type PreviewAsked = {
  url: string;
  profile: string;
  source: 'paste' | 'pdf' | 'json';
  /** The person it was opened for. */
  prospectId?: string;
};

/** What would be read from the fields as they stand; nothing is stored. */
export function previewOptions(asked: PreviewAsked) {
  const url = asked.url.trim() || undefined;
  const profile = asked.profile.trim() ? asked.profile : undefined;
  const body = { url, profile, source: profile && asked.source, prospect_id: asked.prospectId || undefined };
  return queryOptions({
    queryKey: ['profile-preview', body],
    queryFn: ({ signal }) => postJson<ProfilePreview>('/api/profile', body, signal),
    enabled:
      (url ?? profile ?? body.prospect_id) !== undefined && (profile?.length ?? 0) <= PROFILE_MAX_CHARACTERS,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30_000,
    retry: false,
  });
}

/** The text of a PDF as it will be read. @throws {RequestError} */
export async function readPdfFile(file: File): Promise<string> {
  const body = new FormData();
  body.set('file', file);
  const { text } = await requestJson<{ text: string | null }>('/api/profile', { method: 'POST', body });
  return text ?? '';
}

/** Why a file need not be sent at all; null when it may be. */
export function refuseFile(file: { name: string; type: string; size: number }): string | null {
  if (file.type !== 'application/pdf' && !/\.pdf$/i.test(file.name)) {
    return 'This is not a PDF. Choose the file that LinkedIn’s “Save to PDF” made.';
  }
  if (file.size > PROFILE_MAX_FILE_BYTES) {
    return `This file has ${(file.size / 1024 / 1024).toFixed(1)} MB; a PDF may have 10 MB.`;
  }
  return file.size === 0 ? 'This file is empty.' : null;
}
