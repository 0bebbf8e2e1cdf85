import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

type Props = {
  /** Why it could not be stored, where no field says so. */
  problem: string | null;
  busy: boolean;
  submit: string;
  onCancel?: () => void;
};

/** The end of each form that puts something on a person's record. */
export function EntryFoot({ problem, busy, submit, onCancel }: Props) {
  return (
    <>
      {problem && (
        <Notice kind="fail" role="alert">
          {problem}
        </Notice>
      )}
      <div className="flex gap-2">
        <Button type="submit" aria-disabled={busy}>
          {submit}
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </>
  );
}
