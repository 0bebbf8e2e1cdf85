import { kindWords } from '@/components/privacy/words';
import { Button } from '@/components/ui/button';
import { LocalTime } from '@/components/ui/local-time';
import type { SuppressionItem } from '@/lib/prospect/suppression';

type Props = { row: SuppressionItem; onLift: (row: SuppressionItem) => void };

/** One line: who, what it is, and who noted it when. */
export function SuppressionRow({ row, onLift }: Props) {
  const { kind, label, reason, actor, created_at } = row;
  const erased = reason === 'erased' || label === null;
  return (
    <li className="grid min-h-11 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-t border-line py-1.5 text-13 sm:grid-cols-[minmax(0,1fr)_152px_152px_auto]">
      <b className="wrap-anywhere">{label ?? 'An erased person'}</b>
      <span className="text-12 text-ink-3 max-sm:row-start-2">
        {erased ? `${kindWords[kind]}, kept as a hash` : kindWords[kind]}
      </span>
      <span className="text-12 text-ink-3 max-sm:row-start-3">
        {erased ? 'erased' : 'noted'} by {actor}, <LocalTime iso={created_at} dateOnly />
      </span>
      <Button
        onClick={() => onLift(row)}
        aria-label={`Lift ${label ?? 'an erased person'}`}
        className="max-sm:row-span-3 max-sm:row-start-1 max-sm:col-start-2"
      >
        Lift
      </Button>
    </li>
  );
}
