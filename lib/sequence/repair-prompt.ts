import { type Said, versioned } from '@/lib/ai/prompt-version';
import type { MessageDraft } from '@/lib/craft/schema';
import { dataOf, type MessageWire, messageWire, system, user } from './prompt';
import { repairSamples } from './prompt-samples';
import type { MessageInput } from './schema';

/**
 * The same message once more, with what the checks found. The draft and the findings quote the message, so they travel
 * as data. `asked`: what a rewrite was asked for, in words, which still holds.
 */
export const repairPrompt = versioned('repair/1', say, repairSamples);

function say(
  input: MessageInput,
  draft: Pick<MessageDraft, 'subject' | 'content'>,
  findings: string[],
  asked: string[] = [],
): Said<MessageWire> {
  return {
    system: `${system(input)}\nThe data holds a draft of this message and what was found wrong with it. Mend exactly that, keep what is good, and answer with the whole message in the same form.`,
    user: [user(input), ...asked.map((wish) => `- ${wish}`)].join('\n'),
    data: { ...dataOf(input), draft: { subject: draft.subject, content: draft.content }, findings },
    schemaName: 'message',
    schema: messageWire(input),
    maxTokens: 900,
    temperature: 0.4,
  };
}
