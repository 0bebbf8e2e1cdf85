'use server';

import { z } from 'zod';
import { action } from '@/lib/action';
import { createCalendarToken, renewCalendarToken, revokeCalendarToken } from './calendar';

const nothing = z.object({});

export const createCalendarAction = action(nothing, createCalendarToken);
export const renewCalendarAction = action(nothing, renewCalendarToken);
export const revokeCalendarAction = action(nothing, revokeCalendarToken);
