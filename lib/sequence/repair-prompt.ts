import type { Prompt } from '@/lib/ai/schema';
import type { MessageDraft } from '@/lib/craft/schema';
import { dataOf, type MessageWire, messageWire, system, user } from './prompt';
import type { MessageInput } from './schema';

/**
 * The same message once more, with what the checks found. The draft and the findings quote the message, so they travel
 * as data.
 */
export function repairPrompt(
  input: MessageInput,
  draft: MessageDraft,
  findings: string[],
): Prompt<MessageWire> {
  return {
    version: 'repair/1',
    system: `${system(input)}\nThe data holds a draft of this message and what was found wrong with it. Mend exactly that, keep what is good, and answer with the whole message in the same form.`,
    user: user(input),
    data: { ...dataOf(input), draft: { subject: draft.subject, content: draft.content }, findings },
    schemaName: 'message',
    schema: messageWire(input),
    maxTokens: 900,
    temperature: 0.4,
  };
}
