'use server';

import { action } from '@/lib/action';
import { setDoNotContact } from '@/lib/prospect/contactable';
import { liftSuppression, listSuppressions, restoreSuppression, suppress } from '@/lib/prospect/suppression';
import { eraseProspect } from './erase';
import { lineInput, pageInput, personInput, restoreInput, suppressInput, switchInput } from './input';
import { requirePrivacy } from './queries';

export const setDoNotContactAction = action(switchInput, async (scope, input) => {
  await setDoNotContact(scope, input);
  return { privacy: await requirePrivacy(scope, input.prospectId) };
});

/** What there is at this moment, for the question that is asked before it is erased. */
export const privacyAction = action(personInput, async (scope, { prospectId }) => ({
  privacy: await requirePrivacy(scope, prospectId),
}));

export const eraseProspectAction = action(personInput, async (scope, { prospectId }) => ({
  erased: await eraseProspect(scope, { prospectId }),
}));

export const suppressAction = action(suppressInput, suppress);

export const liftSuppressionAction = action(lineInput, async (scope, input) => ({
  suppression: await liftSuppression(scope, input),
}));

export const restoreSuppressionAction = action(restoreInput, async (scope, input) => {
  await restoreSuppression(scope, input);
  return {};
});

export const listSuppressionsAction = action(pageInput, listSuppressions);
