'use server';

import { action } from '@/lib/action';
import { setActive } from './active';
import { addPerson, completePerson, editPerson } from './edit';
import {
  activeInput,
  addInteractionInput,
  addPersonInput,
  completePersonInput,
  editInteractionInput,
  editPersonInput,
  interactionIdInput,
  tagInput,
} from './input';
import { editInteraction, logInteraction, removeInteraction } from './interactions';
import { addTag, removeTag } from './tags';

export const addPersonAction = action(addPersonInput, addPerson);
export const editPersonAction = action(editPersonInput, editPerson);
export const completePersonAction = action(completePersonInput, completePerson);

export const addTagAction = action(tagInput, async (scope, input) => {
  await addTag(scope, input);
  return {};
});

export const removeTagAction = action(tagInput, async (scope, input) => {
  await removeTag(scope, input);
  return {};
});

export const setActiveAction = action(activeInput, async (scope, input) => {
  await setActive(scope, input);
  return {};
});

export const addInteractionAction = action(addInteractionInput, async (scope, input) => ({
  interaction_id: await logInteraction(scope, input),
}));

export const editInteractionAction = action(editInteractionInput, async (scope, input) => {
  await editInteraction(scope, input);
  return {};
});

export const removeInteractionAction = action(interactionIdInput, removeInteraction);
