'use server';

import { action } from '@/lib/action';
import { changedPresetInput, learnInput, movedPresetInput, newPresetInput, presetIdInput } from './input';
import { learnTone } from './learn';
import { changePreset, createPreset, deletePreset, movePreset } from './mutations';
import { listPresets } from './queries';

/** Each of them answers with the presets as they stand now. */
export const createPresetAction = action(newPresetInput, async (scope, input) => {
  const { id } = await createPreset(scope, input);
  return { id, presets: await listPresets(scope) };
});

export const changePresetAction = action(changedPresetInput, async (scope, input) => {
  await changePreset(scope, input);
  return { presets: await listPresets(scope) };
});

export const movePresetAction = action(movedPresetInput, async (scope, input) => {
  await movePreset(scope, input);
  return { presets: await listPresets(scope) };
});

export const deletePresetAction = action(presetIdInput, async (scope, input) => {
  const deleted = await deletePreset(scope, input);
  return { deleted, presets: await listPresets(scope) };
});

/** Reads the messages and keeps nothing of them. */
export const learnToneAction = action(learnInput, async (_scope, { messages }) => ({
  learned: learnTone(messages),
}));
