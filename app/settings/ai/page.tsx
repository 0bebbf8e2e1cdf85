import type { Metadata } from 'next';
import Link from 'next/link';
import { SettingsSection } from '@/components/account/settings-section';
import { BudgetForm } from '@/components/ai/budget-form';
import { AiSettingsScreen } from '@/components/ai-settings/ai-settings-screen';
import { PageHead } from '@/components/layout/page-head';
import { getAiSettings } from '@/lib/ai/server-queries';
import { readSpending } from '@/lib/ai/spending';
import { requireScope } from '@/lib/scope';

export const metadata: Metadata = { title: 'AI provider' };

export default async function AiSettingsPage() {
  const scope = await requireScope();
  const [settings, spending] = await Promise.all([getAiSettings(scope), readSpending(scope)]);
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
      <AiSettingsScreen initial={settings}>
        <SettingsSection
          id="spending"
          title="Spending"
          about="What AI calls may cost: from when on you are warned, and where they stop."
        >
          <BudgetForm spending={spending} />
        </SettingsSection>
      </AiSettingsScreen>
    </>
  );
}
