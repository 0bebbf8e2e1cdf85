import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import type { CheckAsked } from '@/components/craft/check-values';
import type { JudgedText } from '@/components/craft/judged';
import { postJson } from '@/components/ui/request';
import type { Tone } from '@/lib/tone/schema';

type CheckAnswer = Omit<JudgedText, 'text'> & {
  /** As measured; null where there is nothing to measure. */
  tone: Tone | null;
  evidence: { id: string; section: string; text: string }[];
};

/** The judgement of a text together with what was asked, since a newer text may be in the field by then. */
export type Checked = CheckAnswer & { asked: CheckAsked };

/** Keyed by all that is asked: an answer that comes late is never shown for a text that came after. */
export function checkOptions(asked: CheckAsked | null) {
  return queryOptions({
    queryKey: ['check', asked],
    queryFn: asked
      ? async ({ signal }): Promise<Checked> => ({
          ...(await postJson<CheckAnswer>('/api/check', asked, signal)),
          asked,
        })
      : skipToken,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30_000,
    retry: false,
  });
}
