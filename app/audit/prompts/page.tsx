import type { Metadata } from 'next';
import Link from 'next/link';
import { Suspense } from 'react';
import { PromptSections } from '@/components/audit/prompt-sections';
import { CallsSkeleton } from '@/components/audit/skeletons';
import { MessagePage } from '@/components/layout/message-page';
import { PageHead } from '@/components/layout/page-head';
import { buttonClass } from '@/components/ui/button';
import { requireScope } from '@/lib/scope';
import { readPromptFigures } from '@/lib/sequence/prompt-figures';

export const metadata: Metadata = { title: 'Prompt versions' };

export default function PromptsPage() {
  return (
    <Suspense
      fallback={
        <>
          <Head />
          <CallsSkeleton />
        </>
      }
    >
      <Versions />
    </Suspense>
  );
}

async function Versions() {
  const figures = await readPromptFigures(await requireScope());
  if (figures.length === 0) return <Nothing />;
  return (
    <>
      <Head />
      <PromptSections figures={figures} />
    </>
  );
}

function Head() {
  return (
    <PageHead
      title="Prompt versions"
      aside={<span className="max-lg:hidden">What each costs, and how what it wrote did</span>}
    >
      <Link href="/audit" className={buttonClass()}>
        All AI calls
      </Link>
    </PageHead>
  );
}

function Nothing() {
  return (
    <MessagePage
      title="Prompt versions"
      text="No prompt was used yet. Write a sequence: from then on this page says what each version of a prompt costs, and how the messages that it wrote did."
    >
      <Link href="/" className={buttonClass({ look: 'primary' })}>
        Write a sequence
      </Link>
    </MessagePage>
  );
}
