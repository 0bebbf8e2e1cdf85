'use server';

import { action } from '@/lib/action';
import { estimateCost } from './estimate';
import { estimateInput } from './estimate-input';

export const estimateCostAction = action(estimateInput, (scope, input) => estimateCost(scope, input));
