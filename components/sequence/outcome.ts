import { messagesOf } from '@/components/sequence/live';
import { countWords } from '@/components/sequence/words';
import type { SequenceView } from '@/lib/sequence/schema';

/** Whether a limit of spending kept a call back, and that is why the writing ended. */
export const isOverBudget = ({ calls, error_message }: SequenceView) =>
  calls.some(({ status, error }) => status === 'refused' && error === error_message);

type Outcome = { kind: 'warn' | 'fail'; title: string; text: string };

/** How a sequence stands that nobody writes at any more: a stop is no failure, and what is kept is said once. */
export function outcomeOf(view: SequenceView): Outcome {
  const kept = keptWords(view);
  if (view.stopped) return { kind: 'warn', title: 'Stopped.', text: kept };
  if (view.status !== 'failed') return { kind: 'warn', title: 'The writing was interrupted.', text: kept };
  const text = [view.error_message, kept].filter(Boolean).join(' ');
  const title =
    messagesOf(view).length === 0 ? 'Nothing could be written.' : 'Not all messages could be written.';
  return { kind: 'fail', title, text };
}

function keptWords(view: SequenceView): string {
  const total = view.sequence_generation_result.sequence_length;
  const written = messagesOf(view).length;
  const rest = total - written;
  const all = countWords(total, 'message');
  if (!view.resumable) return '';
  if (written === 0) return `Nothing is written yet; Resume writes ${all}.`;
  if (rest === 0) return `${written} of ${all} ${verb(written)} kept; Resume checks them once more.`;
  return `${written} of ${all} ${verb(written)} kept; Resume writes the other ${rest === 1 ? 'one' : rest}.`;
}

const verb = (count: number) => (count === 1 ? 'is' : 'are');
