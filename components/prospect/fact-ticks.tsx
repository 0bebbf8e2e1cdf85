import type { Fact } from '@/components/prospect/facts';

const shown = 48;

/** One tick for each fact, a gap where a new section starts; past 48 the number beside it has to do. */
export function FactTicks({ facts }: { facts: Fact[] }) {
  return (
    <span aria-hidden="true" className="flex h-3 shrink-0 items-end gap-[3px]">
      {facts.slice(0, shown).map((fact, i) => (
        <i
          key={fact.id}
          className={`h-3 w-px bg-accent ${i > 0 && fact.section !== facts[i - 1]?.section ? 'ml-1' : ''}`}
        />
      ))}
    </span>
  );
}
