import type { MessageDraft } from '@/lib/craft/schema';
import { compose } from './composer/compose';
import type { MessageInput } from './schema';

/**
 * The built-in writer's answer to the writing of one message. It states about the person only what a clause of a cited
 * span says, and about us only what the context, the solution or the goal say. Same input, same text.
 */
export function writeOffline(input: MessageInput): MessageDraft {
  return compose(input);
}
