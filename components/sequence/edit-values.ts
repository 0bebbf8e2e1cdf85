import { mergeDraft } from '@/components/form/merge-draft';
import type { MessageBody, MessageStateBody } from '@/lib/sequence/schema';

/** What is typed over a message, and the version that it was typed on. */
export type EditValues = { subject: string; content: string; version: number };

/** Named after the sequence as well: with its person, the drafts of its messages are forgotten. */
export const draftKey = (sequenceId: string, messageId: string) => `overtone.edit.${sequenceId}.${messageId}`;

export const valuesOf = (message: MessageBody, { version }: MessageStateBody): EditValues => ({
  subject: message.subject ?? '',
  content: message.msg_content,
  version,
});

/** What is kept of an edit in this browser; null where it says what the stored text says. */
export function keptEdit(stored: EditValues, draft: unknown): EditValues | null {
  if (typeof draft !== 'object' || draft === null) return null;
  const kept = mergeDraft(stored, draft);
  return kept.content === stored.content && kept.subject === stored.subject ? null : kept;
}
