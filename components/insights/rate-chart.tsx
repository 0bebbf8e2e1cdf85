import { comparison, ordered } from '@/components/insights/meaning';
import { Numbers } from '@/components/insights/numbers';
import { Part } from '@/components/insights/part';
import { Ruler } from '@/components/insights/ruler';
import { rulerEnd } from '@/components/insights/scale';
import { facetWords, groupWords, intervalWords, shareWords } from '@/lib/sequence/figures-format';
import type { Facet, Group } from '@/lib/sequence/figures-schema';

/** How many rows stand as pictures; the table has them all. */
const MOST = 8;

/** Reply rates beside each other, each with the range in which it probably lies. */
export function RateChart({ facet, groups }: { facet: Facet; groups: Group[] }) {
  const rows = ordered(facet, groups);
  const end = rulerEnd(rows);
  const shown = facet === 'step' ? rows : rows.slice(0, MOST);
  return (
    <Part id={`by-${facet}`} title={facetWords[facet]} meaning={comparison(facet, rows)}>
      <ul className="grid gap-y-3">
        {shown.map((group) => (
          <Row key={group.name} facet={facet} group={group} end={end} />
        ))}
      </ul>
      <p aria-hidden="true" className="mt-1 flex justify-between text-11 text-ink-3 sm:ml-[152px]">
        <span>0</span>
        <span>{end * 100} %</span>
      </p>
      {rows.length > shown.length && (
        <p className="mt-1 text-12 text-ink-3">{rows.length - shown.length} more in the numbers.</p>
      )}
      <Numbers
        caption={`Reply rate ${facetWords[facet].toLowerCase()}`}
        head={['Name', 'Sequences', 'Replied', 'Rate', 'Likely']}
        rows={rows.map(({ name, replies }) => [
          groupWords(facet, name),
          replies.of,
          replies.hits,
          shareWords(replies.share ?? 0),
          `${shareWords(replies.low)} to ${shareWords(replies.high)}`,
        ])}
      />
    </Part>
  );
}

function Row({ facet, group: { name, replies }, end }: { facet: Facet; group: Group; end: number }) {
  const share = replies.share ?? 0;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 sm:grid-cols-[140px_minmax(0,1fr)_56px]">
      <p className="truncate text-13" title={groupWords(facet, name)}>
        {groupWords(facet, name)}
      </p>
      <p className={`text-right text-13 sm:order-last ${replies.enough ? 'font-semibold' : 'text-ink-3'}`}>
        {shareWords(share)}
      </p>
      <div className="max-sm:col-span-2">
        <Ruler
          value={share / end}
          range={{ low: replies.low / end, high: replies.high / end }}
          weak={!replies.enough}
        />
      </div>
      <p className="col-span-2 text-12 text-ink-3 sm:order-last sm:col-start-2">
        {replies.hits.toLocaleString('en-US')} of {replies.of.toLocaleString('en-US')},{' '}
        {intervalWords(replies)}
        {!replies.enough && ': too few to tell'}
      </p>
    </li>
  );
}
