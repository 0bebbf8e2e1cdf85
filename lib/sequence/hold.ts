import 'server-only';
import { and, eq } from 'drizzle-orm';
import { type Message, type MessageSequence, messageSequences } from '@/db/schema';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import type { MessagePlace } from './edit-input';
import { type Lineage, readLineages } from './lineage';
import { isBeingWritten, refuseWhileWritten } from './rows';
import { storedMessages } from './store';

/** A sequence with its messages in order. */
export type Held = { sequence: MessageSequence; all: Message[] };
export type HeldMessage = Held & { message: Message; lineage: Lineage | undefined };

/**
 * The sequence with its messages, locked until the transaction ends, so that no writing begins meanwhile.
 * @throws {AppError} `not_found`, or `conflict` while it is being written.
 */
export async function holdSequence(inner: Scope, sequenceId: string): Promise<Held> {
  const [found] = await find(inner, sequenceId).for('update');
  return opened(inner, sequenceId, found);
}

export async function holdMessage(inner: Scope, place: MessagePlace): Promise<HeldMessage> {
  return withMessage(inner, await holdSequence(inner, place.sequenceId), place);
}

/** The same without a lock, to start from; what is stored in the end is compared once more. */
export async function readMessage(scope: Scope, place: MessagePlace): Promise<HeldMessage> {
  const [found] = await find(scope, place.sequenceId);
  return withMessage(scope, await opened(scope, place.sequenceId, found), place);
}

/** Sent or left out: it stays as it is. */
export const isSettled = ({ sentAt, skippedAt }: Message) => sentAt !== null || skippedAt !== null;

/** @throws {AppError} `invalid` for a message that was sent or left out. */
export function requireUnsent(message: Message): void {
  if (message.sentAt)
    throw new AppError('invalid', `Step ${message.step} was sent, so its text stays as it was sent.`);
  if (message.skippedAt)
    throw new AppError('invalid', `Step ${message.step} was left out. Take that back to change its text.`);
}

function find({ db, workspaceId }: Scope, sequenceId: string) {
  return db
    .select({ sequence: messageSequences, writing: isBeingWritten })
    .from(messageSequences)
    .where(and(eq(messageSequences.workspaceId, workspaceId), eq(messageSequences.id, sequenceId)));
}

async function opened(
  scope: Scope,
  sequenceId: string,
  found: { sequence: MessageSequence; writing: boolean } | undefined,
): Promise<Held> {
  if (!found) throw new AppError('not_found', 'There is no such sequence.');
  refuseWhileWritten(found);
  return { sequence: found.sequence, all: await storedMessages(scope, sequenceId) };
}

/** By its id, wherever it was moved to, else by its place. */
async function withMessage(
  scope: Scope,
  held: Held,
  { step, messageId }: MessagePlace,
): Promise<HeldMessage> {
  const message = held.all.find((one) => (messageId ? one.id === messageId : one.step === step));
  if (!message) throw new AppError('not_found', 'There is no such message.');
  const lineages = await readLineages(scope, [held.sequence.id]);
  return { ...held, message, lineage: lineages.get(message.id) };
}
