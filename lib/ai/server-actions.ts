'use server';

import { action } from '@/lib/action';
import { listModels } from './model-list';
import {
  chooseServerInput,
  modelListInput,
  removeServerInput,
  restoreServerInput,
  serverInput,
  taskSettingsInput,
} from './server-input';
import { chooseServer, saveServer, saveTaskSettings } from './server-mutations';
import { getAiSettings, typedConnection } from './server-queries';
import { removeServer, restoreServer } from './server-remove';

export const saveServerAction = action(serverInput, async (scope, input) => {
  const { id } = await saveServer(scope, input);
  return { id, settings: await getAiSettings(scope) };
});

export const chooseServerAction = action(chooseServerInput, async (scope, input) => {
  const { before } = await chooseServer(scope, input);
  return { before, settings: await getAiSettings(scope) };
});

export const removeServerAction = action(removeServerInput, async (scope, input) => {
  const removed = await removeServer(scope, input);
  return { ...removed, settings: await getAiSettings(scope) };
});

export const restoreServerAction = action(restoreServerInput, async (scope, input) => {
  await restoreServer(scope, input);
  return { settings: await getAiSettings(scope) };
});

export const saveTaskSettingsAction = action(taskSettingsInput, async (scope, input) => {
  await saveTaskSettings(scope, input);
  return { settings: await getAiSettings(scope) };
});

/** The names to choose from; none when the server gives no list, which only a test explains. */
export const listModelsAction = action(modelListInput, async (scope, input) => {
  const listed = await listModels(await typedConnection(scope, input));
  return { models: listed.ok ? (listed.models ?? []) : [] };
});
