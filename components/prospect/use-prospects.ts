'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useDebounced } from '@/components/form/use-debounced';
import { addressOf, prospectsOptions, type Shown, shownIn } from '@/components/prospect/prospect-query';
import type { ProspectPage } from '@/lib/prospect/schema';

/** Short enough that the list follows each key, long enough that a key held down asks once. */
const REST_MS = 40;

/**
 * The list that the address names. What is chosen and typed shows at once and stands in the address too, so that Back, a
 * reload and a link show the same; it is asked for when the typing rests.
 */
export function useProspects(first: { shown: Shown; page: ProspectPage }) {
  const query = useSearchParams();
  const [shown, setShown] = useState(() => shownIn(query));
  const written = useRef(addressOf(shown));
  // The menu and Back change the address under the screen. The hook's own value lags behind what is typed fast.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address is what it waits for.
  useEffect(() => {
    const now = shownIn(new URLSearchParams(window.location.search));
    if (window.location.pathname !== '/prospects' || addressOf(now) === written.current) return;
    written.current = addressOf(now);
    setShown(now);
  }, [query]);
  const change = useCallback(
    (what: Partial<Shown>) => {
      const next = { ...shown, ...what };
      setShown(next);
      written.current = addressOf({ ...next, q: next.q.trim() });
      window.history.replaceState(null, '', written.current);
    },
    [shown],
  );

  const q = useDebounced(shown.q.trim(), REST_MS);
  const asked = { ...shown, q };
  const isFirst = addressOf(asked) === addressOf(first.shown);
  const result = useInfiniteQuery(prospectsOptions(asked, isFirst ? first.page : undefined));

  const { data, error, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage } = result;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage && !isPlaceholderData) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage]);
  const people = useMemo(() => data?.pages.flatMap((page) => page.prospects) ?? [], [data]);
  const last = data?.pages.at(-1);
  return {
    shown,
    change,
    people,
    today: last?.today ?? first.page.today,
    nearest: last?.nearest ?? false,
    error,
    more: hasNextPage,
    loadingMore: isFetchingNextPage,
    loadMore,
    /** True while the rows answer an older question than the one in the field. */
    behind: isPlaceholderData || q !== shown.q.trim() || !data,
  };
}
