'use client';

import { useQuery } from '@tanstack/react-query';
import { requestJson } from '@/components/ui/request';

/** What is overdue or due today: known when the page came, then asked again after a move and every minute. */
export function useDue(known: number | null): number | null {
  const { data } = useQuery({
    queryKey: ['due'],
    queryFn: async ({ signal }) => (await requestJson<{ due: number }>('/queue/due', { signal })).due,
    initialData: known ?? undefined,
    staleTime: 5_000,
    refetchInterval: 60_000,
    retry: false,
  });
  return data ?? null;
}
