'use client';

import { useOnce } from '@/components/form/use-once';
import { useChange } from '@/components/prospect/use-change';
import { Button } from '@/components/ui/button';
import { setActiveAction } from '@/lib/prospect/actions';

type Props = { prospectId: string; name: string; isActive: boolean };

/** Takes a person out of the lists, or back in. */
export function PersonMenu({ prospectId, name, isActive }: Props) {
  const change = useChange();
  const { busy, once } = useOnce();
  function toggle() {
    return change(() => setActiveAction({ prospectId, active: !isActive }), {
      done: isActive ? `${name} is inactive and left out of the lists.` : `${name} is active again.`,
      undo: () => setActiveAction({ prospectId, active: isActive }),
    });
  }
  return (
    <Button look="quiet" onClick={() => once(toggle)} aria-disabled={busy}>
      {isActive ? 'Mark inactive' : 'Mark active'}
    </Button>
  );
}
