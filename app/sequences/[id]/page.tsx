import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Viewer } from '@/components/sequence/viewer';
import { requireScope } from '@/lib/scope';
import { getSequenceView } from '@/lib/sequence/queries';

type Props = PageProps<'/sequences/[id]'>;

const readSequence = cache(async (id: string) => getSequenceView(await requireScope(), id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await readSequence((await params).id);
  return { title: view?.prospect.name ?? 'Not found' };
}

export default async function SequencePage({ params }: Props) {
  const view = await readSequence((await params).id);
  if (!view) notFound();
  return <Viewer initial={view} />;
}
