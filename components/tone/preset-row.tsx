'use client';

import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Preset } from '@/lib/tone/schema';

type Props = {
  preset: Preset;
  first: boolean;
  last: boolean;
  onMove: (to: 'up' | 'down') => void;
  onEdit: () => void;
  onDelete: () => void;
};

/** One preset in the list: what it is set to, and what can be done to it. */
export function PresetRow({ preset, first, last, onMove, onEdit, onDelete }: Props) {
  const { name, formality, warmth, directness, instructions } = preset;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
      <div className="min-w-0 flex-[1_1_220px]">
        <p className="wrap-anywhere">
          <b className="text-13">{name}</b>
        </p>
        <p className="text-12 text-ink-3">
          Formality {formality}, warmth {warmth}, directness {directness}
        </p>
        {instructions && <p className="line-clamp-2 text-12 text-ink-2 wrap-anywhere">{instructions}</p>}
      </div>
      <div className="flex items-center">
        <Move preset={preset} to="up" off={first} onMove={onMove} />
        <Move preset={preset} to="down" off={last} onMove={onMove} />
        <Button id={`${preset.id}-edit`} look="quiet" aria-label={`Edit ${name}`} onClick={onEdit}>
          Edit
        </Button>
        <Button look="quiet" aria-label={`Delete ${name}`} onClick={onDelete}>
          Delete
        </Button>
      </div>
    </div>
  );
}

type MoveProps = { preset: Preset; to: 'up' | 'down'; off: boolean; onMove: Props['onMove'] };

function Move({ preset: { id, name }, to, off, onMove }: MoveProps) {
  return (
    <Button
      id={`${id}-${to}`}
      look="quiet"
      aria-label={`Move ${name} ${to}`}
      aria-disabled={off}
      onClick={() => {
        if (!off) onMove(to);
      }}
      className="aria-disabled:text-line-3"
    >
      <Icon name="down" className={to === 'up' ? 'rotate-180' : ''} />
    </Button>
  );
}
