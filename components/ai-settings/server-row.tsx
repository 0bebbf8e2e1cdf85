'use client';

import { ConnectionReport } from '@/components/ai-settings/connection-report';
import { savedConnection } from '@/components/ai-settings/server-values';
import { useConnectionTest } from '@/components/ai-settings/use-connection-test';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import type { ServerLine } from '@/lib/ai/server-schema';

type Props = {
  server: ServerLine;
  /** False while the environment sets who writes. */
  usable: boolean;
  onUse: () => void;
  onEdit: () => void;
  onRemove: () => void;
};

/** One server in the list, and what can be done with it. */
export function ServerRow({ server, usable, onUse, onEdit, onRemove }: Props) {
  const { id, name, baseUrl, model, inUse, key } = server;
  const { test, start, stop } = useConnectionTest();
  const running = test.state === 'running';
  return (
    <div className="py-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <div id={`${id}-row`} tabIndex={-1} className="min-w-0 flex-[1_1_220px] outline-none">
          <p className="wrap-anywhere">
            <b className="text-13">{name}</b> {inUse && <Writes resting={!usable} />}
          </p>
          <p className="text-12 text-ink-3 wrap-anywhere">
            {model}, {baseUrl}
          </p>
          <p className="text-12 text-ink-3">{keyWords(key)}</p>
        </div>
        <div className="flex flex-wrap items-center">
          {usable && !inUse && (
            <Button aria-label={`Use ${name}`} onClick={onUse}>
              Use
            </Button>
          )}
          <Button
            look="quiet"
            aria-label={running ? `Stop the test of ${name}` : `Test ${name}`}
            onClick={() => (running ? stop() : void start(savedConnection(server)))}
          >
            {running ? 'Stop' : 'Test'}
          </Button>
          <Button id={`${id}-edit`} look="quiet" aria-label={`Edit ${name}`} onClick={onEdit}>
            Edit
          </Button>
          <Button look="quiet" aria-label={`Remove ${name}`} onClick={onRemove}>
            Remove
          </Button>
        </div>
      </div>
      {key?.lost && (
        <Notice kind="fail" className="mt-1.5">
          The key can no longer be read, since the secret that protects it has changed. Edit the server and
          enter the key again.
        </Notice>
      )}
      <ConnectionReport test={test} name={name} />
    </div>
  );
}

type BuiltInProps = { inUse: boolean; usable: boolean; onUse: () => void };

/** What writes without any server. */
export function BuiltInRow({ inUse, usable, onUse }: BuiltInProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <div id="built-in-row" tabIndex={-1} className="min-w-0 flex-[1_1_220px] outline-none">
        <p>
          <b className="text-13">Built-in writer</b> {inUse && <Writes resting={false} />}
        </p>
        <p className="text-12 text-ink-3">No AI model, no key, no cost. Writes English.</p>
      </div>
      {usable && !inUse && (
        <Button aria-label="Use the built-in writer" onClick={onUse}>
          Use
        </Button>
      )}
    </li>
  );
}

function Writes({ resting }: { resting: boolean }) {
  if (resting) return <span className="text-12 text-ink-3">rests, the environment goes before it</span>;
  return (
    <span className="inline-flex items-center gap-1 text-12 text-ink-2">
      <Icon name="check" className="size-3.5! text-accent" />
      writes now
    </span>
  );
}

function keyWords(key: ServerLine['key']): string {
  if (!key) return 'No key';
  return key.hint ? `Key ends in ${key.hint}` : 'Key kept';
}
