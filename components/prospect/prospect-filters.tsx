'use client';

import type { Shown } from '@/components/prospect/prospect-query';
import { statusWords } from '@/components/prospect/words';
import { Kbd } from '@/components/ui/kbd';
import { prospectStatuses } from '@/lib/prospect/schema';

type Props = {
  shown: Shown;
  tags: string[];
  onChange: (change: Partial<Shown>) => void;
  onKeyDown: (event: React.KeyboardEvent) => void;
};

/** What the list is narrowed down by. */
export function ProspectFilters({ shown, tags, onChange, onKeyDown }: Props) {
  const all = shown.tag && !tags.includes(shown.tag) ? [shown.tag, ...tags] : tags;
  return (
    <search className="flex flex-wrap items-center gap-x-3.5 gap-y-2 border-b border-line px-4 pb-3 lg:px-6">
      <div className="relative min-w-0 flex-[1_1_100%] lg:max-w-[20rem] lg:flex-[1_1_13rem]">
        <input
          id="find-person"
          type="search"
          className="field"
          aria-label="Find a person or company"
          placeholder="Find a person or company"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={shown.q}
          onChange={(event) => onChange({ q: event.target.value })}
          onKeyDown={onKeyDown}
        />
      </div>
      <select
        aria-label="Status"
        className="field min-w-0 flex-[1_1_9rem] lg:max-w-[11.5rem]"
        value={shown.status}
        onChange={({ target }) =>
          onChange({ status: prospectStatuses.find((one) => one === target.value) ?? '' })
        }
      >
        <option value="">Everybody active</option>
        {prospectStatuses.map((status) => (
          <option key={status} value={status}>
            {statusWords[status]}
          </option>
        ))}
      </select>
      {all.length > 0 && (
        <select
          aria-label="Tag"
          className="field min-w-0 flex-[1_1_9rem] lg:max-w-[11.5rem]"
          value={shown.tag}
          onChange={({ target }) => onChange({ tag: target.value })}
        >
          <option value="">Any tag</option>
          {all.map((tag) => (
            <option key={tag}>{tag}</option>
          ))}
        </select>
      )}
      <p aria-hidden="true" className="ml-auto hidden gap-3.5 text-12 text-ink-3 lg:flex">
        <span>
          <Kbd>/</Kbd> find
        </span>
        <span>
          <Kbd>J</Kbd> <Kbd>K</Kbd> move
        </span>
        <span>
          <Kbd>Enter</Kbd> open
        </span>
      </p>
    </search>
  );
}
