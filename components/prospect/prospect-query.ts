import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { requestJson } from '@/components/ui/request';
import { cleanText } from '@/lib/clean-text';
import { type ProspectPage, type ProspectStatus, prospectStatuses } from '@/lib/prospect/schema';

/** What the list shows, as it stands in the address. */
export type Shown = { q: string; status: ProspectStatus | ''; tag: string };

export const everybody: Shown = { q: '', status: '', tag: '' };

/** Reads an address; what is no filter of ours is none. */
export function shownIn(query: URLSearchParams): Shown {
  const status = query.get('status');
  return {
    q: cleanText(query.get('q') ?? '').slice(0, 200),
    status: prospectStatuses.find((one) => one === status) ?? '',
    tag: cleanText(query.get('tag') ?? '').slice(0, 40),
  };
}

/** The address of what is shown, as it is read again; what is not set is left out. */
export function addressOf(shown: Shown): string {
  const values = Object.entries(shown).map(([name, value]) => [name, cleanText(value)]);
  const query = new URLSearchParams(values.filter(([, value]) => value?.trim()));
  return query.size > 0 ? `/prospects?${query}` : '/prospects';
}

/** People page by page. An answer belongs to what was asked, so that a late one never replaces a newer one. */
export function prospectsOptions(shown: Shown, first?: ProspectPage) {
  const asked = { ...shown, q: shown.q.trim() };
  return infiniteQueryOptions({
    queryKey: ['prospects', asked],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''));
      if (pageParam) query.set('cursor', pageParam);
      return requestJson<ProspectPage>(`/api/prospects/search?${query}`, { signal });
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
    initialData: first && { pages: [first], pageParams: [''] },
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
}
