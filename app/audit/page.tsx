import type { Metadata } from 'next';
import { cache, Suspense } from 'react';
import { orNull } from '@/app/or-not-found';
import { CallCount, PromptVersionsLink } from '@/components/audit/call-count';
import { CallList } from '@/components/audit/call-list';
import { ExportLinks } from '@/components/audit/export-links';
import { Figures } from '@/components/audit/figures';
import { FilterChips } from '@/components/audit/filter-chips';
import { Filters } from '@/components/audit/filters';
import { NoCall, NoCallFits } from '@/components/audit/no-calls';
import { CallsSkeleton, FiguresSkeleton } from '@/components/audit/skeletons';
import { PageHead } from '@/components/layout/page-head';
import { askedCalls, auditSearch } from '@/lib/ai/audit-asked';
import { readCall } from '@/lib/ai/audit-call';
import { callFacets } from '@/lib/ai/audit-facets';
import { readCallFigures } from '@/lib/ai/audit-figures';
import { listCalls } from '@/lib/ai/audit-list';
import { readSpending } from '@/lib/ai/spending';
import { requireScope } from '@/lib/scope';

export const metadata: Metadata = { title: 'AI calls' };

/** By what stands in the address, so that the regions of the page share what they read. */
const filterOf = cache((search: string) => askedCalls(Object.fromEntries(new URLSearchParams(search))));
const figuresOf = cache(async (search: string) => readCallFigures(await requireScope(), filterOf(search)));

export default async function AuditPage({ searchParams }: PageProps<'/audit'>) {
  const [scope, query] = await Promise.all([requireScope(), searchParams]);
  const search = auditSearch(askedCalls(query));
  const facets = await callFacets(scope);
  if (facets.nodes.length === 0) return <NoCall />;
  return (
    <>
      <PageHead
        title="AI calls"
        aside={<span className="max-lg:hidden">Every prompt, answer, price and failure</span>}
      >
        <PromptVersionsLink look="button" />
        <ExportLinks search={search} />
      </PageHead>
      <Suspense key={`figures ${search}`} fallback={<FiguresSkeleton />}>
        <FiguresOf search={search} />
      </Suspense>
      <Filters
        filter={filterOf(search)}
        facets={facets}
        count={
          <Suspense key={search} fallback="Counting">
            <CountOf search={search} />
          </Suspense>
        }
      />
      <Suspense key={`calls ${search}`} fallback={<CallsSkeleton />}>
        <CallsOf search={search} call={query.call} />
      </Suspense>
    </>
  );
}

async function FiguresOf({ search }: { search: string }) {
  const [figures, spending] = await Promise.all([figuresOf(search), readSpending(await requireScope())]);
  return <Figures figures={figures} spending={spending} />;
}

async function CountOf({ search }: { search: string }) {
  return <CallCount figures={await figuresOf(search)} />;
}

async function CallsOf({ search, call: asked }: { search: string; call: string | string[] | undefined }) {
  const [scope, filter] = [await requireScope(), filterOf(search)];
  const opened = typeof asked === 'string' ? orNull(readCall(scope, asked)) : null;
  const [page, call] = await Promise.all([listCalls(scope, filter), opened]);
  const first = { search, page, readAt: Date.now() };
  return (
    <>
      <FilterChips filter={filter} page={page} />
      {page.calls.length === 0 && !call ? <NoCallFits /> : <CallList first={first} opened={call} />}
    </>
  );
}
