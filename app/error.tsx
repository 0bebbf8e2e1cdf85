'use client';

import { MessagePage } from '@/components/layout/message-page';
import { Button } from '@/components/ui/button';

type Props = { error: Error & { digest?: string }; reset: () => void };

/** A page that could not be built; the reason stands in the server's log under the digest. */
export default function ErrorPage({ error, reset }: Props) {
  const named = error.digest ? ` The server’s log names it ${error.digest}.` : '';
  return (
    <MessagePage
      title="This page could not be shown"
      text={`Nothing that was stored is lost. Try again; if it stays, look at the server’s log.${named}`}
    >
      <Button look="primary" onClick={reset}>
        Try again
      </Button>
    </MessagePage>
  );
}
