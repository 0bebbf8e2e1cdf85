'use server';

import { retentionInput } from '@/lib/account/input';
import { action } from '@/lib/action';
import { saveRetention } from './retention';

export const saveRetentionAction = action(retentionInput, saveRetention);
