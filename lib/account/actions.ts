'use server';

import { action } from '@/lib/action';
import { channelsInput, companyContextInput, senderInput, timeZoneInput, workingTimeInput } from './input';
import { rememberTimeZone, saveChannels, saveCompanyContext, saveSender, saveWorkingTime } from './mutations';

export const saveSenderAction = action(senderInput, async (scope, input) => {
  await saveSender(scope, input);
  return {};
});

export const saveCompanyContextAction = action(companyContextInput, async (scope, input) => {
  await saveCompanyContext(scope, input);
  return {};
});

export const saveChannelsAction = action(channelsInput, async (scope, input) => {
  await saveChannels(scope, input);
  return {};
});

export const saveWorkingTimeAction = action(workingTimeInput, saveWorkingTime);

export const rememberTimeZoneAction = action(timeZoneInput, async (scope, input) => {
  await rememberTimeZone(scope, input);
  return {};
});
