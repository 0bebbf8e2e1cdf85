import type { Metadata } from 'next';
import Link from 'next/link';
import { Suspense } from 'react';
import { Filters, insightsSearch } from '@/components/insights/filters';
import { InsightsScreen } from '@/components/insights/insights-screen';
import { InsightsSkeleton } from '@/components/insights/insights-skeleton';
import { MessagePage } from '@/components/layout/message-page';
import { PageHead } from '@/components/layout/page-head';
import { buttonClass } from '@/components/ui/button';
import { requireScope } from '@/lib/scope';
import { hasSent, readFigures } from '@/lib/sequence/figures';
import { askedFigures, type FiguresInput } from '@/lib/sequence/figures-input';

export const metadata: Metadata = { title: 'Insights' };

export default async function InsightsPage({ searchParams }: PageProps<'/insights'>) {
  const [scope, query] = await Promise.all([requireScope(), searchParams]);
  if (!(await hasSent(scope))) return <Nothing />;
  const asked = askedFigures(query);
  const search = insightsSearch(asked);
  return (
    <>
      <PageHead title="Insights" aside="what was sent, and what came back">
        <a href={`/api/insights/csv?${search}`} download className={buttonClass()}>
          Download CSV
        </a>
      </PageHead>
      <Filters asked={asked} />
      <Suspense key={search} fallback={<InsightsSkeleton />}>
        <OfPeriod asked={asked} />
      </Suspense>
    </>
  );
}

async function OfPeriod({ asked }: { asked: FiguresInput }) {
  const figures = await readFigures(await requireScope(), asked);
  return figures ? <InsightsScreen figures={figures} /> : null;
}

function Nothing() {
  return (
    <MessagePage
      title="Insights"
      text="No message is marked as sent yet. Send one from the queue and mark it sent: from then on this page counts what comes back, and says which step, tone and solution brings replies."
    >
      <Link href="/queue" className={buttonClass({ look: 'primary' })}>
        Open the queue
      </Link>
    </MessagePage>
  );
}
