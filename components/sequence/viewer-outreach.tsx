import { moveWords, standingWords } from '@/components/sequence/outreach-words';
import { ReplyPanel } from '@/components/sequence/reply-panel';
import { wasSent } from '@/components/sequence/step-outreach';
import type { ViewerMoves } from '@/components/sequence/use-viewer-moves';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import type { SequenceView } from '@/lib/sequence/schema';

type Props = { view: SequenceView; moves: ViewerMoves; singleKeys: boolean };

/** How the sequence stands, what can be done with it as a whole, and the reply while it is noted. */
export function ViewerOutreach({ view, moves, singleKeys }: Props) {
  if (view.status !== 'completed') return null;
  const { stage } = view.outreach;
  const last = view.moves.at(-1);
  const key = (letter: string) => singleKeys && <Kbd>{letter}</Kbd>;
  return (
    <section aria-label="Outreach" className="mb-4 lg:pl-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="text-13 text-ink-2" aria-live="polite">
          {standingWords(view)}.
        </p>
        <div className="flex flex-wrap gap-1 lg:ml-auto">
          {stage !== 'replied' && wasSent(view) && (
            <Button onClick={() => moves.open('replied')}>
              <Icon name="reply" className="-ml-0.5 text-ink-2" />
              Reply received {key('R')}
            </Button>
          )}
          {stage === 'running' && <Button onClick={moves.stop}>Stop</Button>}
          {(stage === 'stopped' || stage === 'replied') && <Button onClick={moves.reopen}>Reopen</Button>}
          {last && (
            <Button look="quiet" onClick={moves.undo}>
              Undo: {moveWords[last.kind].toLowerCase()} {key('U')}
            </Button>
          )}
        </div>
      </div>
      {moves.panel === 'replied' && (
        <div className="mt-3 border-y border-line py-3">
          <ReplyPanel id={view.sequence_id} onNote={moves.replied} onClose={moves.close} />
        </div>
      )}
    </section>
  );
}
