import type { Metadata } from 'next';
import { cache } from 'react';
import { orNotFound } from '@/app/or-not-found';
import { Viewer } from '@/components/sequence/viewer';
import { whoWrites } from '@/lib/ai/writers';
import { isId } from '@/lib/api';
import { requireScope } from '@/lib/scope';
import { getSequenceView } from '@/lib/sequence/queries';

type Props = PageProps<'/sequences/[id]'>;

const readSequence = cache(async (id: string) =>
  isId(id) ? getSequenceView(await requireScope(), id) : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await readSequence((await params).id);
  return { title: view?.prospect.name ?? 'Not found' };
}

export default async function SequencePage({ params }: Props) {
  const [initial, { provider }] = await Promise.all([
    orNotFound(readSequence((await params).id)),
    requireScope().then(whoWrites),
  ]);
  return <Viewer initial={initial} writer={provider} />;
}
