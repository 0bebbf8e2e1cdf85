import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

const formats = ['csv', 'json'] as const;

/** The calls of the filter as a file, with all that is on record. */
export function ExportLinks({ search }: { search: string }) {
  return formats.map((format) => (
    <a
      key={format}
      href={`/api/generations/export?${new URLSearchParams([['format', format], ...new URLSearchParams(search)])}`}
      download
      className={buttonClass()}
    >
      <Icon name="out" className="-ml-0.5 text-ink-2" />
      <span>
        <span className={format === 'json' ? 'max-lg:sr-only' : ''}>Export</span> {format.toUpperCase()}
      </span>
    </a>
  ));
}
