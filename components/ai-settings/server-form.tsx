'use client';

import { useRef, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { ConnectionReport } from '@/components/ai-settings/connection-report';
import { KeyField } from '@/components/ai-settings/key-field';
import { ModelField } from '@/components/ai-settings/model-field';
import { nameFor, presets } from '@/components/ai-settings/presets';
import { PriceRows } from '@/components/ai-settings/price-rows';
import { inputOf, type ServerValues, type TypedKey } from '@/components/ai-settings/server-values';
import { useConnectionTest } from '@/components/ai-settings/use-connection-test';
import { useModelNames } from '@/components/ai-settings/use-model-names';
import { SavedField } from '@/components/form/saved-field';
import { useSavedForm } from '@/components/form/use-saved-form';
import { Button, LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { saveServerAction } from '@/lib/ai/server-actions';
import type { AiSettings, ServerLine } from '@/lib/ai/server-schema';

type Saved = { id: string; settings: AiSettings };

type Props = {
  /** Null for a new one. */
  server: ServerLine | null;
  start: ServerValues;
  /** Whether it can be put to use at once. */
  usable: boolean;
  onSaved: (saved: Saved, values: ServerValues, used: boolean) => void;
  onCancel: () => void;
};

/** A server: where it is, its key, its model and prices. It can be tested before it is saved. */
export function ServerForm({ server, start, usable, onSaved, onCancel }: Props) {
  const id = server?.id ?? 'new';
  const [key, setKey] = useState<TypedKey>({ typed: '', keep: server !== null });
  const [keyError, setKeyError] = useState<string>();
  const use = useRef(false);
  const saved = useSavedForm<ServerValues, Saved>({
    key: `overtone.ai-server.${id}`,
    saved: start,
    save: async (values) => {
      const answer = await saveServerAction({
        ...inputOf(server?.id ?? null, values, key),
        use: use.current,
      });
      if (!answer.ok) showKeyError(answer.error.fields);
      return answer;
    },
    onSaved: (answer, values) => onSaved(answer, values, use.current),
  });
  const { form } = saved;
  const models = useModelNames();
  const connection = useConnectionTest({ onProblem: showProblems, onModels: models.setNames });
  const typed = () => inputOf(server?.id ?? null, form.getValues(), key);

  function showKeyError(fields: Record<string, string> = {}) {
    setKeyError(fields.apiKey);
    if (fields.apiKey) document.getElementById(`${id}-key`)?.focus();
  }

  function showProblems(fields: Record<string, string>) {
    showKeyError(fields);
    for (const name of ['name', 'baseUrl', 'model', 'prices'] as const)
      if (fields[name]) form.setError(name, { message: fields[name] }, { shouldFocus: true });
  }

  function test() {
    setKeyError(undefined);
    form.clearErrors();
    void form.handleSubmit(() => connection.start(typed()))();
  }

  function submit(andUse: boolean) {
    use.current = andUse;
    setKeyError(undefined);
    saved.submit();
  }

  return (
    <FormProvider {...form}>
      <form
        noValidate
        aria-label={server ? `Change ${server.name}` : 'New server'}
        onSubmit={(event) => {
          event.preventDefault();
          submit(usable && !server?.inUse);
        }}
        className="py-3.5"
      >
        <fieldset className="mb-3 flex flex-wrap gap-x-3 gap-y-0">
          <legend className="sr-only">Known servers</legend>
          {presets.map((preset) => (
            <LinkButton
              key={preset.name}
              className="pointer-coarse:min-h-11"
              onClick={() => {
                form.clearErrors(['baseUrl', 'name']);
                form.setValue('baseUrl', preset.baseUrl);
                form.setValue('name', nameFor(preset, form.getValues('name')));
              }}
            >
              {preset.name}
            </LinkButton>
          ))}
        </fieldset>
        <div className="grid grid-cols-1 gap-x-4 gap-y-3.5 xs:grid-cols-2">
          <SavedField<ServerValues>
            name="baseUrl"
            id={`${id}-url`}
            label="Base URL"
            placeholder="https://api.openai.com/v1"
            hint="Ends in /v1 with most servers."
          />
          <SavedField<ServerValues> name="name" id={`${id}-name`} label="Name" />
          <KeyField
            id={`${id}-key`}
            stored={server?.key ?? null}
            value={key}
            error={keyError}
            onChange={(next) => {
              setKeyError(undefined);
              setKey(next);
            }}
          />
          <ModelField id={`${id}-model`} names={models.names} onFocus={() => models.ask(typed())} />
        </div>
        <PriceRows idPrefix={id} />
        {saved.problem && !keyError && (
          <Notice kind="fail" role="alert" className="mt-3">
            {saved.problem}
          </Notice>
        )}
        <ConnectionReport test={connection.test} name={form.watch('name') || 'this server'} />
        <div className="mt-3.5 flex flex-wrap gap-2">
          {usable && !server?.inUse && (
            <Button type="submit" look="primary" aria-disabled={saved.state === 'saving'}>
              Save and use
            </Button>
          )}
          <Button
            look={usable && !server?.inUse ? 'plain' : 'primary'}
            aria-disabled={saved.state === 'saving'}
            onClick={() => submit(false)}
          >
            Save
          </Button>
          {connection.test.state === 'running' ? (
            <Button onClick={connection.stop}>Stop the test</Button>
          ) : (
            <Button onClick={test}>Test</Button>
          )}
          <Button
            look="quiet"
            onClick={() => {
              saved.discard();
              onCancel();
            }}
          >
            Cancel
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}
