import type { Metadata } from 'next';
import { orNotFound } from '@/app/or-not-found';
import { PageHead } from '@/components/layout/page-head';
import { MergeChoice } from '@/components/prospect/merge-choice';
import { MergePreview } from '@/components/prospect/merge-preview';
import { isId } from '@/lib/api';
import { previewMerge } from '@/lib/privacy/merge';
import { likelyDuplicates } from '@/lib/prospect/duplicates';
import { getProspect } from '@/lib/prospect/queries';
import { requireScope } from '@/lib/scope';

export const metadata: Metadata = { title: 'Merge' };

export default async function MergePage({ params, searchParams }: PageProps<'/prospects/[id]/merge'>) {
  const scope = await requireScope();
  const [{ id }, { with: other, keep }] = await Promise.all([params, searchParams]);
  const person = await orNotFound(isId(id) ? getProspect(scope, id) : Promise.resolve(null));
  if (!isId(other)) {
    return (
      <>
        <PageHead title={`Merge ${person.name}`} aside="with another record of the same person" />
        <MergeChoice prospectId={id} likely={await likelyDuplicates(scope, id)} />
      </>
    );
  }
  const swap = keep === other;
  const preview = await orNotFound(
    previewMerge(scope, swap ? { keepId: other, mergeId: id } : { keepId: id, mergeId: other }),
  );
  return (
    <>
      <PageHead title="Merge two records of one person" />
      <MergePreview preview={preview} />
    </>
  );
}
