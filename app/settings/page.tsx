import type { Metadata } from 'next';
import { ChannelsForm } from '@/components/account/channels-form';
import { CompanyForm } from '@/components/account/company-form';
import { RetentionForm } from '@/components/account/retention-form';
import { SenderForm } from '@/components/account/sender-form';
import { SettingsIndex, SettingsSection } from '@/components/account/settings-section';
import { WorkingTimeForm } from '@/components/account/working-time-form';
import { AiSettingsLink } from '@/components/ai-settings/ai-settings-link';
import { PageHead } from '@/components/layout/page-head';
import { SuppressionList } from '@/components/privacy/suppression-list';
import { PresetManager } from '@/components/tone/preset-manager';
import { getSettings } from '@/lib/account/queries';
import { timeZones } from '@/lib/account/zones';
import { requireScope } from '@/lib/scope';
import { listPresets } from '@/lib/tone/queries';

export const metadata: Metadata = { title: 'Settings' };

const parts = {
  sender: ['Sender', 'Who the messages are from, and what stands below an e-mail.'],
  company: ['Company context', 'Compose starts with it. Only what stands here is claimed about you.'],
  presets: ['Tone presets', 'Named settings of the dials. What was written with one stays as it is.'],
  channels: ['Channels', 'What LinkedIn lets your account send.'],
  'working-time': ['Working time', 'Steps fall due on these days. A day begins at midnight in your zone.'],
  'do-not-contact': ['Do not contact', 'Whom nobody here writes to: a person, an address or a whole domain.'],
  ai: ['AI provider', 'Who writes: the built-in writer or a model, and with which key.'],
  retention: ['Retention', 'How long the words of AI calls are kept. For ever, unless you say so.'],
} as const;

export default async function SettingsPage() {
  const scope = await requireScope();
  const [settings, presets] = await Promise.all([getSettings(scope), listPresets(scope)]);
  return (
    <>
      <PageHead title="Settings" />
      <div className="pb-10 lg:grid lg:grid-cols-[minmax(0,1fr)_168px] lg:gap-6 lg:px-6">
        <SettingsIndex parts={Object.entries(parts).map(([id, [title]]) => ({ id, title }))} />
        <div className="border-y border-line bg-surface lg:order-first lg:rounded-2 lg:border-x">
          <Part id="sender">
            <SenderForm settings={settings} />
          </Part>
          <Part id="company">
            <CompanyForm companyContext={settings.companyContext} />
          </Part>
          <Part id="presets">
            <PresetManager presets={presets} />
          </Part>
          <Part id="channels">
            <ChannelsForm settings={settings} />
          </Part>
          <Part id="working-time">
            <WorkingTimeForm
              key={String(settings.timeZoneIsGuess)}
              settings={settings}
              zones={timeZones(settings.timeZone)}
            />
          </Part>
          <Part id="do-not-contact">
            <SuppressionList />
          </Part>
          <Part id="ai">
            <AiSettingsLink />
          </Part>
          <Part id="retention">
            <RetentionForm retentionDays={settings.retentionDays} />
          </Part>
        </div>
      </div>
    </>
  );
}

function Part({ id, children }: { id: keyof typeof parts; children: React.ReactNode }) {
  const [title, about] = parts[id];
  return (
    <SettingsSection id={id} title={title} about={about}>
      {children}
    </SettingsSection>
  );
}
