import { WordChanges } from '@/components/sequence/word-changes';
import { Button } from '@/components/ui/button';
import { LocalTime } from '@/components/ui/local-time';
import { Notice } from '@/components/ui/notice';
import type { StoredText } from '@/lib/sequence/stale-version';

type Props = {
  mine: string;
  theirs: StoredText;
  busy: boolean;
  onKeep: () => void;
  onTake: () => void;
};

/** Somebody else saved meanwhile: both texts side by side, and one to keep. */
export function EditConflict({ mine, theirs, busy, onKeep, onTake }: Props) {
  return (
    <section aria-label="Two versions" className="border-t border-line px-3.5 py-3 lg:px-[18px]">
      <Notice kind="warn" role="alert">
        <b>This message was changed while you typed.</b> Keep yours, and the stored one stays in the history;
        or take the stored one, and yours is given up.
      </Notice>
      <div className="mt-3 grid gap-x-6 gap-y-4 lg:grid-cols-2">
        <div className="min-w-0">
          <h2 className="mb-1 text-12 font-normal text-ink-3">
            <b className="text-13 text-ink">Yours</b> not saved yet
          </h2>
          <WordChanges before={theirs.content} after={mine} side="after" />
          <Button look="primary" aria-disabled={busy} onClick={onKeep} className="mt-2.5">
            {busy ? 'Saving' : 'Keep mine'}
          </Button>
        </div>
        <div className="min-w-0 border-line max-lg:border-t max-lg:pt-3 lg:border-l lg:pl-6">
          <h2 className="mb-1 text-12 font-normal text-ink-3">
            <b className="text-13 text-ink">Stored</b> by {theirs.by}, <LocalTime iso={theirs.at} />
          </h2>
          <WordChanges before={theirs.content} after={mine} side="before" />
          <Button aria-disabled={busy} onClick={onTake} className="mt-2.5">
            Take the stored one
          </Button>
        </div>
      </div>
    </section>
  );
}
