import Link from 'next/link';
import type { ReactNode } from 'react';
import { auditHref } from '@/components/audit/address';
import { FilterForm } from '@/components/audit/filter-form';
import { costWords, nameWords, outcomeWords, periodWords } from '@/components/audit/words';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import { auditSearch } from '@/lib/ai/audit-asked';
import { type AuditFilter, auditOutcomes, auditPeriods, costBands } from '@/lib/ai/audit-input';
import type { CallFacets } from '@/lib/ai/audit-schema';

type Props = {
  filter: AuditFilter;
  facets: CallFacets;
  /** How many they are. */
  count: ReactNode;
};

/** What the calls are narrowed down by; all of it stands in the address. */
export function Filters({ filter, facets, count }: Props) {
  const { workflow, cost, prompt, person, sequence } = filter;
  const { period, from, to } = filter;
  const isNarrowed = auditSearch({ ...filter, period: '30', from: null, to: null }) !== '';
  return (
    <search className="block border-t border-line">
      <FilterForm>
        <div className="relative col-span-2 lg:w-[220px]">
          <input
            id="find-call"
            name="search"
            type="search"
            aria-label="Find in prompts and answers"
            placeholder="Find in prompts and answers"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            defaultValue={filter.search ?? ''}
            className="peer field"
          />
          <span className="absolute top-1/2 right-2 -translate-y-1/2 peer-focus:hidden peer-[:not(:placeholder-shown)]:hidden">
            <Kbd>/</Kbd>
          </span>
        </div>
        <Choice name="period" label="Period" value={period} byDefault="30">
          {auditPeriods.map((one) => (
            <option key={one} value={one}>
              {periodWords[one]}
            </option>
          ))}
        </Choice>
        {period === 'dates' && (
          <>
            <DayField name="from" label="From" value={from} />
            <DayField name="to" label="To" value={to} />
          </>
        )}
        <Choice name="node" label="Task" value={filter.node} none="All tasks">
          <Options values={facets.nodes} chosen={filter.node} words={nameWords} />
        </Choice>
        <Choice name="model" label="Model" value={filter.model} none="All models">
          <Options values={facets.models} chosen={filter.model} />
        </Choice>
        <Choice name="outcome" label="Outcome" value={filter.outcome} none="Any outcome">
          {auditOutcomes.map((outcome) => (
            <option key={outcome} value={outcome}>
              {outcomeWords[outcome]}
            </option>
          ))}
        </Choice>
        <details open={Boolean(workflow || cost || prompt)} className="group peer">
          <summary className="inline-flex min-h-control list-none items-center gap-1 px-1 text-13 text-ink-2 hover:text-ink [&::-webkit-details-marker]:hidden">
            More filters
            <Icon name="down" className="size-3! group-open:rotate-180" />
          </summary>
        </details>
        <div className="order-last hidden basis-full gap-2 max-lg:order-none max-lg:col-span-2 peer-open:grid lg:peer-open:flex">
          <Choice name="workflow" label="Workflow" value={workflow} none="All workflows">
            <Options values={facets.workflows} chosen={workflow} words={nameWords} />
          </Choice>
          <Choice name="cost" label="Cost" value={cost} none="Any cost">
            {costBands.map((band) => (
              <option key={band} value={band}>
                {costWords[band]}
              </option>
            ))}
          </Choice>
          <Choice name="prompt" label="Prompt version" value={prompt} none="All prompt versions">
            <Options values={facets.prompts} chosen={prompt} />
          </Choice>
        </div>
        {person && <input type="hidden" name="person" value={person} />}
        {sequence && <input type="hidden" name="sequence" value={sequence} />}
        {isNarrowed && (
          <Link
            href={auditHref(auditSearch({ period, from, to }))}
            scroll={false}
            className="inline-flex min-h-control items-center px-1 text-13 text-ink-2 hover:text-ink"
          >
            Clear
          </Link>
        )}
        <div className="text-12 text-ink-3 max-lg:col-span-2 lg:ml-auto">{count}</div>
      </FilterForm>
    </search>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  value: string | null | undefined;
  /** The choice of all of them. */
  none?: string;
  byDefault?: string;
  children: ReactNode;
};

function Choice({ name, label, value, none, byDefault = '', children }: ChoiceProps) {
  return (
    <select
      name={name}
      aria-label={label}
      defaultValue={value ?? byDefault}
      data-by-default={byDefault}
      className="field min-w-0 lg:w-auto! lg:max-w-[12rem]"
    >
      {none && <option value="">{none}</option>}
      {children}
    </select>
  );
}

type DayFieldProps = { name: string; label: string; value: string | null | undefined };

function DayField({ name, label, value }: DayFieldProps) {
  return (
    <label className="flex min-w-0 items-center gap-1.5 text-12 text-ink-3">
      {label}
      <input
        name={name}
        type="date"
        min="2000-01-01"
        max="2099-12-31"
        defaultValue={value ?? ''}
        className="field min-w-0 lg:w-auto!"
      />
    </label>
  );
}

type OptionsProps = {
  values: string[];
  chosen: string | null | undefined;
  words?: (value: string) => string;
};

/** What the address asks for can be chosen though there was no such call. */
function Options({ values, chosen, words = (value) => value }: OptionsProps) {
  const all = chosen && !values.includes(chosen) ? [chosen, ...values] : values;
  return all.map((value) => (
    <option key={value} value={value}>
      {words(value)}
    </option>
  ));
}
