'use server';

import { action } from '@/lib/action';
import { sequenceIdInput } from './input';
import { markAccepted, markSent, skipStep } from './mark-sent';
import {
  acceptedInput,
  markSentInput,
  replyInput,
  snoozeInput,
  stepInput,
  undoInput,
} from './outreach-input';
import { recordReply } from './record-reply';
import { reopenOutreach, snoozeStep, stopOutreach } from './snooze';
import { undoMove } from './undo-move';

/** What is done with a sequence once it is written; each answers the move, by which it can be undone. */

export const markSentAction = action(markSentInput, markSent);
export const skipStepAction = action(stepInput, skipStep);
export const markAcceptedAction = action(acceptedInput, markAccepted);
export const recordReplyAction = action(replyInput, recordReply);
export const snoozeStepAction = action(snoozeInput, snoozeStep);
export const stopOutreachAction = action(sequenceIdInput, stopOutreach);
export const reopenOutreachAction = action(sequenceIdInput, reopenOutreach);
export const undoMoveAction = action(undoInput, undoMove);
