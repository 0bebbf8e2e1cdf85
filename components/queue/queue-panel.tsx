import type { RowMoves } from '@/components/queue/use-row-moves';
import { ReplyPanel } from '@/components/sequence/reply-panel';
import { SnoozePanel } from '@/components/sequence/snooze-panel';
import { TimePanel } from '@/components/sequence/time-panel';
import type { QueueRow } from '@/lib/sequence/queue-schema';

/** The question that is open about the current row; nothing while there is none. */
export function queuePanel(row: QueueRow, moves: RowMoves) {
  const shared = { id: row.id, onClose: moves.close };
  switch (moves.panel) {
    case 'sent':
      return <TimePanel {...shared} label="Sent at" act="Mark sent then" onChoose={moves.sentAt} />;
    case 'accepted':
      return (
        <TimePanel {...shared} label="Accepted at" act="Mark accepted then" onChoose={moves.acceptedAt} />
      );
    case 'snoozed':
      return <SnoozePanel {...shared} deciding={row.waiting_for === 'decision'} onChoose={moves.snooze} />;
    case 'replied':
      return <ReplyPanel {...shared} onNote={moves.replied} />;
    case null:
      return null;
  }
}
