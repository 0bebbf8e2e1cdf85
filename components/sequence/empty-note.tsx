import type { MessageBody } from '@/lib/sequence/schema';

/** With no real hook the honest advice is to send the request without a note. */
export function EmptyNote({ message }: { message: MessageBody }) {
  const reason = message.checks.find(({ id }) => id === 'opening')?.message;
  const advice = 'Send it without a note.';
  return (
    <div className="max-w-measure">
      <p className="text-16">{advice}</p>
      {reason && reason !== advice && <p className="mt-1 text-13 text-ink-2 wrap-anywhere">{reason}</p>}
    </div>
  );
}
