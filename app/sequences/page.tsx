import type { Metadata } from 'next';
import Link from 'next/link';
import { orNotFound } from '@/app/or-not-found';
import { MessagePage } from '@/components/layout/message-page';
import { PageHead } from '@/components/layout/page-head';
import { SequenceList } from '@/components/sequence/sequence-list';
import { buttonClass } from '@/components/ui/button';
import { requireScope } from '@/lib/scope';
import { listSequences } from '@/lib/sequence/queries';

export const metadata: Metadata = { title: 'Sequences' };

export default async function SequencesPage({ searchParams }: PageProps<'/sequences'>) {
  const scope = await requireScope();
  const { cursor: asked } = await searchParams;
  const cursor = typeof asked === 'string' ? asked : undefined;
  const { sequences, nextCursor, today } = await orNotFound(listSequences(scope, { cursor }));
  if (sequences.length === 0) return <Nothing older={cursor !== undefined} />;
  return (
    <>
      <PageHead title="Sequences" aside={cursor ? 'older ones' : 'newest first'}>
        {cursor && (
          <Link href="/sequences" className={buttonClass()}>
            Newest
          </Link>
        )}
      </PageHead>
      <SequenceList sequences={sequences} today={today} />
      {nextCursor && (
        <p className="px-4 py-5 lg:px-6">
          <Link href={`/sequences?cursor=${encodeURIComponent(nextCursor)}`} className={buttonClass()}>
            Load older
          </Link>
        </p>
      )}
    </>
  );
}

function Nothing({ older }: { older: boolean }) {
  if (older) {
    return (
      <MessagePage title="No older sequences" text="This is the end of the list.">
        <Link href="/sequences" className={buttonClass()}>
          Newest
        </Link>
      </MessagePage>
    );
  }
  return (
    <MessagePage
      title="Sequences"
      text="No sequence is written yet. Each one that you write is kept here, newest first."
    >
      <Link href="/" className={buttonClass({ look: 'primary' })}>
        Write the first one
      </Link>
    </MessagePage>
  );
}
