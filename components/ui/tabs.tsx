'use client';

import type { KeyboardEvent } from 'react';

type Tab<T extends string> = { id: T; label: string };
type Props<T extends string> = {
  label: string;
  tabs: Tab<T>[];
  selected: T;
  onSelect: (id: T) => void;
  /** The id of the panel that the tabs switch. */
  panelId: string;
  look?: 'segments' | 'line';
};

const list = {
  segments: 'inline-flex overflow-clip rounded-1 border border-line-3 bg-well',
  line: 'flex gap-4 border-b border-line-2',
};
const tabLook = {
  segments:
    'min-h-[26px] border-l border-line px-[9px] text-12 first:border-l-0 focus-visible:-outline-offset-3 aria-selected:bg-surface aria-selected:shadow-[inset_0_-2px_var(--accent)] pointer-coarse:min-h-11',
  line: 'min-h-[30px] pb-[7px] text-13 aria-selected:shadow-[0_2px_var(--accent)] pointer-coarse:min-h-11',
};
const moves: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 };

/** The id of a tab, for the panel's `aria-labelledby`. */
export const tabId = (panelId: string, id: string) => `${panelId}-tab-${id}`;

/** Tabs that move with the arrow keys; the owner renders the one panel below. */
export function Tabs<T extends string>({
  label,
  tabs,
  selected,
  onSelect,
  panelId,
  look = 'segments',
}: Props<T>) {
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const at = tabs.findIndex((tab) => tab.id === selected);
    const ends: Record<string, number> = { Home: 0, End: tabs.length - 1 };
    const step = moves[event.key];
    const to = step === undefined ? ends[event.key] : (at + step + tabs.length) % tabs.length;
    const next = to === undefined ? undefined : tabs[to];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    document.getElementById(tabId(panelId, next.id))?.focus();
  }
  return (
    <div role="tablist" tabIndex={-1} aria-label={label} className={list[look]} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label: text }) => (
        <button
          key={id}
          id={tabId(panelId, id)}
          type="button"
          role="tab"
          aria-selected={id === selected}
          aria-controls={panelId}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
          className={`whitespace-nowrap text-ink-2 aria-selected:font-semibold aria-selected:text-ink ${tabLook[look]}`}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
