'use client';

import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ProspectRow } from '@/components/prospect/prospect-row';
import type { ProspectListItem } from '@/lib/prospect/schema';

type Props = {
  people: ProspectListItem[];
  today: string;
  /** True when there are more than are loaded. */
  more: boolean;
  onNearEnd: () => void;
  onFocusPerson: (id: string) => void;
};

/** A longer list draws the rows near the window alone. */
const LONG = 100;
const ROW_HEIGHT = 53;
const OVERSCAN = 12;

/** People as rows, as many as are loaded; asks for more before the end is seen. */
export function ProspectList({ people, today, more, onNearEnd, onFocusPerson }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), []);
  const long = people.length > LONG;
  const virtual = useWindowVirtualizer({
    count: people.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: margin,
    enabled: long,
    getItemKey: (index) => people[index]?.id ?? index,
  });
  const rows = long ? virtual.getVirtualItems() : null;
  const end = rows?.at(-1)?.index ?? people.length - 1;
  useEffect(() => {
    if (more && rows && end >= people.length - 1 - OVERSCAN) onNearEnd();
  }, [more, rows, end, people.length, onNearEnd]);
  const row = (index: number) => {
    const person = people[index];
    return person && <ProspectRow person={person} today={today} onFocus={() => onFocusPerson(person.id)} />;
  };
  // How many there are in all is not known while there are more.
  const setSize = more ? -1 : people.length;
  return (
    <ul
      ref={list}
      aria-label="People"
      className="relative -mt-px border-b border-line"
      style={rows ? { height: virtual.getTotalSize() } : undefined}
    >
      {rows
        ? rows.map(({ index, start, key }) => (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={setSize}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start - margin}px)` }}
            >
              {row(index)}
            </li>
          ))
        : people.map((person, index) => (
            <li key={person.id} aria-posinset={index + 1} aria-setsize={setSize}>
              {row(index)}
            </li>
          ))}
    </ul>
  );
}
