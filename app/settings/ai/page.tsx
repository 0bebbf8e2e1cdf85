import type { Metadata } from 'next';
import Link from 'next/link';
import { AiSettingsScreen } from '@/components/ai-settings/ai-settings-screen';
import { PageHead } from '@/components/layout/page-head';
import { getAiSettings } from '@/lib/ai/server-queries';
import { requireScope } from '@/lib/scope';

export const metadata: Metadata = { title: 'AI provider' };

export default async function AiSettingsPage() {
  return (
    <>
      <PageHead title="AI provider" aside="Who writes, and with which key">
        <Link
          href="/settings"
          className="inline-flex min-h-6 items-center text-13 text-ink-2 underline decoration-line-3 underline-offset-3 hover:decoration-current pointer-coarse:min-h-11"
        >
          All settings
        </Link>
      </PageHead>
      <AiSettingsScreen initial={await getAiSettings(await requireScope())} />
    </>
  );
}
