'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { PageHead } from '@/components/layout/page-head';
import { ProspectFilters } from '@/components/prospect/prospect-filters';
import { ProspectList } from '@/components/prospect/prospect-list';
import { addressOf, everybody, type Shown } from '@/components/prospect/prospect-query';
import { useProspects } from '@/components/prospect/use-prospects';
import { Button, buttonClass } from '@/components/ui/button';
import { isTaken, useKeys, useSingleKeys } from '@/components/ui/keys';
import { Notice } from '@/components/ui/notice';
import type { ProspectPage } from '@/lib/prospect/schema';

type Props = { first: { shown: Shown; page: ProspectPage }; tags: string[] };

const steps: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** Where somebody was in which list, so that Back leads there again. */
const places = new Map<string, { id: string; scroll: number }>();

/** Everybody who is known: searched while you type, narrowed down, opened with Enter. */
export function ProspectsScreen({ first, tags }: Props) {
  const router = useRouter();
  const [singleKeys] = useSingleKeys();
  const { shown, change, people, today, nearest, error, more, loadingMore, loadMore, behind } =
    useProspects(first);
  const address = addressOf(shown);
  const current = useRef<string | null>(null);
  // Enter before the answer is there opens the best hit once it is.
  const wanted = useRef<string | null>(null);
  const best = people[0]?.id;
  useEffect(() => {
    if (behind || wanted.current === null) return;
    const isWanted = wanted.current === shown.q;
    wanted.current = null;
    if (isWanted && best) router.push(`/prospects/${best}`);
  }, [behind, best, shown.q, router]);
  useReturn(address, people.length > 0);

  function move(step: number) {
    const at = people.findIndex(({ id }) => id === current.current);
    const next = people[at < 0 ? 0 : at + step];
    if (next) focusPerson(next.id);
    else if (at === 0 && step < 0) document.getElementById('find-person')?.focus();
  }

  useKeys((event) => {
    if (isTaken(event)) return;
    const step = steps[event.key.startsWith('Arrow') ? event.key : event.key.toLowerCase()];
    const arrow = event.key.startsWith('Arrow');
    // Arrows scroll the page unless a row has the focus.
    if (step && (arrow ? isOnRow(event.target) : singleKeys)) {
      event.preventDefault();
      move(step);
    }
    if (event.key === '/' && singleKeys) {
      event.preventDefault();
      document.getElementById('find-person')?.focus();
    }
  });

  function onFieldKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const best = people[0];
    if (event.key === 'ArrowDown' && best && !behind) {
      event.preventDefault();
      focusPerson(best.id);
    }
    if (event.key === 'Enter' && shown.q.trim()) {
      if (behind) wanted.current = shown.q;
      else if (best) router.push(`/prospects/${best.id}`);
    }
    if (event.key === 'Escape' && shown.q) {
      event.preventDefault();
      change({ q: '' });
    }
  }

  function remember(id: string) {
    current.current = id;
    places.set(address, { id, scroll: window.scrollY });
  }

  return (
    <>
      <PageHead title="Prospects" aside={shown.q.trim() ? 'best hits first' : 'newest first'}>
        <Link href="/prospects/new" className={buttonClass({ look: 'primary' })}>
          Add a person
        </Link>
      </PageHead>
      <ProspectFilters shown={shown} tags={tags} onChange={change} onKeyDown={onFieldKey} />
      <p role="status" className="px-4 py-2 text-12 text-ink-3 empty:hidden lg:px-6">
        {!behind && people.length > 0 && (shown.q.trim() || shown.status || shown.tag)
          ? found(people.length, { more, nearest, q: shown.q.trim() })
          : ''}
      </p>
      {error && (
        <Notice kind="fail" role="alert" className="mx-4 mb-3 lg:mx-6">
          {error.message}
        </Notice>
      )}
      {people.length > 0 && (
        <div aria-busy={behind} className={behind ? 'opacity-70' : ''}>
          <ProspectList
            people={people}
            today={today}
            more={more}
            onNearEnd={loadMore}
            onFocusPerson={remember}
          />
        </div>
      )}
      {people.length === 0 && !behind && !error && <Nobody shown={shown} onClear={() => change(everybody)} />}
      {more && people.length > 0 && (
        <p className="px-4 py-5 lg:px-6">
          <Button onClick={loadMore} aria-disabled={loadingMore}>
            {loadingMore ? 'Loading more' : 'Load more'}
          </Button>
        </p>
      )}
    </>
  );
}

function found(count: number, { more, nearest, q }: { more: boolean; nearest: boolean; q: string }): string {
  if (nearest) return `Nobody is spelled “${q}”. Nearest first:`;
  const people = count === 1 ? '1 person' : `${count.toLocaleString('en-US')} people`;
  if (more) return `More than ${people}`;
  return q && count >= 50 ? `The best ${count}. Type more to narrow it down.` : people;
}

function Nobody({ shown, onClear }: { shown: Shown; onClear: () => void }) {
  const asked = shown.q.trim() || shown.status || shown.tag;
  return (
    <div className="px-4 py-8 lg:px-6">
      <p className="mb-3 max-w-measure text-ink-2 wrap-anywhere">
        {asked
          ? 'Nobody fits. Inactive people are found only under the status “Inactive”.'
          : 'Nobody is here yet. Whoever you write a sequence for is kept here, or add a person by hand.'}
      </p>
      {asked ? (
        <Button onClick={onClear}>Show everybody</Button>
      ) : (
        <Link href="/" className={buttonClass()}>
          Write to somebody
        </Link>
      )}
    </div>
  );
}

/** Whoever comes back finds the row that they left from, in view and focused. */
function useReturn(address: string, ready: boolean) {
  const returned = useRef(false);
  useEffect(() => {
    if (returned.current || !ready) return;
    returned.current = true;
    const place = places.get(address);
    if (!place) return;
    window.scrollTo({ top: place.scroll });
    requestAnimationFrame(() => focusPerson(place.id, { preventScroll: true }));
  }, [address, ready]);
}

function focusPerson(id: string, options?: FocusOptions) {
  const link = document.querySelector<HTMLElement>(`[data-person="${id}"]`);
  link?.focus(options);
  if (!options) link?.closest('li')?.scrollIntoView({ block: 'nearest' });
}

function isOnRow(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.dataset.person !== undefined;
}
