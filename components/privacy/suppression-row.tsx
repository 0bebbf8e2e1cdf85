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
    <li className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-0.5 border-t border-line py-1.5 text-13">
      <b className="min-w-0 flex-[1_1_220px] wrap-anywhere">{label ?? 'An erased person'}</b>
      <span className="flex-[0_1_168px] text-12 text-ink-3">
        {erased ? `${kindWords[kind]}, kept as a hash` : kindWords[kind]}
      </span>
      <span className="flex-[0_1_176px] text-12 text-ink-3">
        {erased ? 'erased' : 'noted'} by {actor}, <LocalTime iso={created_at} dateOnly />
      </span>
      <Button onClick={() => onLift(row)} aria-label={`Lift ${label ?? 'an erased person'}`}>
        Lift
      </Button>
    </li>
  );
}
