import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

const files = [
  { words: 'Export CSV', query: [['format', 'csv']] },
  {
    words: 'JSON with texts',
    query: [
      ['format', 'json'],
      ['texts', 'true'],
    ],
  },
];

/** The calls of the filter as a file: their figures as a table, or all that is on record. */
export function ExportLinks({ search }: { search: string }) {
  return files.map(({ words, query }) => (
    <a
      key={words}
      href={`/api/generations/export?${new URLSearchParams([...query, ...new URLSearchParams(search)])}`}
      download
      className={buttonClass()}
    >
      <Icon name="out" className="-ml-0.5 text-ink-2" />
      {words}
    </a>
  ));
}
