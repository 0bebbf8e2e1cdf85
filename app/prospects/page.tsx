import type { Metadata } from 'next';
import { Suspense } from 'react';
import { shownIn } from '@/components/prospect/prospect-query';
import { ProspectsScreen } from '@/components/prospect/prospects-screen';
import { listProspects } from '@/lib/prospect/list';
import { listTags } from '@/lib/prospect/tags';
import { requireScope } from '@/lib/scope';

export const metadata: Metadata = { title: 'Prospects' };

export default async function ProspectsPage({ searchParams }: PageProps<'/prospects'>) {
  const scope = await requireScope();
  const asked = Object.entries(await searchParams).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  const shown = shownIn(new URLSearchParams(asked));
  const [page, tags] = await Promise.all([
    listProspects(scope, { search: shown.q, status: shown.status || null, tag: shown.tag || null }),
    listTags(scope),
  ]);
  return (
    <Suspense>
      <ProspectsScreen first={{ shown, page }} tags={tags} />
    </Suspense>
  );
}
