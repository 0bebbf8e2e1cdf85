'use client';

import { useState } from 'react';
import { ServerForm } from '@/components/ai-settings/server-form';
import { BuiltInRow, ServerRow } from '@/components/ai-settings/server-row';
import { noServer, type ServerValues, valuesOf } from '@/components/ai-settings/server-values';
import type { useServers } from '@/components/ai-settings/use-servers';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import type { AiSettings } from '@/lib/ai/server-schema';

/** The servers to choose from, the built-in writer first. */
export function ServerList({ of }: { of: ReturnType<typeof useServers> }) {
  const { settings, show, choose, remove, focusOn } = of;
  const [open, setOpen] = useState<string | null>(null);
  const say = useToast();
  const usable = settings.environment === null;

  function close(focus: string) {
    focusOn(focus);
    setOpen(null);
  }

  function saved(answer: { id: string; settings: AiSettings }, { name }: ServerValues, used: boolean) {
    const before = settings.servers.find(({ inUse }) => inUse);
    show(answer.settings);
    close(`${answer.id}-row`);
    if (!used) return say(`Saved ${name.trim()}`);
    say(`${name.trim()} is saved and writes from now on`, () =>
      choose(before?.id ?? null, before?.name ?? 'The built-in writer'),
    );
  }

  return (
    <>
      <ul aria-label="Servers" className="divide-y divide-line border-y border-line">
        <BuiltInRow
          inUse={usable && !settings.servers.some(({ inUse }) => inUse)}
          usable={usable}
          onUse={() => choose(null, 'The built-in writer')}
        />
        {settings.servers.map((server) => (
          <li key={server.id}>
            {open === server.id ? (
              <ServerForm
                server={server}
                start={valuesOf(server)}
                {...{ usable }}
                onSaved={saved}
                onCancel={() => close(`${server.id}-edit`)}
              />
            ) : (
              <ServerRow
                {...{ server, usable }}
                onUse={() => choose(server.id, server.name)}
                onEdit={() => setOpen(server.id)}
                onRemove={() => remove(server)}
              />
            )}
          </li>
        ))}
      </ul>
      {open === 'new' ? (
        <ServerForm
          server={null}
          start={noServer}
          {...{ usable }}
          onSaved={saved}
          onCancel={() => close('new-server')}
        />
      ) : (
        <Button id="new-server" className="mt-3" onClick={() => setOpen('new')}>
          Add a server
        </Button>
      )}
    </>
  );
}
