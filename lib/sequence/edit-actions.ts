'use server';

import { action } from '@/lib/action';
import { addStep } from './add-step';
import { bringBack, editMessage } from './edit';
import {
  addStepInput,
  bringBackInput,
  changePaceInput,
  editMessageInput,
  makeVariantsInput,
  moveStepInput,
  pickVariantInput,
  removeStepInput,
  restoreStepInput,
} from './edit-input';
import { moveStep } from './move-step';
import { changePace } from './pace';
import { removeStep, restoreStep } from './remove-step';
import { StaleVersion, type StoredText } from './stale-version';
import { makeVariants, pickVariant } from './variants';

type Saved = { version: number; stored: null } | { version: null; stored: StoredText };

/** Saves, or answers with the text that was stored meanwhile, so that both can be looked at. */
export const editMessageAction = action(editMessageInput, async (scope, input): Promise<Saved> => {
  try {
    return { ...(await editMessage(scope, input)), stored: null };
  } catch (error) {
    if (error instanceof StaleVersion) return { version: null, stored: error.stored };
    throw error;
  }
});

export const bringBackAction = action(bringBackInput, bringBack);

export const makeVariantsAction = action(makeVariantsInput, (scope, input) => makeVariants(scope, input));

export const pickVariantAction = action(pickVariantInput, pickVariant);

export const addStepAction = action(addStepInput, addStep);

export const removeStepAction = action(removeStepInput, removeStep);

export const restoreStepAction = action(restoreStepInput, restoreStep);

export const moveStepAction = action(moveStepInput, async (scope, input) => {
  await moveStep(scope, input);
  return {};
});

export const changePaceAction = action(changePaceInput, async (scope, input) => {
  await changePace(scope, input);
  return {};
});
