import type { FieldValues } from 'react-hook-form';
import type { SavedForm } from '@/components/form/use-saved-form';
import { Button, LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';

type Props<T extends FieldValues> = {
  of: SavedForm<T>;
  /** What is saved, in the button: "Save sender". */
  label: string;
  /** What the saving did beside keeping the values. */
  done?: string | null;
};

/** The end of a form over something that is saved: how it stands, the button, and what went wrong. */
export function SaveFoot<T extends FieldValues>({ of, label, done }: Props<T>) {
  const { state, dirty, problem, discard } = of;
  return (
    <>
      {problem && (
        <Notice kind="fail" role="alert" className="mt-3">
          {problem}
        </Notice>
      )}
      <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button type="submit" look={dirty ? 'primary' : 'plain'} aria-disabled={state === 'saving'}>
          {label}
        </Button>
        <p role="status" className="inline-flex min-h-6 items-center gap-1 text-12 text-ink-2">
          {state === 'saved' && <Icon name="check" className="size-3.5! text-accent" />}
          {words(of)}
          {state === 'saved' && done && ` ${done}`}
        </p>
        {dirty && state !== 'saving' && <LinkButton onClick={discard}>Discard</LinkButton>}
      </div>
    </>
  );
}

function words<T extends FieldValues>({ state, dirty }: SavedForm<T>): string {
  if (state === 'saving') return 'Saving';
  if (state === 'saved') return 'Saved.';
  return dirty ? 'Not saved yet' : '';
}
