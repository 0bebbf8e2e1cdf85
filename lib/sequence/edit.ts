import 'server-only';
import { and, eq } from 'drizzle-orm';
import { messageRevisions } from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import { limitFor } from '@/lib/craft/limits';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import type { BringBackInput, EditMessageInput, MessagePlace, TypedText } from './edit-input';
import { type HeldMessage, holdMessage, readMessage, requireUnsent } from './hold';
import { asDrafted, vouchesOf } from './judge-stored';
import { judgeVersion, requireVersion, storeVersion } from './revise';

/**
 * Stores what a person typed over the text that they saw; the one before is kept. The same text again changes nothing.
 * @throws {StaleVersion} when somebody else changed it meanwhile.
 */
export async function editMessage(scope: Scope, input: EditMessageInput): Promise<{ version: number }> {
  return transact(scope, async (inner) => {
    const held = await holdMessage(inner, input);
    const { message } = held;
    requireUnsent(message);
    requireVersion(held, input.version);
    const text = asTyped(held, input);
    if (text.content === message.content && text.subject === message.subject)
      return { version: message.version };
    requireText(held, text);
    const stored = await storeVersion(inner, held, { ...text, claims: message.claims, source: 'edited' });
    await note(inner, held, 'message.edited');
    return { version: stored.version };
  });
}

/** An earlier text becomes the message's next version; what was vouched for in it still is. */
export async function bringBack(scope: Scope, input: BringBackInput): Promise<{ version: number }> {
  return transact(scope, async (inner) => {
    const held = await holdMessage(inner, input);
    const { message } = held;
    requireUnsent(message);
    requireVersion(held, input.version);
    const [earlier] = await inner.db
      .select()
      .from(messageRevisions)
      .where(
        and(
          eq(messageRevisions.workspaceId, inner.workspaceId),
          eq(messageRevisions.messageId, message.id),
          eq(messageRevisions.version, input.revision),
        ),
      );
    if (!earlier) throw new AppError('not_found', 'There is no such version of this message.');
    const { subject, content, claims, source, targetTone, approach, instruction, promptVersion } = earlier;
    const vouches = [...vouchesOf(claims), ...vouchesOf(message.claims)];
    const stored = await storeVersion(inner, held, {
      ...{ subject, content, claims, vouches, source, targetTone, approach, instruction, promptVersion },
    });
    await note(inner, held, 'message.brought_back');
    return { version: stored.version };
  });
}

/** How a text that is being typed would be judged in the message's place; stores nothing. */
export async function judgeTyped(scope: Scope, place: MessagePlace, typed: TypedText) {
  const held = await readMessage(scope, place);
  const text = asTyped(held, typed);
  const claims = asDrafted(held.message.claims);
  return judgeVersion(held, { ...text, claims }, held.lineage?.targetTone ?? null);
}

/** Without what a channel has no place for. */
function asTyped({ message }: HeldMessage, { subject, content }: TypedText): TypedText {
  const hasSubject = limitFor(message.channel).subjectMax !== null;
  return {
    subject: hasSubject ? (subject ?? '').replace(/\s+/g, ' ').trim() : null,
    content: content.replace(/\r\n?/g, '\n').trim(),
  };
}

/** Only a connection note may be left empty: then the request goes out without one. */
function requireText({ message }: HeldMessage, { content }: TypedText): void {
  if (content !== '' || message.channel === 'connection_note') return;
  const sentence = 'There is no text to save. Write the message, or remove the step.';
  throw new AppError('invalid', sentence, { fields: { content: sentence } });
}

async function note(inner: Scope, { sequence, message }: HeldMessage, name: string) {
  await recordActivity(inner, { name, subjectId: sequence.id, detail: { step: message.step } });
}
