import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';

/** Nothing is due, or nobody is found: one sentence and the way on. */
export function QueueEmpty({ searched, later }: { searched: string; later: number }) {
  if (searched) {
    return (
      <p className="px-4 py-6 text-ink-2 wrap-anywhere lg:px-6">
        Nothing is due for “{searched}”, and nothing waits. Look for another name or company.
      </p>
    );
  }
  return (
    <div className="px-4 py-6 lg:px-6">
      <p className="max-w-measure text-ink-2">
        {later > 0
          ? 'Nothing is due in the next seven days.'
          : 'Nothing is due. A sequence stands here from the day on which it is written, until each of its messages is sent.'}
      </p>
      <Link href="/" className={`${buttonClass({ look: 'primary' })} mt-4`}>
        Write a sequence
      </Link>
    </div>
  );
}
