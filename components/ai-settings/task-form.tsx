'use client';

import { FormProvider, useFormContext, useWatch } from 'react-hook-form';
import { SettingsForm } from '@/components/account/settings-form';
import { ModelNames } from '@/components/ai-settings/model-field';
import { savedConnection } from '@/components/ai-settings/server-values';
import { useModelNames } from '@/components/ai-settings/use-model-names';
import { taskWords } from '@/components/ai-settings/words';
import { described, FieldError } from '@/components/form/field';
import { useSavedForm } from '@/components/form/use-saved-form';
import { saveTaskSettingsAction } from '@/lib/ai/server-actions';
import {
  type AiSettings,
  type ChoosableTask,
  choosableTasks,
  type EnvironmentLine,
  type ServerLine,
  type TaskLine,
} from '@/lib/ai/server-schema';

type Wish = { server: string; model: string; temperature: string };
type Values = Record<ChoosableTask, Wish>;

type Props = {
  tasks: TaskLine[];
  servers: ServerLine[];
  environment: EnvironmentLine | null;
  onSaved: (settings: AiSettings) => void;
};

/** What each task wants otherwise than the server in use has it. */
export function TaskForm({ tasks, servers, environment, onSaved }: Props) {
  const saved = useSavedForm<Values, { settings: AiSettings }>({
    key: 'overtone.settings.ai-tasks',
    saved: valuesOf(tasks),
    save: (values) =>
      saveTaskSettingsAction({ tasks: choosableTasks.map((task) => wishOf(task, values[task])) }),
    onSaved: ({ settings }) => onSaved(settings),
  });
  const inUse = servers.find((server) => server.inUse);
  const resting = restingWords(environment, inUse);
  const rows = (
    <>
      {resting && <p className="mb-3 text-13 text-ink-2">{resting}</p>}
      <fieldset disabled={environment !== null} className="grid min-w-0 gap-3">
        <legend className="sr-only">Tasks</legend>
        {choosableTasks.map((task) => (
          <TaskRow key={task} {...{ task, servers, inUse }} />
        ))}
      </fieldset>
    </>
  );
  if (environment) return <FormProvider {...saved.form}>{rows}</FormProvider>;
  return (
    <SettingsForm of={saved} name="Model per task" save="Save tasks">
      {rows}
    </SettingsForm>
  );
}

type RowProps = { task: ChoosableTask; servers: ServerLine[]; inUse: ServerLine | undefined };

function TaskRow({ task, servers, inUse }: RowProps) {
  const { register, formState } = useFormContext<Values>();
  const chosen = useWatch<Values, `${ChoosableTask}.server`>({ name: `${task}.server` });
  const models = useModelNames();
  const server = servers.find(({ id }) => id === chosen) ?? inUse;
  const { title, about } = taskWords[task];
  const problem = formState.errors[task]?.temperature?.message ?? formState.errors[task]?.message;
  return (
    <fieldset className="grid min-w-0 grid-cols-2 items-start gap-2 border-t border-line pt-2.5 first-of-type:border-t-0 first-of-type:pt-0 sm:grid-cols-[8.5rem_minmax(0,1fr)_minmax(0,1fr)_6rem]">
      <legend className="sr-only">{title}</legend>
      <p className="text-13 max-sm:col-span-2">
        <b>{title}</b>
        <span className="block text-12 text-ink-3">{about}</span>
      </p>
      <Cell id={`${task}-server`} label="Server">
        <select id={`${task}-server`} {...register(`${task}.server`)} className="field">
          <option value="">{inUse ? `In use: ${inUse.name}` : 'The one in use'}</option>
          {servers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Cell>
      <Cell id={`${task}-model`} label="Model">
        <input
          id={`${task}-model`}
          {...register(`${task}.model`)}
          onFocus={() => server && void models.ask(savedConnection(server))}
          list={`${task}-models`}
          placeholder={server?.model}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className="field"
        />
        <ModelNames id={`${task}-models`} names={models.names} />
      </Cell>
      <Cell id={`${task}-temperature`} label="Temperature">
        <input
          {...described(`${task}-temperature`, { error: problem })}
          {...register(`${task}.temperature`, { validate: temperatureProblem })}
          inputMode="decimal"
          placeholder="as set"
          autoComplete="off"
          className="field"
        />
        <FieldError id={`${task}-temperature`} error={problem} />
      </Cell>
    </fieldset>
  );
}

function Cell({ id, label, children }: { id: string; label: string; children: React.ReactNode }) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-12 text-ink-3">
        {label}
      </label>
      {children}
    </div>
  );
}

function restingWords(environment: EnvironmentLine | null, inUse: ServerLine | undefined): string | null {
  if (environment)
    return `These rest while ${environment.variables[0]} is set in the environment: its server answers every task.`;
  return inUse
    ? null
    : 'These rest while the built-in writer writes. They count as soon as a server is in use.';
}

function valuesOf(tasks: TaskLine[]): Values {
  const wish = (task: ChoosableTask): Wish => {
    const line = tasks.find((one) => one.task === task);
    const { configurationId, model, temperature } = line ?? {};
    return { server: configurationId ?? '', model: model ?? '', temperature: temperature?.toString() ?? '' };
  };
  return {
    profile_analysis: wish('profile_analysis'),
    message_generation: wish('message_generation'),
    repair: wish('repair'),
    rewrite: wish('rewrite'),
    variant: wish('variant'),
  };
}

const temperatureOf = (text: string) => Number(text.trim().replace(',', '.'));

function temperatureProblem(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  const value = temperatureOf(text);
  return value >= 0 && value <= 2 ? undefined : 'From 0 to 2.';
}

function wishOf(task: ChoosableTask, { server, model, temperature }: Wish) {
  return {
    task,
    configurationId: server || null,
    model: model.trim() || null,
    temperature: temperature.trim() === '' ? null : temperatureOf(temperature),
  };
}
