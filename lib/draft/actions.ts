'use server';

import { action } from '@/lib/action';
import { addDraftInput, draftStatusInput, editDraftInput } from './input';
import { addDraft, editDraft, setDraftStatus } from './mutations';

export const addDraftAction = action(addDraftInput, async (scope, input) => ({
  draft_id: await addDraft(scope, input),
}));

export const editDraftAction = action(editDraftInput, async (scope, input) => {
  await editDraft(scope, input);
  return {};
});

export const setDraftStatusAction = action(draftStatusInput, async (scope, input) => {
  await setDraftStatus(scope, input);
  return {};
});
