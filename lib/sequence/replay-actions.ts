'use server';

import { after } from 'next/server';
import { action } from '@/lib/action';
import { adoptReplay, replayCall } from './replay';
import { adoptReplayInput, replayInput } from './replay-input';
import { StaleVersion, type StoredText } from './stale-version';

/** Answers as soon as the new call is on record; how it ends stands there. */
export const replayAction = action(replayInput, async (scope, input) => {
  const recorded = new Promise<string>((resolve, reject) => {
    const work = replayCall(scope, input, { onRecorded: resolve });
    // Once the call is on record, its row says what went wrong.
    after(() => work.catch(() => {}));
    work.catch(reject);
  });
  return { replayId: await recorded };
});

type Used = { version: number; stored: null } | { version: null; stored: StoredText };

/** Uses it, or answers with the text that was stored meanwhile. */
export const adoptReplayAction = action(adoptReplayInput, async (scope, input): Promise<Used> => {
  try {
    return { ...(await adoptReplay(scope, input)), stored: null };
  } catch (error) {
    if (error instanceof StaleVersion) return { version: null, stored: error.stored };
    throw error;
  }
});
