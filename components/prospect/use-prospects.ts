'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo, useState } from 'react';
import { useDebounced } from '@/components/form/use-debounced';
import { addressOf, prospectsOptions, type Shown, shownIn } from '@/components/prospect/prospect-query';
import type { ProspectPage } from '@/lib/prospect/schema';

/** Long enough that a fast typist asks once, short enough that the list follows. */
const REST_MS = 120;

/**
 * The list that the address names. What is typed stands in the field at once, is asked for when it rests, and is then
 * in the address too, so that Back, a reload and a link show the same.
 */
export function useProspects(first: { shown: Shown; page: ProspectPage }) {
  const query = useSearchParams();
  const inAddress = useMemo(() => shownIn(query), [query]);
  const [typed, setTyped] = useState(inAddress.q);
  const [seen, setSeen] = useState(inAddress.q);
  // Back and forward change the address under the field.
  if (seen !== inAddress.q) {
    setSeen(inAddress.q);
    if (inAddress.q !== typed.trim()) setTyped(inAddress.q);
  }
  const rested = useDebounced(typed, REST_MS);
  const asked = useMemo(() => ({ ...inAddress, q: rested.trim() }), [inAddress, rested]);
  const isFirst = addressOf(asked) === addressOf(first.shown);
  const result = useInfiniteQuery(prospectsOptions(asked, isFirst ? first.page : undefined));

  const change = useCallback((what: Partial<Shown>) => {
    if (what.q !== undefined) setTyped(what.q);
    const next = { ...shownIn(new URLSearchParams(window.location.search)), ...what };
    window.history.replaceState(null, '', addressOf({ ...next, q: next.q.trim() }));
    if (what.q !== undefined) setSeen(what.q.trim());
  }, []);

  const { data, error, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage } = result;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isPlaceholderData) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage]);
  const people = useMemo(() => data?.pages.flatMap((page) => page.prospects) ?? [], [data]);
  const last = data?.pages.at(-1);
  return {
    shown: { ...inAddress, q: typed },
    change,
    people,
    today: last?.today ?? first.page.today,
    nearest: last?.nearest ?? false,
    error,
    more: hasNextPage,
    loadingMore: isFetchingNextPage,
    loadMore,
    /** True while the rows answer an older question than the one in the field. */
    behind: isPlaceholderData || rested !== typed || !data,
  };
}
