import { and, eq } from 'drizzle-orm';
import { messageSequences, messages } from '@/db/schema';
import type { Scope } from '@/lib/scope';
import { builtIn, unwritten } from './fixture';
import { storedMessages } from './store';
import { writeSequence } from './write';

/** For tests: a finished sequence of the built-in writer, on LinkedIn unless said. */
export async function finished(scope: Scope, changes: object = {}): Promise<string> {
  const id = await unwritten(scope, builtIn, changes);
  await writeSequence(scope, id, { settings: builtIn });
  return id;
}

/** For tests: the message of a step as it is stored. */
export async function messageAt(scope: Scope, sequenceId: string, step: number) {
  const message = (await storedMessages(scope, sequenceId)).find((one) => one.step === step);
  if (!message) throw new Error(`Step ${step} is not there.`);
  return message;
}

/** For tests: the steps up to this one were sent, the last one at `at`. */
export async function sentUpTo(scope: Scope, sequenceId: string, step: number, at = new Date()) {
  for (let sent = 1; sent <= step; sent++) {
    await scope.db
      .update(messages)
      .set({ sentAt: at })
      .where(and(eq(messages.sequenceId, sequenceId), eq(messages.step, sent)));
  }
  await scope.db
    .update(messageSequences)
    .set({ currentStep: step + 1, lastSentAt: at })
    .where(eq(messageSequences.id, sequenceId));
}
