import Link from 'next/link';
import { MessagePage } from '@/components/layout/message-page';
import { buttonClass } from '@/components/ui/button';

/** Before the first call. */
export function NoCall() {
  return (
    <MessagePage
      title="AI calls"
      text="No AI call is on record yet. Write a sequence: from then on every prompt, answer, price and failure stands here."
    >
      <Link href="/" className={buttonClass({ look: 'primary' })}>
        Write a sequence
      </Link>
    </MessagePage>
  );
}

/** Nothing is left by the filter. */
export function NoCallFits() {
  return (
    <div className="px-4 pt-2 pb-10 lg:px-6">
      <p className="mb-3 max-w-measure text-ink-2">
        No call fits. Take a longer period, or fewer filters; words are found as they stand in the prompt or
        the answer.
      </p>
      <Link href="/audit?period=all" className={buttonClass()}>
        Show all calls
      </Link>
    </div>
  );
}
