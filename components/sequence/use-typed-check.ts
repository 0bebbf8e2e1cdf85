'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebounced } from '@/components/form/use-debounced';
import { postJson } from '@/components/ui/request';
import type { MessageBody } from '@/lib/sequence/schema';

type Asked = { sequenceId: string; step: number; subject: string; content: string };
export type Typed = Pick<MessageBody, 'claims' | 'checks' | 'tone'> & { content: string };

/** The judgement of a text in the place of a stored message, shortly after the typing rests; the one before until then. */
export function useTypedCheck(asked: Asked) {
  const rested = useDebounced(JSON.stringify(asked), 300);
  const { data, error } = useQuery({
    queryKey: ['typed', rested],
    queryFn: async ({ signal }): Promise<Typed> => {
      const { sequenceId, step, subject, content }: Asked = JSON.parse(rested);
      const url = `/sequences/${sequenceId}/steps/${step}/judge`;
      return { ...(await postJson<Omit<Typed, 'content'>>(url, { subject, content }, signal)), content };
    },
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30_000,
    retry: false,
  });
  return { judged: error ? undefined : data, problem: error?.message ?? null };
}
