import Link from 'next/link';
import { Button, buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Holder } from '@/lib/prospect/edit';

type Props = {
  holder: Holder;
  /** Whose record is edited; null while somebody is added. */
  prospectId: string | null;
  busy: boolean;
  onComplete: () => void;
};

/** Somebody else has the e-mail or the address: who, and the ways out. */
export function TakenNotice({ holder, prospectId, busy, onComplete }: Props) {
  const what = holder.field === 'email' ? 'This e-mail' : 'This LinkedIn URL';
  return (
    <Notice
      kind="warn"
      role="alert"
      actions={
        prospectId ? (
          <Link href={`/prospects/${prospectId}/merge?with=${holder.prospect_id}`} className={buttonClass()}>
            Merge the two
          </Link>
        ) : (
          <Button onClick={onComplete} aria-disabled={busy}>
            Add what is new to them
          </Button>
        )
      }
    >
      {what} belongs to{' '}
      <Link href={`/prospects/${holder.prospect_id}`} dir="auto" className="underline">
        {holder.name}
      </Link>
      . Nothing was saved.{' '}
      {prospectId
        ? 'If both are one person, merge them.'
        : 'If it is the same person, nothing of theirs is overwritten.'}
    </Notice>
  );
}
