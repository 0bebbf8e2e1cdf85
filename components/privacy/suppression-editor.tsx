'use client';

import { SuppressionForm } from '@/components/privacy/suppression-form';
import { SuppressionRow } from '@/components/privacy/suppression-row';
import { useSuppressions } from '@/components/privacy/use-suppressions';
import { Button } from '@/components/ui/button';
import type { SuppressionItem } from '@/lib/prospect/suppression';

type Props = { initial: SuppressionItem[]; cursor: string | null };

/** The list as it is changed, with a way back for each change. */
export function SuppressionEditor(props: Props) {
  const { rows, more, busy, added, lift, loadOlder } = useSuppressions(props);
  return (
    <>
      <SuppressionForm onAdded={added} />
      {rows.length === 0 ? (
        <p className="mt-4 border-t border-line py-3 text-13 text-ink-3">
          Nobody is on the list. Whoever asks not to be contacted can be added above.
        </p>
      ) : (
        <ul aria-label="Who must not be contacted" className="mt-4 border-b border-line">
          {rows.map((row) => (
            <SuppressionRow key={row.id} row={row} onLift={lift} />
          ))}
        </ul>
      )}
      {more && (
        <Button onClick={loadOlder} aria-busy={busy} className="mt-4">
          {busy ? 'Loading' : 'Load older'}
        </Button>
      )}
    </>
  );
}
