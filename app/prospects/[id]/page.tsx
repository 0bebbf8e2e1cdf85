import type { Metadata } from 'next';
import Link from 'next/link';
import { cache } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { PrivacyBlock } from '@/components/privacy/privacy-block';
import { FactsList } from '@/components/prospect/facts-list';
import { ProspectHead } from '@/components/prospect/prospect-head';
import { SequenceList } from '@/components/sequence/sequence-list';
import { buttonClass } from '@/components/ui/button';
import { isId } from '@/lib/api';
import { getProspect } from '@/lib/prospect/queries';
import { requireScope } from '@/lib/scope';
import { listSequences } from '@/lib/sequence/queries';

type Props = PageProps<'/prospects/[id]'>;

const readProspect = cache(async (id: string) => (isId(id) ? getProspect(await requireScope(), id) : null));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const prospect = await readProspect((await params).id);
  return { title: prospect?.name ?? 'Not found' };
}

export default async function ProspectPage({ params, searchParams }: Props) {
  const scope = await requireScope();
  const [{ id }, { cursor: asked }] = await Promise.all([params, searchParams]);
  const cursor = typeof asked === 'string' ? asked : undefined;
  const prospect = await orNotFound(readProspect(id));
  const { sequences, nextCursor } = await orNotFound(listSequences(scope, { prospectId: id, cursor }));
  return (
    <>
      <ProspectHead prospect={prospect} />
      <div className="grid gap-y-6 pb-10 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <section aria-labelledby="facts">
          <h2 id="facts" className="px-4 pt-[18px] pb-2 text-14 lg:px-6">
            Facts <span className="ml-1 text-12 font-normal text-ink-3">{prospect.facts.length}</span>
          </h2>
          <div className="max-w-[44rem] px-4 lg:px-6">
            {prospect.facts.length > 0 ? (
              <FactsList facts={prospect.facts} />
            ) : (
              <p className="text-13 text-ink-2">
                Nothing but the address is known, so messages claim nothing.
              </p>
            )}
          </div>
        </section>
        <section aria-labelledby="sequences">
          <h2 id="sequences" className="px-4 pt-[18px] pb-2 text-14 lg:px-6">
            Sequences
          </h2>
          <SequenceList sequences={sequences} named={false} />
          {nextCursor && (
            <p className="px-4 py-4 lg:px-6">
              <Link
                href={`/prospects/${id}?cursor=${encodeURIComponent(nextCursor)}`}
                className={buttonClass()}
              >
                Load older
              </Link>
            </p>
          )}
        </section>
      </div>
      <PrivacyBlock prospectId={id} />
    </>
  );
}
