import type { Metadata } from 'next';
import Link from 'next/link';
import { orNotFound } from '@/app/or-not-found';
import { ReplayScreen } from '@/components/audit/replay-screen';
import { taskWords } from '@/components/audit/words';
import { PageHead } from '@/components/layout/page-head';
import { buttonClass } from '@/components/ui/button';
import { isId } from '@/lib/api';
import { requireScope } from '@/lib/scope';
import { getReplayView } from '@/lib/sequence/replay-view';

export const metadata: Metadata = { title: 'Replay' };

export default async function ReplayPage({ params }: PageProps<'/audit/[id]/replay'>) {
  const [scope, { id }] = await Promise.all([requireScope(), params]);
  const view = await orNotFound(isId(id) ? getReplayView(scope, id) : Promise.resolve(null));
  const { call, person } = view;
  return (
    <>
      <PageHead title="Replay" aside={`${taskWords(call)}${person ? ` for ${person}` : ''}`}>
        <Link href={`/audit?call=${call.id}`} className={buttonClass()}>
          Open the call
        </Link>
        {call.sequenceId && (
          <Link href={`/sequences/${call.sequenceId}`} className={buttonClass()}>
            Open sequence
          </Link>
        )}
      </PageHead>
      <ReplayScreen initial={view} />
    </>
  );
}
