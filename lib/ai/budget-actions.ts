'use server';

import { action } from '@/lib/action';
import { saveBudgets } from './budget';
import { budgetsInput } from './budget-input';

export const saveBudgetsAction = action(budgetsInput, async (scope, input) => {
  await saveBudgets(scope, input);
  return {};
});
