import { Icon } from '@/components/ui/icon';

type Props = { caption: string; head: string[]; rows: (string | number)[][] };

/** The numbers of a picture as a table, unfolded on demand. */
export function Numbers({ caption, head, rows }: Props) {
  return (
    <details className="group mt-2 text-12">
      <summary className="inline-flex min-h-6 list-none items-center gap-1 text-ink-2 underline decoration-line-3 underline-offset-3 hover:text-ink pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        Numbers<span className="sr-only">: {caption}</span>
        <Icon name="down" className="size-3! group-open:rotate-180" />
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section tabIndex={0} aria-label={`Table: ${caption}`} className="max-h-80 overflow-auto">
        <table className="w-full border-collapse">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {head.map((name, column) => (
                <th
                  key={name}
                  scope="col"
                  className={`${cell} text-ink-3 ${column > 0 ? 'text-right' : 'text-left'}`}
                >
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...values]) => (
              <tr key={name}>
                <th scope="row" className={`${cell} text-left wrap-anywhere`}>
                  {name}
                </th>
                {values.map((value, column) => (
                  <td key={head[column + 1]} className={`${cell} text-right`}>
                    {typeof value === 'number' ? value.toLocaleString('en-US') : value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

const cell = 'border-b border-line py-1 pr-3 align-top font-normal last:pr-0';
