'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';
import { auditHref } from '@/components/audit/address';

/** How long the typing must rest before it is looked for, in ms. */
const REST_MS = 350;

/** Fields whose values stand in the address: what is chosen is shown at once, what is typed once it rests. */
export function FilterForm({ children }: { children: ReactNode }) {
  const router = useRouter();
  const query = useSearchParams();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Whether the newest entry of the history is what is being typed. */
  const typing = useRef(false);
  const moved = useRef(false);
  // Before the address is read: Back and Forward change what is being typed as well.
  useEffect(() => {
    const onMove = () => {
      clearTimeout(timer.current);
      [moved.current, typing.current] = [true, false];
    };
    window.addEventListener('popstate', onMove);
    return () => window.removeEventListener('popstate', onMove);
  }, []);
  // Links change the address under the fields, and so does what was typed so far, while more is typed.
  useEffect(() => {
    const kept = moved.current ? null : document.activeElement;
    moved.current = false;
    for (const field of form.current?.elements ?? []) {
      if (field === kept && field instanceof HTMLInputElement) continue;
      if (!isField(field)) continue;
      field.value = query.get(field.name) ?? byDefault(field);
      // What the address says wrongly is as by default.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = byDefault(field);
    }
  }, [query]);
  useEffect(() => () => clearTimeout(timer.current), []);

  /** @param typed whether by typing: a search is one step back, however often the typing rests. */
  function show(typed: boolean) {
    clearTimeout(timer.current);
    const replace = typed && typing.current;
    [moved.current, typing.current] = [false, typed];
    const fields = [...(form.current?.elements ?? [])].filter(isField);
    const byDates = fields.some(({ name, value }) => name === 'period' && value === 'dates');
    const asked = fields.filter(({ type }) => type !== 'date' || byDates);
    const given = asked.filter((field) => field.value.trim() !== byDefault(field));
    const search = new URLSearchParams(given.map(({ name, value }) => [name, value.trim()]));
    const href = auditHref(search.toString());
    if (replace) router.replace(href, { scroll: false });
    else router.push(href, { scroll: false });
  }

  return (
    <form
      ref={form}
      action="/audit"
      onSubmit={(event) => {
        event.preventDefault();
        show(false);
      }}
      onFocus={() => {
        typing.current = false;
      }}
      onChange={({ target }) => {
        if (target instanceof HTMLSelectElement) return show(false);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => show(true), REST_MS);
      }}
      className="grid grid-cols-2 items-center gap-2 px-4 py-3 lg:flex lg:flex-wrap lg:px-6"
    >
      {children}
    </form>
  );
}

const isField = (element: Element) =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement;

const byDefault = ({ dataset }: HTMLElement) => dataset.byDefault ?? '';
