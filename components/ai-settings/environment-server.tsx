'use client';

import { ConnectionReport } from '@/components/ai-settings/connection-report';
import { useConnectionTest } from '@/components/ai-settings/use-connection-test';
import { Button } from '@/components/ui/button';
import type { EnvironmentLine } from '@/lib/ai/server-schema';

/** The server that the environment sets: to be read and tested, not changed. */
export function EnvironmentServer({ environment }: { environment: EnvironmentLine }) {
  const { baseUrl, model, hasKey, variables } = environment;
  const { test, start, stop } = useConnectionTest();
  const running = test.state === 'running';
  return (
    <>
      <p className="text-13">
        This server writes everything, since {variables.join(', ')} {variables.length === 1 ? 'is' : 'are'}{' '}
        set.
      </p>
      <div className="mt-3 grid grid-cols-1 gap-x-4 gap-y-3.5 xs:grid-cols-2">
        <ReadOnly id="env-url" label="Base URL" variable="OPENAI_BASE_URL" value={baseUrl} />
        <ReadOnly id="env-key" label="Key" variable="OPENAI_API_KEY" value={hasKey ? 'Set' : 'None'} />
        <ReadOnly id="env-model" label="Model" variable="OPENAI_MODEL" value={model} />
      </div>
      <ConnectionReport test={test} name="the environment's server" />
      <Button
        className="mt-3.5"
        onClick={() => (running ? stop() : void start({}, '?of=environment'))}
        aria-label={running ? undefined : "Test the environment's server"}
      >
        {running ? 'Stop the test' : 'Test'}
      </Button>
    </>
  );
}

type ReadOnlyProps = { id: string; label: string; variable: string; value: string };

function ReadOnly({ id, label, variable, value }: ReadOnlyProps) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-13 font-semibold">
        {label} <span className="font-normal text-ink-3">{variable}</span>
      </label>
      <input id={id} readOnly value={value} className="field text-ink-2" />
    </div>
  );
}
