import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import {
  type AiGeneration,
  aiGenerations,
  type Message,
  messageRevisions,
  messageSequences,
} from '@/db/schema';
import { readStoredPrompt, type StoredPrompt } from '@/lib/ai/stored-prompt';
import type { MessageDraft } from '@/lib/craft/schema';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import type { Tone } from '@/lib/tone/schema';
import type { Held } from './hold';
import { type Lineage, readLineages } from './lineage';
import { toneIn } from './prompt';
import { draftIn } from './replay-answer';
import type { MessageInput } from './schema';
import { storedMessages } from './store';
import { messageInput } from './tasks';

/** A call on record in the place that it was made for, as that is now. */
export type CallInPlace = {
  call: AiGeneration;
  stored: StoredPrompt | null;
  /** Null once the sequence is gone, and where there never was one. */
  held: Held | null;
  /** What an answer is read and judged by; null for calls that write no message. */
  input: MessageInput | null;
  draft: MessageDraft | null;
  /** The message that it was written for, wherever that was moved to. */
  message: Message | null;
  lineage: Lineage | undefined;
  /** The dials that were asked for. */
  target: Tone | null;
};

/** @throws {AppError} `not_found` for a call that is not ours. */
export async function readCallInPlace(scope: Scope, callId: string): Promise<CallInPlace> {
  const [call] = await scope.db
    .select()
    .from(aiGenerations)
    .where(and(eq(aiGenerations.workspaceId, scope.workspaceId), eq(aiGenerations.id, callId)));
  if (!call) throw new AppError('not_found', 'There is no such AI call.');
  const stored = readStoredPrompt(call.prompt);
  const held = call.sequenceId ? await readHeld(scope, call.sequenceId) : null;
  const bare = { call, stored, held, input: null, draft: null, message: null, lineage: undefined };
  if (!held || call.step === null) return { ...bare, target: null };
  const draft = draftIn(call, inputOf(held, call.step));
  const message = await messageOf(scope, held, { call, stored, draft });
  const lineage = message ? (await readLineages(scope, [held.sequence.id])).get(message.id) : undefined;
  const target = toneIn(stored?.user ?? '') ?? lineage?.targetTone ?? held.sequence.tone;
  return { ...bare, input: inputOf(held, message?.step ?? call.step), draft, message, lineage, target };
}

async function readHeld(scope: Scope, sequenceId: string): Promise<Held | null> {
  const [sequence] = await scope.db
    .select()
    .from(messageSequences)
    .where(and(eq(messageSequences.workspaceId, scope.workspaceId), eq(messageSequences.id, sequenceId)));
  return sequence ? { sequence, all: await storedMessages(scope, sequenceId) } : null;
}

/** All facts may be cited: which ones a task was given does not matter to a reader. */
function inputOf({ sequence, all }: Held, step: number): MessageInput {
  const plan = sequence.plan ?? all.map(({ planLine }) => planLine);
  const { angle, note } = plan.find((line) => line.step === step) ?? { angle: 'observation', note: '' };
  const evidence = sequence.profile.spans.map(({ id }) => id);
  return messageInput(sequence, { step, angle, note, evidence }, plan);
}

/** The one that has, or once had, this text; else the one at that place. */
async function messageOf(
  scope: Scope,
  { all }: Held,
  { call, stored, draft }: Pick<CallInPlace, 'call' | 'stored' | 'draft'>,
): Promise<Message | null> {
  const before = stored?.data.draft;
  const texts = [
    draft?.content,
    typeof before === 'object' && before !== null && 'content' in before ? before.content : null,
  ].filter((text): text is string => typeof text === 'string' && text !== '');
  const now = all.find(({ content }) => texts.includes(content));
  if (now || texts.length === 0) return now ?? all.find(({ step }) => step === call.step) ?? null;
  const [once] = await scope.db
    .select({ messageId: messageRevisions.messageId })
    .from(messageRevisions)
    .where(
      and(
        eq(messageRevisions.workspaceId, scope.workspaceId),
        inArray(
          messageRevisions.messageId,
          all.map(({ id }) => id),
        ),
        inArray(messageRevisions.content, texts),
      ),
    )
    .limit(1);
  return all.find(({ id, step }) => (once ? id === once.messageId : step === call.step)) ?? null;
}
