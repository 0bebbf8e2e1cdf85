import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';

type Props = {
  /** How many messages will be, or are being, written. */
  length: number;
  /** `written` of `length` while it runs; null when nothing runs. */
  written: number | null;
  finished: boolean;
  /** Who writes, and what it costs. */
  note: ReactNode;
  onStop: () => void;
  onNext: () => void;
};

/** The one primary button of the screen, with Stop beside it while it works. */
export function ComposeFoot({ length, written, finished, note, onStop, onNext }: Props) {
  const busy = written !== null;
  const messages = length === 1 ? '1 message' : `${length} messages`;
  return (
    <div className="flex items-center gap-3 border-t border-line bg-surface px-4 py-3 lg:px-6">
      <Button
        type="submit"
        look="primary"
        size="big"
        aria-disabled={busy}
        aria-busy={busy}
        className={`relative overflow-hidden max-lg:flex-1 ${busy ? 'aria-disabled:border-accent aria-disabled:bg-accent aria-disabled:text-on-accent' : ''}`}
      >
        {busy ? 'Writing' : 'Write'} {messages}
        {busy && (
          <span
            aria-hidden="true"
            className="absolute bottom-0 left-0 h-[3px] bg-current opacity-70 transition-[width] duration-(--settle)"
            style={{ width: `${Math.max(6, (written / length) * 100)}%` }}
          />
        )}
      </Button>
      {busy && (
        <Button look="quiet" size="big" onClick={onStop} className="max-xs:px-2">
          Stop <Kbd>Esc</Kbd>
        </Button>
      )}
      {!busy && finished && (
        <Button look="quiet" size="big" onClick={onNext} className="max-xs:px-2">
          Next person
        </Button>
      )}
      <span className="ml-auto min-w-0 text-right text-12 text-ink-3 max-sm:max-w-28">{note}</span>
    </div>
  );
}
