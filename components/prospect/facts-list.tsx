import { type Fact, groupFacts } from '@/components/prospect/facts';

/** Every fact with its id, under the part of the profile that it stands in. */
export function FactsList({ facts }: { facts: Fact[] }) {
  return (
    <dl className="grid gap-3 text-13">
      {groupFacts(facts).map(({ place, facts: group }) => (
        <div key={group[0]?.id}>
          <dt className="text-12 text-ink-3">{place}</dt>
          {group.map((fact) => (
            <dd key={fact.id} className="mt-1 grid grid-cols-[32px_minmax(0,1fr)] items-baseline">
              <span className="font-mono text-11 text-ink-3">{fact.id}</span>
              <span className="wrap-anywhere whitespace-pre-line">{fact.text}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
