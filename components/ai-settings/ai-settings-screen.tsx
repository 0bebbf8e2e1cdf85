'use client';

import type { ReactNode } from 'react';
import { SettingsSection } from '@/components/account/settings-section';
import { EnvironmentServer } from '@/components/ai-settings/environment-server';
import { ServerList } from '@/components/ai-settings/server-list';
import { TaskForm } from '@/components/ai-settings/task-form';
import { useServers } from '@/components/ai-settings/use-servers';
import type { AiSettings } from '@/lib/ai/server-schema';

/** Who writes: what the environment sets, the servers, and what single tasks want otherwise. */
export function AiSettingsScreen({ initial, children }: { initial: AiSettings; children?: ReactNode }) {
  const servers = useServers(initial);
  const { environment, tasks, servers: lines } = servers.settings;
  return (
    <div className="mb-10 max-w-[64rem] border-y border-line bg-surface lg:mx-6 lg:rounded-2 lg:border-x">
      {environment && (
        <SettingsSection
          id="environment"
          title="Set in the environment"
          about="Goes before all that stands below. It is changed where the product is started."
        >
          <EnvironmentServer environment={environment} />
        </SettingsSection>
      )}
      <SettingsSection
        id="servers"
        title="Servers"
        about="Any server that speaks OpenAI's chat completions. With one in use, profiles and your settings are sent to it; with the built-in writer nothing leaves your machine."
      >
        <ServerList of={servers} />
      </SettingsSection>
      <SettingsSection
        id="tasks"
        title="Model per task"
        about="A task may have a server, a model or a temperature of its own. Empty means: as the server in use."
      >
        <TaskForm
          key={lines.map(({ id }) => id).join()}
          tasks={tasks}
          servers={lines}
          environment={environment}
          onSaved={servers.show}
        />
      </SettingsSection>
      {children}
    </div>
  );
}
