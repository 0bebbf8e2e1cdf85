import Link from 'next/link';
import { MessagePage } from '@/components/layout/message-page';
import { buttonClass } from '@/components/ui/button';

export default function NotFound() {
  return (
    <MessagePage title="Nothing is here" text="This address leads to no screen, or what stood here is gone.">
      <Link href="/sequences" className={buttonClass()}>
        All sequences
      </Link>
      <Link href="/" className={buttonClass()}>
        Compose
      </Link>
    </MessagePage>
  );
}
